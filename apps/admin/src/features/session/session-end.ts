// When the session will end, as far as this page knows, and what is said before it does (WCAG 2.2.1).
import { signInLimits } from "@kumacari/domain";
import type { Me } from "../../rpc.ts";

/** Milliseconds from the moment the server told it. */
export type Left = Me["session"];

export type Ending =
  | { readonly is: "far" }
  /** Nobody was there for a while: one press goes on. */
  | { readonly is: "idle"; readonly minutes: number }
  /** Eight hours: it cannot be put off, and what is being written stays. */
  | { readonly is: "whole"; readonly minutes: number };

const warn = signInLimits.idleWarnMinutes * 60_000;

export function endingOf({ idleLeft, left }: Left, passed: number): Ending {
  const [idle, whole] = [idleLeft - passed, left - passed];
  if (whole <= warn && whole <= idle) return { is: "whole", minutes: minutesOf(whole) };
  return idle <= warn ? { is: "idle", minutes: minutesOf(idle) } : { is: "far" };
}

const minutesOf = (ms: number): number => Math.max(1, Math.ceil(ms / 60_000));
