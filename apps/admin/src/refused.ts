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

/** Why there is no session any more; undefined: there still may be one. */
export function goneBecause(fault: unknown): "not-signed-in" | "elsewhere" | undefined {
  const { kind } = refusedBy(fault);
  return kind === "not-signed-in" || kind === "elsewhere" ? kind : undefined;
}

export const sentenceOf = (kind: RefusalKind): string => refusalSentences[kind];

export const isRefusalKind = (text: unknown): text is RefusalKind =>
  typeof text === "string" && Object.hasOwn(refusalSentences, text);
