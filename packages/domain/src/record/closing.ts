// What follows an end: from which day on the record may go.
import { addDays, type Day, readDay } from "../booking/window.ts";

/** The same day of a later month, or that month's last: 31 August and six months is the last of February. */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const months = year * 12 + (month - 1) + count;
  const head = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
  for (let n = date; n > 28; n -= 1) {
    const found = readDay(`${head}-${n}`);
    if (found !== undefined) return found;
  }
  return `${head}-${String(Math.min(date, 28)).padStart(2, "0")}`;
}

export type Retention = {
  /** The first day on which it may be deleted. */
  readonly from: Day;
  /** `contract`: the contract ends before the three years do, and the city takes the record over. */
  readonly by: "three-years" | "contract";
};

/** PPC and the counsellors' code ask for three years from the end; nothing is kept here beyond the contract (2(2)イ). */
export function retentionOf(closed: Day, contractEnd: Day | undefined): Retention {
  const years = addDays(addMonths(closed, 36), 1);
  return contractEnd !== undefined && contractEnd < years
    ? { from: contractEnd, by: "contract" }
    : { from: years, by: "three-years" };
}

/** The last day of an end whose record may go by `day`; undefined: any, as the contract has ended by then. */
export function endedBy(day: Day, contractEnd: Day | undefined): Day | undefined {
  if (contractEnd !== undefined && contractEnd <= day) return undefined;
  const found = addMonths(addDays(day, -1), -36);
  // 28 and 29 February go on the same day, three years on.
  const next = addDays(found, 1);
  return retentionOf(next, undefined).from <= day ? next : found;
}
