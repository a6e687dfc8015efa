// The nightly job: a day that is over is counted, and a month that is over is added to its year's book with its small numbers hidden.
import { days, type Instant, instant, jstDay, plus } from "@kumacari/domain";
import { bookText, type Counts, monthId, readBook, withLate, withMonth } from "@kumacari/figures";
import type { Change, Clock, Ledger } from "../ports.ts";
import type { Records } from "../records.ts";
import { dayIsOver, daysOf, fiscalOf, lastOver, monthsOver } from "./months.ts";

export type FigureNeeds = {
  readonly ledger: Pick<
    Ledger,
    "get" | "commit" | "countsOf" | "dayCountsOf" | "lateDays" | "hubs" | "staff" | "yearbooks"
  >;
  readonly clock: Clock;
};

/** Whatever is over and not yet counted, the oldest first. Two at once count each once; killed in the middle it goes on. */
export async function closeMonths(needs: FigureNeeds): Promise<void> {
  const { ledger, clock } = needs;
  const [kept, staff] = await Promise.all([ledger.yearbooks(), ledger.staff()]);
  // Nothing was counted before there was anybody: no day before is looked at, and the first book opens with that month.
  if (staff.length === 0) return;
  const since = jstDay(instant(Math.min(clock.now(), ...staff.map((it) => it.since))));
  const opening = fiscalOf(since);
  // A year that was begun is ended, however long nobody looked; the month before this one may be of the year before.
  const begun = kept.filter(({ closed }) => closed < 12).map(({ year }) => year);
  const near = [0, 31].map((back) => fiscalOf(jstDay(plus(clock.now(), -days(back)))).year);
  const years = [...new Set([...begun, ...near])];
  for (const year of years.toSorted((a, b) => a - b)) {
    const over = monthsOver(year, clock.now());
    const opens = Math.max(0, (opening.year - year) * 12 + opening.month);
    for (let month = kept.find((it) => it.year === year)?.closed ?? opens; month < 12; month += 1) {
      const counted = await countDays(needs, { year, month, since });
      if (month >= over) break;
      if (!counted || !(await closeMonth(needs, { year, month, opens, days: counted }))) return;
    }
  }
  await takeInLate(needs);
}

type Month = { readonly year: number; readonly month: number };

type Days = readonly Records["daycount"][];

/** The days of a month that are over, each counted and kept; undefined: another one was faster. */
async function countDays(
  needs: FigureNeeds,
  { year, month, since }: Month & { readonly since: string },
): Promise<Days | undefined> {
  const { ledger, clock } = needs;
  const all = daysOf(year, month).filter((day) => day >= since && dayIsOver(day, clock.now()));
  if (all.length === 0) return [];
  const read = () => ledger.dayCountsOf(monthId(year, month));
  const known = new Map((await read()).map((it) => [it.day, it]));
  const missing = all.filter((day) => !known.has(day) || isDue(known.get(day), clock.now()));
  if (missing.length === 0) return [...known.values()];
  let faster = false;
  await each(missing, async (day) => {
    const was = known.get(day);
    const value = await countDay(needs, day, was);
    if (was && JSON.stringify(was) === JSON.stringify({ ...was, ...value })) return;
    const kept = was ? await keepAgain(needs, value) : (await keepDay(needs, [], value)) === undefined;
    if (!kept) faster = true;
  });
  return faster ? undefined : read();
}

/** What came late to it came on a day that is over by now. */
const isTaken = ({ late }: Records["daycount"], now: Instant): boolean =>
  late !== undefined && dayIsOver(late, now);

/** The same, or it is only marked and was perhaps never counted. */
const isDue = (it: Records["daycount"] | undefined, now: Instant): boolean =>
  it?.late !== undefined && (isTaken(it, now) || Object.keys(it.counts).length === 0);

/** By what had been said when the last day was over: what is said today may be taken back today. */
async function countDay(
  { ledger, clock }: FigureNeeds,
  day: string,
  kept?: Records["daycount"],
): Promise<Records["daycount"]> {
  const now = clock.now();
  const counts = Object.fromEntries(await ledger.countsOf(day, lastOver(now)));
  const late = kept?.late !== undefined && !dayIsOver(kept.late, now) ? { late: kept.late } : {};
  return { day, counts, ...late, version: kept?.version ?? 0 };
}

/** A conflict says that another one was faster, or that something came late in this very moment: it is counted again. */
const keepDay = ({ ledger }: FigureNeeds, along: readonly Change[], value: Records["daycount"]) =>
  ledger.commit([written(value), ...along], {
    act: "figures-counted",
    actor: { kind: "system", part: "clock" },
    on: [],
    why: value.day,
  });

/** What came late to a month that is not closed. The book is written along: who closes it by the day as it was is too late. */
async function keepAgain(needs: FigureNeeds, value: Records["daycount"]): Promise<boolean> {
  const { year, month } = fiscalOf(value.day);
  const book = await needs.ledger.get("yearbook", { year });
  if (book && book.closed > month) return false;
  const along: readonly Change[] = book ? [{ op: "update", kind: "yearbook", value: book }] : [];
  return (await keepDay(needs, along, value)) === undefined;
}

const written = (value: Records["daycount"]): Change =>
  value.version === 0
    ? { op: "create", kind: "daycount", value: { ...value, version: 1 } }
    : { op: "update", kind: "daycount", value };

/** False where another one was faster. */
async function closeMonth(
  { ledger, clock }: FigureNeeds,
  { year, month, opens, days: all }: Month & { readonly opens: number; readonly days: Days },
): Promise<boolean> {
  const was = await ledger.get("yearbook", { year });
  if ((was?.closed ?? opens) !== month) return false;
  const hubs = await ledger.hubs();
  const book = was ? readBook(was.text) : { year, closed: opens, opens, families: {} };
  const next = withMonth(book, sumOf(all), { hub: hubs.map(({ id }) => id) });
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

/** What came late to months that were closed: the days and the book in one transaction, or the next time. */
async function takeInLate(needs: FigureNeeds): Promise<void> {
  const { ledger, clock } = needs;
  const due = (await ledger.lateDays()).filter((it) => isTaken(it, clock.now()));
  for (const name of new Set(due.map(({ day }) => day.slice(0, 7)))) {
    const { year, month } = fiscalOf(`${name}-01`);
    const was = await ledger.get("yearbook", { year });
    // Where it is not closed yet, its days are counted again for its closing.
    if (!was || was.closed <= month) continue;
    const before = (await ledger.dayCountsOf(name)).filter((it) => isTaken(it, clock.now()));
    const anew = await Promise.all(before.map((it) => countDay(needs, it.day, it)));
    const more = new Map(sumOf(anew));
    for (const [cell, count] of sumOf(before)) more.set(cell, (more.get(cell) ?? 0) - count);
    const text = bookText(withLate(readBook(was.text), month, more, jstDay(clock.now())));
    await ledger.commit([{ op: "update", kind: "yearbook", value: { ...was, text } }, ...anew.map(written)], {
      act: "figures-revised",
      actor: { kind: "system", part: "clock" },
      on: [],
      why: name,
    });
  }
}

/** A month from its rows themselves, whatever was kept of its days; `until`: by what had been said on that day. */
export async function countMonth(
  ledger: Pick<Ledger, "countsOf">,
  { year, month }: Month,
  until?: string,
): Promise<Counts> {
  const sums = new Map<string, number>();
  await each(daysOf(year, month), async (day) => add(sums, await ledger.countsOf(day, until)));
  return sums;
}

/** A month that is not closed as it stands now, with what was said a minute ago; only days not kept as they are, are counted. */
export async function countSoFar(
  ledger: Pick<Ledger, "countsOf" | "dayCountsOf">,
  { year, month }: Month,
): Promise<Counts> {
  const kept = (await ledger.dayCountsOf(monthId(year, month))).filter(({ late }) => late === undefined);
  const sums = new Map(sumOf(kept));
  const left = daysOf(year, month).filter((day) => !kept.some((it) => it.day === day));
  await each(left, async (day) => add(sums, await ledger.countsOf(day)));
  return sums;
}

function sumOf(all: Days): Counts {
  const sums = new Map<string, number>();
  for (const { counts } of all) add(sums, Object.entries(counts));
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
