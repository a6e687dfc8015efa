// What is chosen and written so far, under the key it is sent with, and how it is sent.
import { type FollowUpState, messageLimit, type OnceKey } from "@kumacari/domain";
import { onceKey } from "../../wire.ts";

export type Draft = {
  readonly once: OnceKey;
  readonly state?: FollowUpState;
  readonly said: string;
  readonly again?: "yes" | "no";
};

/** Takes a kept draft as far as it has this shape; a new one otherwise. */
export function readDraft(kept: unknown): Draft {
  // It was sealed by this page under this citizen's key, so its shape is ours.
  return typeof kept === "object" && kept !== null && "once" in kept
    ? (kept as Draft)
    : { once: onceKey(), said: "" };
}

/** Undefined while something is not chosen. */
export const toSend = ({ once, state, said, again }: Draft) =>
  state && again ? { once, state, said, again: again === "yes" } : undefined;

export const isTooLong = ({ said }: Draft): boolean => said.trim().length > messageLimit;
