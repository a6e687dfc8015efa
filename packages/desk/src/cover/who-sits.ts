// With whom a counsellor sits in these days: whoever holds a sitting of a case may open it from the day before until the day after.
import {
  addDays,
  type Booking,
  type Case,
  type CaseId,
  type Instant,
  jstDay,
  type Staff,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { Stored } from "../records.ts";

/** The sitting a counsellor holds with the citizen of a case in these days. */
export type Sits = (id: CaseId) => Stored<Booking> | undefined;

/** Yesterday's, today's and tomorrow's in Japan: it is got ready for on the day before, and written down until the day after. */
const around = (now: Instant) => [-1, 0, 1].map((n) => addDays(jstDay(now), n));

/** Agreed and not given up; one that nobody came to is written down as well. */
export const isAround = ({ from, stage }: Pick<Booking, "from" | "stage">, now: Instant): boolean =>
  stage !== "offered" && stage !== "cancelled" && around(now).includes(jstDay(from));

/**
 * One round trip of strongly consistent reads for their days, and one more only where they sit with anybody at all. `cases`: those
 * that are asked about; of one's own and nobody's nothing is read. Absent: whatever case.
 */
export async function whoSits(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  { id: staff }: Pick<Staff, "id">,
  cases?: readonly Pick<Case, "assignee">[],
): Promise<Sits> {
  if (cases?.every(({ assignee }) => assignee === undefined || assignee === staff)) return () => undefined;
  const now = clock.now();
  const { agenda } = await ledger.together({ agenda: around(now).map((day) => ({ day, of: staff })) });
  const taken = agenda.flatMap((page) => page?.taken ?? []).filter((it) => isAround(it, now));
  if (taken.length === 0) return () => undefined;
  const { booking } = await ledger.together({ booking: taken.map((it) => ({ id: it.booking })) });
  const own = booking
    .filter((it) => it !== undefined)
    // The page said so a moment ago; the sitting itself is what counts.
    .filter((it) => it.staff === staff && isAround(it, now));
  const by = new Map(own.map((it) => [it.caseId, it]));
  return (id) => by.get(id);
}
