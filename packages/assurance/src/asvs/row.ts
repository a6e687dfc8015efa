// One requirement of OWASP ASVS 5.0.0, judged: met and shown, not yet, or not applicable with the reason.
import type { Proof } from "../proof.ts";

export type Verdict =
  | { readonly is: "met"; readonly how: string; readonly shown: readonly [Proof, ...Proof[]] }
  /** Met by the way it is built or written down; `where` names the file. */
  | { readonly is: "met-by-document"; readonly how: string; readonly where: string }
  | { readonly is: "not-yet"; readonly gap: string }
  | { readonly is: "not-applicable"; readonly because: string };

export type Row = {
  /** `V1.1.1`; its level stands in `levels.ts`. */
  readonly id: string;
  /** What is asked, in our own short words. */
  readonly asks: string;
  readonly verdict: Verdict;
};

export const met = (id: string, asks: string, how: string, ...shown: readonly [Proof, ...Proof[]]): Row => ({
  id,
  asks,
  verdict: { is: "met", how, shown },
});

export const doc = (id: string, asks: string, how: string, where: string): Row => ({
  id,
  asks,
  verdict: { is: "met-by-document", how, where },
});

export const gap = (id: string, asks: string, missing: string): Row => ({
  id,
  asks,
  verdict: { is: "not-yet", gap: missing },
});

export const none = (id: string, asks: string, because: string): Row => ({
  id,
  asks,
  verdict: { is: "not-applicable", because },
});
