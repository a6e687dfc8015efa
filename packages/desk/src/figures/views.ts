// What whoever may see the figures is answered.
import type { YearView } from "@kumacari/figures";

export type FiguresView = {
  /** The fiscal years that have a closed month, the latest first. */
  readonly years: readonly number[];
  readonly shown?: YearView;
};
