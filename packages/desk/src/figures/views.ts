// What the figures show: numbers over spans of time, with nothing in the place of a number that is not shown.
import type { Family } from "@kumacari/figures";

/** A count; "hidden" where it is not shown, "none" where the group was not there yet. */
export type Shown = number | "hidden" | "none";

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
};
export type YearView = {
  readonly year: number;
  readonly spans: readonly { readonly id: string; readonly kind: "month" | "quarter" | "year" }[];
  /** RFC 3339, JST. */
  readonly closedAt: string;
  readonly families: readonly FamilyView[];
};
export type FiguresView = {
  /** The fiscal years that have a closed month, the latest first. */
  readonly years: readonly number[];
  readonly shown?: YearView;
};
