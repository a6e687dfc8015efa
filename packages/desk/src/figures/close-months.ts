// The nightly job: a day that is over is counted, and a month that is over is added to its year's book with its small numbers hidden.
import { days, instant, jstDay, plus } from "@kumacari/domain";
import { bookText, type Counts, monthId, readBook, withMonth } from "@kumacari/figures";
import type { Clock, Ledger } from "../ports.ts";
import type { Records } from "../records.ts";
import { dayIsOver, daysOf, fiscalOf, monthsOver } from "./months.ts";

export type FigureNeeds = {
  readonly ledger: Pick<
    Ledger,
    "get" | "commit" | "countsOf" | "dayCountsOf" | "hubs" | "staff" | "yearbooks"
  >;
  readonly clock: Clock;
};

/** Whatever is over and not yet counted, the oldest first. Two at once count each once; killed in the middle it goes on. */
export async function closeMonths(needs: FigureNeeds): Promise<void> {
  const { ledger, clock } = needs;
  const [kept, staff] = await Promise.all([ledger.yearbooks(), ledger.staff()]);
  // Nothing was counted before there was anybody: no day before is looked at.
  const first = jstDay(instant(Math.min(clock.now(), ...staff.map(({ since }) => since))));
  const since = staff.length === 0 ? "" : first;
  // A year that was begun is ended, however long nobody looked; the month before this one may be of the year before.
  const begun = kept.filter(({ closed }) => closed < 12).map(({ year }) => year);
  const near = [0, 31].map((back) => fiscalOf(jstDay(plus(clock.now(), -days(back)))).year);
  const years = [...new Set([...begun, ...near])];
  for (const year of years.toSorted((a, b) => a - b)) {
    const over = monthsOver(year, clock.now());
    for (let month = kept.find((it) => it.year === year)?.closed ?? 0; month < 12; month += 1) {
      const counts = await countDays(needs, { year, month, since });
      if (month >= over) break;
      if (!(await closeMonth(needs, { year, month, counts }))) return;
    }
  }
}

type Month = { readonly year: number; readonly month: number };

/** The days of a month that are over, each counted once and kept, and their sums. */
async function countDays(needs: FigureNeeds, { year, month, since }: Month & { readonly since: string }) {
  const { ledger, clock } = needs;
  const all = daysOf(year, month).filter((day) => day >= since && dayIsOver(day, clock.now()));
  const sums = new Map<string, number>();
  if (all.length === 0) return sums;
  const kept = await ledger.dayCountsOf(monthId(year, month));
  for (const { counts } of kept) add(sums, Object.entries(counts));
  const known = new Set(kept.map(({ day }) => day));
  await each(
    all.filter((day) => !known.has(day)),
    async (day) => {
      const counts = Object.fromEntries(await ledger.countsOf(day));
      add(sums, Object.entries(counts));
      await keepDay(needs, { day, counts, version: 1 });
    },
  );
  return sums;
}

/** A conflict says that another one was faster: what it kept is the same, for nothing is added to a day that is over. */
const keepDay = ({ ledger }: FigureNeeds, value: Records["daycount"]) =>
  ledger.commit([{ op: "create", kind: "daycount", value }], {
    act: "figures-counted",
    actor: { kind: "system", part: "clock" },
    on: [],
    why: value.day,
  });

/** False where another one was faster. */
async function closeMonth(
  { ledger, clock }: FigureNeeds,
  { year, month, counts }: Month & { readonly counts: Counts },
): Promise<boolean> {
  const was = await ledger.get("yearbook", { year });
  if ((was?.closed ?? 0) !== month) return false;
  const hubs = await ledger.hubs();
  const book = was ? readBook(was.text) : { year, closed: 0, families: {} };
  const next = withMonth(book, counts, { hub: hubs.map(({ id }) => id) });
  const value = {
    year,
    closed: next.closed,
    text: bookText(next),
    closedAt: clock.now(),
    version: was?.version ?? 1,
  };
  const conflict = await ledger.commit([{ op: was ? "update" : "create", kind: "yearbook", value }], {
    act: "figures-closed",
    actor: { kind: "system", part: "clock" },
    on: [],
    why: monthId(year, month),
  });
  return conflict === undefined;
}

/** A month from its rows themselves, whatever was kept of its days. */
export async function countMonth(ledger: Pick<Ledger, "countsOf">, { year, month }: Month): Promise<Counts> {
  const sums = new Map<string, number>();
  await each(daysOf(year, month), async (day) => add(sums, await ledger.countsOf(day)));
  return sums;
}

function add(sums: Map<string, number>, counts: Iterable<readonly [string, number]>): void {
  for (const [cell, count] of counts) sums.set(cell, (sums.get(cell) ?? 0) + count);
}

/** Some days at once: the store answers one after the other anyway. */
const atOnce = 6;

async function each(all: readonly string[], work: (day: string) => Promise<unknown>): Promise<void> {
  const left = [...all];
  const worker = async () => {
    for (let day = left.shift(); day !== undefined; day = left.shift()) await work(day);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
