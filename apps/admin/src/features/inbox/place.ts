// Where one was in the list, so that coming back from a case is coming back to the same row.
import type { CaseId } from "@kumacari/domain";
import type { Show } from "./filters.ts";

export const step = 100;

export const place: { show: Show; shown: number; opened: CaseId | undefined } = {
  show: "all",
  shown: step,
  opened: undefined,
};
