// The form of the threat model: what is worth having, how it moves, what could go wrong there, and what stands against it.
import type { Proof } from "../proof.ts";

/** STRIDE, in the city's words (clause コ, SLA-7). */
export const stride = {
  spoofing: "なりすまし",
  tampering: "情報の改ざん",
  repudiation: "否認",
  disclosure: "情報漏えい",
  denial: "サービス拒否・停止",
  elevation: "権限昇格",
} as const;
export type Stride = keyof typeof stride;

export type Asset = { readonly says: string; readonly worth: string };

/** A flow crosses from one zone of trust into another, or stays inside one. */
export type Flow = {
  readonly says: string;
  readonly from: string;
  readonly to: string;
  /** Files that make this flow: who changes them looks at its threats. */
  readonly through: readonly string[];
};

export type Threat<A extends string, F extends string> = {
  readonly id: string;
  readonly flow: F;
  readonly assets: readonly A[];
  readonly kind: Stride;
  readonly says: string;
  readonly against: readonly Mitigation[];
  /** What remains, and why it is borne. */
  readonly remains?: string;
};

export type Mitigation = { readonly says: string; readonly shown: readonly [Proof, ...Proof[]] };
