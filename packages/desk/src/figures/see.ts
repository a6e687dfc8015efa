// A year's figures as they are shown: what the book hides is not in the answer at all.
import { no, ok, type Refusal, type Result, refusal, toJst } from "@kumacari/domain";
import {
  allFamilies,
  type BookFamily,
  elsewhere,
  type Family,
  type FamilyView,
  familyWords,
  readBook,
  type Shown,
  type Span,
  spansOf,
  wholeSheet,
  type YearView,
} from "@kumacari/figures";
import type { Clock, Ledger } from "../ports.ts";
import type { Records } from "../records.ts";
import { countMonth } from "./close-months.ts";
import { lastOver } from "./months.ts";
import type { FiguresView } from "./views.ts";

/** The year asked for, or the latest there is. */
export async function seeFigures(
  { ledger }: { readonly ledger: Pick<Ledger, "yearbooks" | "hubs"> },
  year?: number,
): Promise<Result<FiguresView, Refusal>> {
  const [books, hubs] = await Promise.all([ledger.yearbooks(), ledger.hubs()]);
  const book = year === undefined ? books[0] : books.find((it) => it.year === year);
  if (year !== undefined && book === undefined) return no(refusal("not-found"));
  const names = new Map<string, string>(hubs.map(({ id, name }) => [id, name]));
  return ok({
    years: books.map((it) => it.year),
    ...(book ? { shown: yearView(book, (group) => names.get(group) ?? group) } : {}),
  });
}

export function yearView(book: Records["yearbook"], nameOf: (group: string) => string): YearView {
  const { opens, families } = readBook(book.text);
  const spans = spansOf(book.year, book.closed, opens);
  return {
    year: book.year,
    spans: spans.map(({ parts: _parts, ...it }) => it),
    closedAt: toJst(book.closedAt),
    families: allFamilies.flatMap((name) => {
      const family = families[name];
      return family ? [familyView(spans, name, family, nameOf)] : [];
    }),
  };
}

function familyView(
  spans: readonly Span[],
  name: Family,
  { hidden, sheets, revised }: BookFamily,
  nameOf: (group: string) => string,
): FamilyView {
  const words = familyWords[name];
  const whole = Object.entries(sheets).map(([sheet, it]) => ({
    sheet,
    it,
    counts: wholeSheet(spans, it).counts,
  }));
  const first = whole[0]?.counts ?? [];
  return {
    name,
    says: words.says,
    unit: words.unit,
    revised,
    total: spans.map(({ early }, span): Shown => {
      if (early) return "before";
      return hidden[span] === false ? first.reduce((sum, row) => sum + (row[span] ?? 0), 0) : "hidden";
    }),
    sheets: whole.map(({ sheet, it, counts }) => ({
      name: sheet,
      says: words.sheets[sheet]?.says ?? sheet,
      rows: it.groups.map((group, n) => ({
        group,
        says: group === elsewhere ? group : nameOf(group),
        counts: spans.map(({ early }, span): Shown => {
          if (early) return "before";
          const count = counts[n]?.[span] ?? null;
          if (count === null) return "none";
          return it.hidden[n]?.[span] === false ? count : "hidden";
        }),
      })),
    })),
  };
}

/** Counts a closed month anew, as of the last night: how many of its numbers differ from the book. Which, is not said: some are not shown. */
export async function recountMonth(
  { ledger, clock }: { readonly ledger: Pick<Ledger, "get" | "countsOf">; readonly clock: Clock },
  { year, month }: { readonly year: number; readonly month: number },
): Promise<Result<{ readonly counted: number; readonly other: number }, Refusal>> {
  const book = await ledger.get("yearbook", { year });
  if (!book || month >= book.closed) return no(refusal("not-found"));
  const { opens, families } = readBook(book.text);
  if (month < opens) return no(refusal("not-found"));
  const counts = await countMonth(ledger, { year, month }, lastOver(clock.now()));
  let [counted, other] = [0, 0];
  for (const name of allFamilies) {
    for (const [sheet, { groups, months }] of Object.entries(families[name]?.sheets ?? {})) {
      for (const [n, group] of groups.entries()) {
        counted += 1;
        if ((months[n]?.[month] ?? 0) !== (counts.get(`${name}/${sheet}/${group}`) ?? 0)) other += 1;
      }
    }
  }
  return ok({ counted, other });
}
