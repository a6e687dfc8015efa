// Where one was in the list, so that coming back from a case is coming back to the same row.
import type { CaseId, InboxView } from "@kumacari/domain";

/** Two screens of rows. */
export const begin = 60;
/** As many rows as can be drawn within a frame. */
export const step = 10;

export const place: { view: InboxView; shown: number; opened: CaseId | undefined } = {
  view: "all",
  shown: begin,
  opened: undefined,
};
