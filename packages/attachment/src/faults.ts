// Why a file is not taken, and the sentence that says what can be sent instead.
import type { RefusalKind } from "@kumacari/domain";

export type AttachmentFault = keyof typeof refusals;

export const refusals = {
  kind: "attachment-kind",
  picture: "attachment-picture",
  broken: "attachment-broken",
  locked: "attachment-locked",
  active: "attachment-active",
  swells: "attachment-swells",
} as const satisfies Record<string, RefusalKind>;
