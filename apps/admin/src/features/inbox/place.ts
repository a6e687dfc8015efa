// Where one was in the list, so that coming back from a case is coming back to the same row.
import type { CaseId, InboxView } from "@kumacari/domain";

/** As many rows as can be drawn without the wheel's stopping. */
export const step = 30;

export const place: { view: InboxView; shown: number; opened: CaseId | undefined } = {
  view: "all",
  shown: 2 * step,
  opened: undefined,
};
