// How many sat at a hub in a closed month: the number the book keeps, and what the figures show of it.
import type { HubId } from "@kumacari/domain";
import { readBook, type Shown, spansOf, wholeSheet } from "@kumacari/figures";
import { yearView } from "../figures/see.ts";
import type { Needs } from "../needs.ts";

export type ClosedMonth = {
  /** `2026-11`. */
  readonly month: string;
  /** Undefined: the hub was not there yet. */
  readonly told: (hub: HubId) => Exclude<Shown, "none" | "before"> | undefined;
  /** Beyond the office it is nobody's: laid over the figures, it would tell other numbers as well. */
  readonly kept: (hub: HubId) => number | undefined;
};

/** This fiscal year's and those of the one before, the latest first. */
export async function closedMonths({ ledger }: Pick<Needs, "ledger">): Promise<readonly ClosedMonth[]> {
  const books = await ledger.yearbooks();
  return books.slice(0, 2).flatMap((book) => {
    const rows = yearView(book, String)
      .families.find(({ name }) => name === "sat")
      ?.sheets.find(({ name }) => name === "hub")?.rows;
    const { opens, families } = readBook(book.text);
    const spans = spansOf(book.year, book.closed, opens);
    const sheet = families.sat?.sheets.hub;
    const counts = sheet && wholeSheet(spans, sheet).counts;
    return spans
      .flatMap(({ id, kind, early }, at): readonly ClosedMonth[] => {
        if (kind !== "month" || early) return [];
        const told: ClosedMonth["told"] = (hub) => {
          const it = rows?.find(({ group }) => group === hub)?.counts[at];
          return it === "none" || it === "before" ? undefined : it;
        };
        const kept: ClosedMonth["kept"] = (hub) =>
          counts?.[sheet?.groups.indexOf(hub) ?? -1]?.[at] ?? undefined;
        return [{ month: id, told, kept }];
      })
      .toReversed();
  });
}
