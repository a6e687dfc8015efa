// A year's figures as they are shown: numbers over spans of time, with nothing in the place of a number that is not shown.
import type { Family } from "./catalogue.ts";
import type { Span } from "./span.ts";

/** A count; "hidden" where it is not shown, "none" where the group was not there yet, "before" where the office was not. */
export type Shown = number | "hidden" | "none" | "before";

export type SheetView = {
  readonly name: string;
  readonly says: string;
  readonly rows: readonly {
    readonly group: string;
    readonly says: string;
    readonly counts: readonly Shown[];
  }[];
};
export type FamilyView = {
  readonly name: Family;
  readonly says: string;
  readonly unit: string;
  readonly total: readonly Shown[];
  readonly sheets: readonly SheetView[];
  /** Spans whose numbers were changed after they had been shown, and the day. */
  readonly revised?: Readonly<Record<string, string>>;
};
export type YearView = {
  readonly year: number;
  readonly spans: readonly Pick<Span, "id" | "kind" | "early">[];
  /** RFC 3339, JST. */
  readonly closedAt: string;
  readonly families: readonly FamilyView[];
};
