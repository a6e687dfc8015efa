// The book of a fiscal year: its closed months as they were counted, and what of them was shown. What comes late to a month is seen to have.
import { allFamilies, type Cell, type Family, familyWords } from "./catalogue.ts";
import { protectCrossed } from "./crossed.ts";
import { type Marks, protect, type Sheet } from "./protect.ts";
import { type Span, spansOf } from "./span.ts";

export type BookSheet = {
  readonly groups: readonly string[];
  /** `months[group][month]`, from April; null where the group or the office was not there yet. */
  readonly months: readonly (readonly (number | null)[])[];
  /** `hidden[group][span]`. */
  readonly hidden: readonly (readonly boolean[])[];
};
export type BookFamily = {
  /** `hidden[span]` of the totals. */
  readonly hidden: readonly boolean[];
  readonly sheets: Readonly<Record<string, BookSheet>>;
  /** Spans that were shown with other numbers once, and the day they were changed last. */
  readonly revised: Readonly<Record<string, string>>;
};
export type Book = {
  /** The calendar year in whose April it begins. */
  readonly year: number;
  /** How many of its months are closed. */
  readonly closed: number;
  /** How many of them were over before the office opened: everybody knows that nothing was counted in them. */
  readonly opens: number;
  readonly families: Readonly<Partial<Record<Family, BookFamily>>>;
};

export type Counts = ReadonlyMap<string, number>;

/** The book with its next month in it. `own`: the groups that are the office's own, such as its hubs, by sheet. */
export function withMonth(
  book: Book,
  counts: Counts,
  own: Readonly<Record<string, readonly string[]>>,
): Book {
  const spans = spansOf(book.year, book.closed + 1, book.opens);
  const families = allFamilies.map((family) => {
    const before = book.families[family];
    const { crossed, sheets: words } = familyWords[family];
    const names = Object.keys(words);
    const sheets = names.map((name) =>
      nextSheet(before?.sheets[name], book, {
        groups: words[name]?.groups ?? [...(own[name] ?? []), ...(crossed?.[name] ? [crossed[name]] : [])],
        countOf: (group) => counts.get(`${family}/${name}/${group}` satisfies Cell) ?? 0,
        found: [...counts.keys()].flatMap((it) => groupIn(it, `${family}/${name}/`)),
      }),
    );
    return [family, marked(spans, family, sheets, before)] as const;
  });
  return { ...book, closed: book.closed + 1, families: Object.fromEntries(families) };
}

/**
 * The book with what came late to a closed month in it. It only grows, and what is hidden of what was shown stays as it was:
 * so whatever else the hidden counts may have been before, they may be still, with as much more.
 */
export function withLate(book: Book, month: number, more: Counts, day: string): Book {
  if ([...more.values()].some((count) => count < 0)) throw new RangeError("a closed month only grows");
  const spans = spansOf(book.year, book.closed, book.opens);
  const families = allFamilies.flatMap((family) => {
    const before = book.families[family];
    if (!before) return [];
    const names = Object.keys(familyWords[family].sheets);
    const late = [...more].filter(([it, count]) => count > 0 && it.startsWith(`${family}/`));
    if (late.length === 0) return [[family, before] as const];
    const sheets = names.map((name) =>
      lateSheet(before.sheets[name], { closed: book.closed, month }, new Map(late), `${family}/${name}/`),
    );
    const { revised, ...next } = marked(spans, family, sheets, before);
    const shown = spans.filter((_, place) => next.hidden[place] === false).map(({ id }) => id);
    const changed = spansWith(spans, month).flatMap((id) => (shown.includes(id) ? [[id, day]] : []));
    return [[family, { ...next, revised: { ...revised, ...Object.fromEntries(changed) } }] as const];
  });
  return { ...book, families: { ...book.families, ...Object.fromEntries(families) } };
}

/** The month, and the longer spans it is in. */
function spansWith(spans: readonly Span[], month: number): readonly string[] {
  const months = spans.flatMap(({ kind }, place) => (kind === "month" ? [place] : []));
  const places = new Set([months[month]]);
  for (const [place, { parts }] of spans.entries()) if (parts.some((it) => places.has(it))) places.add(place);
  return spans.filter((_, place) => places.has(place)).map(({ id }) => id);
}

function lateSheet(
  before: BookSheet | undefined,
  { closed, month }: { readonly closed: number; readonly month: number },
  more: Counts,
  start: string,
): Kept {
  const was = before?.groups ?? [];
  const groups = [...new Set([...was, ...[...more.keys()].flatMap((it) => groupIn(it, start))])];
  return {
    groups,
    months: groups.map((group, n) => {
      const row = before?.months[n] ?? Array.from({ length: closed }, () => null);
      const late = more.get(`${start}${group}`) ?? 0;
      return late === 0 ? row : row.map((count, at) => (at === month ? (count ?? 0) + late : count));
    }),
  };
}

/** What of the sheets is hidden, where what was published before stays as it was. */
function marked(
  spans: readonly Span[],
  family: Family,
  sheets: readonly Kept[],
  before: BookFamily | undefined,
): BookFamily {
  const { crossed, sheets: words } = familyWords[family];
  const names = Object.keys(words);
  const whole = sheets.map((sheet) => wholeSheet(spans, sheet));
  const published = before ? names.map((name) => marksOf(before, before.sheets[name])) : [];
  const marks = crossed
    ? protectCrossed(
        spans,
        names.map((name, n) => ({ ...(whole[n] ?? none), joint: crossed[name] ?? "" })),
        published,
      )
    : protect(spans, whole, published);
  return {
    hidden: marks[0]?.total ?? [],
    sheets: Object.fromEntries(
      names.map((name, n) => [
        name,
        { groups: [], months: [], ...sheets[n], hidden: marks[n]?.groups ?? [] },
      ]),
    ),
    revised: before?.revised ?? {},
  };
}

const none: Sheet = { groups: [], counts: [] };

type Kept = Omit<BookSheet, "hidden">;

function nextSheet(
  before: Kept | undefined,
  { closed, opens }: Pick<Book, "closed" | "opens">,
  now: {
    readonly groups: readonly string[];
    readonly found: readonly string[];
    readonly countOf: (group: string) => number;
  },
): Kept {
  const was = before?.groups ?? now.groups;
  const groups = [...new Set([...was, ...now.groups, ...now.found])];
  return {
    groups,
    months: groups.map((group, n) => [
      ...(before?.months[n] ??
        Array.from({ length: closed }, (_, month) => (before || month < opens ? null : 0))),
      now.countOf(group),
    ]),
  };
}

const groupIn = (found: string, start: string): readonly string[] =>
  found.startsWith(start) ? [found.slice(start.length)] : [];

/** With quarters and the year; a span in which a group was not there at all has no count of it. */
export function wholeSheet(spans: readonly Span[], { groups, months }: Kept): Sheet {
  return {
    groups,
    counts: months.map((row) => {
      const counts: (number | null)[] = [];
      let month = 0;
      for (const { parts } of spans) {
        if (parts.length === 0) {
          counts.push(row[month] ?? null);
          month += 1;
        } else {
          const some = parts.flatMap((part) => counts[part] ?? []);
          counts.push(some.length === 0 ? null : some.reduce((sum, count) => sum + count, 0));
        }
      }
      return counts;
    }),
  };
}

const marksOf = (family: BookFamily, sheet: BookSheet | undefined): Marks => ({
  total: family.hidden,
  groups: sheet?.hidden ?? [],
});
