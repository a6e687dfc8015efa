// What went wrong, as a kind for the program and a sentence fit to show.
import { type RefusalKind, refusalSentences } from "@kumacari/domain";
import { isTRPCClientError } from "@trpc/client";
import type { StaffRouter } from "./rpc.ts";
import { words } from "./words.ts";

export type Refused = {
  /** `unreachable`: no answer came, so whether it was done is not known. */
  readonly kind: RefusalKind | "broken" | "unreachable";
  readonly says: string;
};

export function refusedBy(fault: unknown): Refused {
  if (isTRPCClientError<StaffRouter>(fault) && fault.data)
    return { kind: fault.data.kind, says: fault.message };
  return { kind: "unreachable", says: words.unreachable };
}

export const isSessionGone = (fault: unknown): boolean => refusedBy(fault).kind === "not-signed-in";

export const sentenceOf = (kind: RefusalKind): string => refusalSentences[kind];

export const isRefusalKind = (text: unknown): text is RefusalKind =>
  typeof text === "string" && Object.hasOwn(refusalSentences, text);
