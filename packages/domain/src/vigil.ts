// 急ぎの見守り: somebody of the office says that a case is to be looked after first. Why is case content; no words are judged by a machine.
import type { Instant } from "./instant.ts";
import type { CaseId, CitizenId, StaffId } from "./names.ts";
import type { Personal } from "./personal.ts";

/** On the case's head: the last word on it. Absent: there never was one. */
export type Vigil = {
  /** Words so far, from 1. */
  readonly number: number;
  readonly state: "set" | "lifted";
  readonly by: StaffId;
  readonly at: Instant;
};

/** Why it was set, or lifted: each word stays. */
export type VigilWord = {
  readonly caseId: CaseId;
  readonly owner: CitizenId;
  readonly number: number;
  readonly state: Vigil["state"];
  readonly by: StaffId;
  readonly at: Instant;
  readonly words: Personal<string>;
  readonly version: number;
};

export const isWatched = ({ vigil }: { readonly vigil?: Vigil }): boolean => vigil?.state === "set";
