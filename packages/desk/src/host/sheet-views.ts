// The monthly sheet of the hubs, for the office alone: no hub is shown any of it.
import type { HubPublicName } from "@kumacari/domain";

/** One hub in one month. */
export type HubSheet = {
  readonly hub: HubPublicName;
  /** Sittings a month the contract asks for; 0: none. */
  readonly minimum: number;
  /** Sittings that were held: seen by whoever sees each of them in the office's day as well. */
  readonly held: number;
  /** What may be passed on: as the figures show it. Absent until the month is closed. */
  readonly told?: number | "hidden";
};

export type HubSheets = {
  /** The running one, those that are over and not closed yet, and the closed ones, the latest first: `2026-11`. */
  readonly months: readonly string[];
  /** The one that is shown. */
  readonly month: string;
  /** Its last day is not over. */
  readonly running: boolean;
  readonly sheets: readonly HubSheet[];
};
