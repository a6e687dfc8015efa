// What the figures read of the ledger beside single records.
import type { Records } from "../records.ts";

export interface FigureReads {
  /** How often each cell was counted on a day, whatever else lies beside; `until`: by what had been said on that day. */
  countsOf(day: string, until?: string): Promise<ReadonlyMap<string, number>>;
  /** The days of a month (`2026-04`) that were counted and kept. */
  dayCountsOf(month: string): Promise<readonly Records["daycount"][]>;
  /** The days of which something was said late that is not counted yet. */
  lateDays(): Promise<readonly Records["daycount"][]>;
  /** The books of all fiscal years, the latest first. */
  yearbooks(): Promise<readonly Records["yearbook"][]>;
}
