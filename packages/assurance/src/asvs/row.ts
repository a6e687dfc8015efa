// One requirement of OWASP ASVS 5.0.0, judged: met and shown, not yet, or not applicable with the reason.
import type { Proof } from "../proof.ts";

export type Verdict =
  | { readonly is: "met"; readonly how: string; readonly shown: readonly [Proof, ...Proof[]] }
  /** Met by the way it is built or written down; `where` names the file. */
  | { readonly is: "met-by-document"; readonly how: string; readonly where: string }
  | { readonly is: "not-yet"; readonly gap: string }
  | { readonly is: "not-applicable"; readonly because: string };

export type Row = {
  /** `V1.1.1`. */
  readonly id: string;
  readonly level: 1 | 2;
  /** What is asked, in our own short words. */
  readonly asks: string;
  readonly verdict: Verdict;
};
