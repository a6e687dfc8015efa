// One paper of a case's record (相談記録): its head holds no words, and each of its writings lies sealed beside it.
import type { Day } from "../booking/window.ts";
import type { Instant } from "../instant.ts";
import type { Author } from "../message.ts";
import type { CaseId, CitizenId, PaperId, StaffId } from "../names.ts";
import type { Personal } from "../personal.ts";
import type { HandingWay, handingStates, NoteWay, PaperWhat } from "./choices.ts";
import type { PaperWords } from "./words.ts";

/** Nothing that was written is written over: to write anew is one more of these. Its number is its place, from 1. */
export type Written = {
  readonly by: Author;
  readonly at: Instant;
  /** The number of the writing that was before the writer's eyes; 0: none. */
  readonly base: number;
  /** A plan was looked at again, and something was said of it. */
  readonly review?: true;
};

export type Paper = {
  readonly id: PaperId;
  readonly caseId: CaseId;
  readonly owner: CitizenId;
  readonly what: PaperWhat;
  /** Who began it. */
  readonly author: Author;
  /** The day it speaks of. */
  readonly day: Day;
  readonly way?: NoteWay;
  readonly written: readonly Written[];
  /** 「取扱注意」: read by its author and by whoever oversees every case. */
  readonly sensitive?: true;
  /** Of a referral: whether its words may be handed over. */
  readonly handing?: Handing;
  /** Of a referral: every writing that was handed over. Nothing takes away from it. */
  readonly handed?: readonly HandedOver[];
  readonly version: number;
};

/** What the citizen said to handing a referral over: for one writing of it, and no other. */
export type Handing = {
  readonly state: keyof typeof handingStates;
  readonly number: number;
  readonly at: Instant;
  /** Whoever asked, recorded or answered. */
  readonly by: Author;
  /** Where they told the counsellor: the day, and how. */
  readonly day?: Day;
  readonly way?: HandingWay;
};

/** It left the house, whatever is said or written afterwards. */
export type HandedOver = { readonly number: number; readonly at: Instant; readonly by: StaffId };

/** What was agreed to is what stands there now. */
export const isAgreed = ({ handing, written }: Pick<Paper, "handing" | "written">): boolean =>
  handing?.state === "given" && handing.number === written.length;

type Handed = { readonly handed?: readonly Pick<HandedOver, "number">[] | undefined };
export const isHandedOver = ({ handed = [] }: Handed, writing: number): boolean =>
  handed.some(({ number }) => number === writing);

export type Writing = {
  readonly caseId: CaseId;
  readonly paper: PaperId;
  readonly owner: CitizenId;
  readonly number: number;
  readonly words: Personal<PaperWords>;
  readonly version: number;
};

export const paperLimits = {
  /** Code units of UTF-16, all parts together: some 25 pages, and in three bytes each far below what an item holds. */
  length: 40_000,
  /** Writings of one paper: its head names them all. */
  writings: 500,
  /** Goals of one plan. */
  goals: 10,
} as const;

export const latestOf = ({ written }: Pick<Paper, "written">): number => written.length;

/** Numbers of what somebody else wrote at the same time, and whoever wrote last had not seen; the next writing settles it. */
export function besides({ written }: Pick<Paper, "written">): readonly number[] {
  const last = written.at(-1);
  if (!last) return [];
  return Array.from({ length: written.length - 1 - last.base }, (_, n) => last.base + 1 + n);
}
