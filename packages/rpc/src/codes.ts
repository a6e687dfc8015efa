// The one mapping from a refusal to what a page receives.
import type { Refusal, RefusalKind, Result } from "@kumacari/domain";
import { type TRPC_ERROR_CODE_KEY, TRPCError } from "@trpc/server";

export const trpcCode = {
  "not-signed-in": "UNAUTHORIZED",
  "identity-unproven": "UNAUTHORIZED",
  "second-factor-missing": "UNAUTHORIZED",
  "sign-in-failed": "UNAUTHORIZED",
  "sign-in-away": "SERVICE_UNAVAILABLE",
  elsewhere: "UNAUTHORIZED",
  "not-permitted": "FORBIDDEN",
  "not-yours": "FORBIDDEN",
  "no-consent": "FORBIDDEN",
  "consent-gone": "FORBIDDEN",
  "second-person": "FORBIDDEN",
  "step-up-needed": "FORBIDDEN",
  "passkey-refused": "FORBIDDEN",
  "passkey-locked": "FORBIDDEN",
  "sign-in-again": "FORBIDDEN",
  "too-many-tries": "TOO_MANY_REQUESTS",
  "passkey-known": "CONFLICT",
  "passkey-limit": "CONFLICT",
  "last-passkey": "CONFLICT",
  "self-act": "FORBIDDEN",
  "invitation-needed": "FORBIDDEN",
  "invitation-spent": "NOT_FOUND",
  "letter-away": "SERVICE_UNAVAILABLE",
  "last-one": "CONFLICT",
  "already-retired": "CONFLICT",
  "ask-over": "CONFLICT",
  "already-asked": "CONFLICT",
  "mail-known": "CONFLICT",
  "glass-open": "CONFLICT",
  "not-typed": "BAD_REQUEST",
  "mail-differs": "BAD_REQUEST",
  "personal-in-reason": "BAD_REQUEST",
  "not-found": "NOT_FOUND",
  "link-spent": "NOT_FOUND",
  "mail-link-spent": "NOT_FOUND",
  "word-wrong": "BAD_REQUEST",
  "no-checkpoint": "NOT_FOUND",
  "consent-outdated": "CONFLICT",
  "already-open": "CONFLICT",
  "already-closed": "CONFLICT",
  shredded: "CONFLICT",
  "already-assigned": "CONFLICT",
  "answered-meanwhile": "CONFLICT",
  "moved-on": "CONFLICT",
  "vigil-stands": "CONFLICT",
  "sittings-ahead": "CONFLICT",
  "no-hub": "CONFLICT",
  "poster-over": "NOT_FOUND",
  "no-case": "CONFLICT",
  "too-many-bookings": "CONFLICT",
  "own-time-taken": "CONFLICT",
  "booking-over": "CONFLICT",
  "too-many-waits": "CONFLICT",
  "offer-over": "CONFLICT",
  "restore-over": "CONFLICT",
  "not-yet": "CONFLICT",
  "use-stopped": "CONFLICT",
  "package-over": "CONFLICT",
  "change-too-late": "CONFLICT",
  busy: "CONFLICT",
  "too-long": "BAD_REQUEST",
  empty: "BAD_REQUEST",
  unreadable: "BAD_REQUEST",
  invalid: "BAD_REQUEST",
  "personal-in-form": "BAD_REQUEST",
  "too-late": "CONFLICT",
  "not-done-yet": "CONFLICT",
  "paper-too-long": "BAD_REQUEST",
  "paper-full": "CONFLICT",
  "card-too-long": "BAD_REQUEST",
  "plan-known": "CONFLICT",
  "review-far": "BAD_REQUEST",
  "day-ahead": "BAD_REQUEST",
  "not-agreed": "FORBIDDEN",
  "handing-withdrawn": "FORBIDDEN",
  "rating-over": "CONFLICT",
  "follow-up-over": "CONFLICT",
  "paper-closed": "FORBIDDEN",
  "not-author": "FORBIDDEN",
  "attachment-kind": "BAD_REQUEST",
  "attachment-picture": "BAD_REQUEST",
  "attachment-big": "BAD_REQUEST",
  "attachment-broken": "BAD_REQUEST",
  "attachment-locked": "BAD_REQUEST",
  "attachment-active": "BAD_REQUEST",
  "attachment-swells": "BAD_REQUEST",
  "attachment-name": "BAD_REQUEST",
  "attachment-parts": "CONFLICT",
  "attachment-waiting": "CONFLICT",
  "attachment-unsafe": "CONFLICT",
  "too-many-attachments": "CONFLICT",
  "too-many-remarks": "CONFLICT",
  "my-number": "BAD_REQUEST",
  "personal-found": "BAD_REQUEST",
  "slot-open": "BAD_REQUEST",
} as const satisfies Record<RefusalKind, TRPC_ERROR_CODE_KEY>;

/** Carries the refusal's kind to the error formatter; its message is the sentence for the person. */
export class Refused extends Error {
  readonly kind: RefusalKind;

  constructor({ kind, says }: Refusal) {
    super(says);
    this.kind = kind;
  }
}

export function refused(why: Refusal): TRPCError {
  return new TRPCError({ code: trpcCode[why.kind], message: why.says, cause: new Refused(why) });
}

/** The value, or the refusal on its way to the page. */
export function granted<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw refused(result.error);
}
