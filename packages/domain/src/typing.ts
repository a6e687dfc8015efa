// The mark that the office is writing an answer: it lives for seconds, and says neither who writes nor what.
import type { Case } from "./case.ts";
import { type Instant, plus } from "./instant.ts";
import type { CaseId } from "./names.ts";

export type Typing = {
  readonly caseId: CaseId;
  readonly until: Instant;
  /** How many messages the talk held: what arrives takes the mark away with it. */
  readonly messages: number;
  readonly version: number;
};

/** ms. `pace`: a page says it no more often, and twice within a life, so that it holds while somebody writes on. */
export const typingLimits = { life: 6_000, pace: 3_000 } as const;

export const typingIn = ({ id, messages }: Case, now: Instant): Typing => ({
  caseId: id,
  until: plus(now, typingLimits.life),
  messages,
  version: 1,
});

/** A mark that is over is not read any more; and a clock that was put back makes none longer. */
export const isTyping = (mark: Typing | undefined, { messages }: Case, now: Instant): boolean =>
  mark !== undefined && mark.messages === messages && mark.until <= plus(now, typingLimits.life);
