// Which ended cases have come to the end of their time, or will soon, and whether their contents may go: by numbers alone.
import {
  addDays,
  addMonths,
  atMinute,
  type Case,
  type CaseId,
  type CitizenId,
  caseNumber,
  type Day,
  endedBy,
  isOpen,
  jstDay,
  type Person,
  type Retention,
  retentionOf,
  type Staff,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { may } from "../permit.ts";
import { contractEndOf, keptUntil } from "./over.ts";
import type { EndedMark } from "./ports.ts";

export type RetentionRow = {
  readonly id: CaseId;
  readonly number: string;
  readonly owner: CitizenId;
  readonly ended: Day;
  readonly kept: Retention;
  /**
   * `ahead`: its time is not over. `goes-on`, `longer`: this one's is, but not that of the person's newest one (`until`),
   * and the key is one for all. `due`: the person's end may be asked for.
   */
  readonly state: "ahead" | "goes-on" | "longer" | "due" | "asked" | "done";
  readonly until?: Day;
};
export type RetentionView = {
  readonly through: Day;
  readonly contractEnd?: Day;
  /** Each counted as far as `most`. */
  readonly counts: { readonly over: number; readonly all: number; readonly most: number };
  /** The earliest end first. */
  readonly rows: readonly RetentionRow[];
  readonly next?: EndedMark;
  readonly mayAsk: boolean;
};
export type RetentionAsked = {
  /** Whose time is over within so many months from today; 0: is over today. */
  readonly months: number;
  readonly after?: EndedMark | undefined;
};

const shown = 50;
const most = 10_000;

export async function seeRetention(
  needs: Needs,
  viewer: Staff,
  { months, after }: RetentionAsked,
): Promise<RetentionView> {
  const { ledger, clock } = needs;
  const today = jstDay(clock.now());
  const through = addMonths(today, months);
  const contractEnd = await contractEndOf(needs);
  // Up to the end of the last day; of a contract that is over by then, all that has ended so far.
  const before = (day: Day) => atMinute(addDays(endedBy(day, contractEnd) ?? today, 1), 0);
  const [found, over, all] = await Promise.all([
    ledger.endedCases(before(through), shown + 1, after),
    ledger.countEnded(before(today), most),
    ledger.countEnded(before(through), most),
  ]);
  const cases = found.slice(0, shown);
  const last = found.length > shown ? cases.at(-1) : undefined;
  return {
    through,
    ...(contractEnd ? { contractEnd } : {}),
    counts: { over, all, most },
    rows: await rowsOf(needs, cases, { today, contractEnd }),
    ...(last?.closed ? { next: { at: last.closed.at, id: last.id } } : {}),
    mayAsk: may(viewer, "person.shred"),
  };
}

type Now = { readonly today: Day; readonly contractEnd: Day | undefined };

async function rowsOf(
  { ledger, clock }: Needs,
  cases: readonly Case[],
  now: Now,
): Promise<RetentionView["rows"]> {
  const [{ person }, waiting] = await Promise.all([
    ledger.together({ person: cases.map(({ owner }) => ({ id: owner })) }),
    ledger.waitingShreds(clock.now()),
  ]);
  const newest = await ledger.together({
    case: cases.map(({ id }, n) => ({ id: person[n]?.latestCase ?? id })),
  });
  const asked = new Set(waiting.map(({ owner }) => owner));
  return cases.flatMap((it, n) => {
    if (!it.closed) return [];
    const ended = jstDay(it.closed.at);
    const kept = retentionOf(ended, now.contractEnd);
    const row = { id: it.id, number: caseNumber(it.id), owner: it.owner, ended, kept };
    const around = { person: person[n], newest: newest.case[n] ?? it, asked: asked.has(it.owner) };
    return [{ ...row, ...stateOf(kept, around, now) }];
  });
}

type Around = { readonly person: Person | undefined; readonly newest: Case; readonly asked: boolean };

function stateOf(
  { from }: Retention,
  { person, newest, asked }: Around,
  { today, contractEnd }: Now,
): Pick<RetentionRow, "state" | "until"> {
  if (!person || person.shredded !== undefined) return { state: "done" };
  if (asked) return { state: "asked" };
  if (from > today) return { state: "ahead" };
  const last = isOpen(newest) ? undefined : keptUntil(newest, contractEnd);
  if (!last) return { state: "goes-on" };
  return last.from > today ? { state: "longer", until: last.from } : { state: "due" };
}
