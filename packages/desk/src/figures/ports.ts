// What the figures read of the ledger beside single records.
import type { Records } from "../records.ts";

export interface FigureReads {
  /** How often each cell was counted on a day, whatever else lies beside. */
  countsOf(day: string): Promise<ReadonlyMap<string, number>>;
  /** The days of a month (`2026-04`) that were counted and kept. */
  dayCountsOf(month: string): Promise<readonly Records["daycount"][]>;
  /** The books of all fiscal years, the latest first. */
  yearbooks(): Promise<readonly Records["yearbook"][]>;
}
