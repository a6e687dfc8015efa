// How each field of what is held of somebody is told to them: the compiler holds a rule to every field of every kind.
import {
  type HubId,
  type Instant,
  jstDay,
  jstWords,
  type Personal,
  type SittingWay,
  type StaffId,
  sittingWays,
} from "@kumacari/domain";
import type { Area } from "@kumacari/domain/law";
import type { Kind, Records } from "../../records.ts";

/** Kinds that stand in a package: those with a citizen's words in them must (`rules.ts`). */
export type DisclosedKind =
  | "person"
  | "case"
  | "intake"
  | "intakebefore"
  | "message"
  | "handnote"
  | "vigilword"
  | "laterwords"
  | "paper"
  | "writing"
  | "rating"
  | "followup"
  | "care"
  | "carewriting"
  | "cardwriting"
  | "attachment"
  | "remark"
  | "booking"
  | "meeting"
  | "wait"
  | "reach"
  | "reachwords"
  | "call"
  | "matter"
  | "request";

/** Everything that is held of one person, opened. */
export type Held = { readonly [K in DisclosedKind]: readonly Records[K][] };

/** What the words of a record lean on. */
export type Around = {
  readonly held: Held;
  readonly nameOf: (id: StaffId | "citizen" | "clock") => string;
  readonly hubOf: (id: HubId) => string;
};

export type Line = readonly [label: string, text: string];
type Say<T, R> = (value: T, around: Around, record: R) => string | readonly Line[];

/** Why a field is not written out. */
export const unwritten = {
  number: "記録どうしを結ぶ番号です",
  works: "しくみが働くための値です",
  secret: "封を開ける鍵です",
  told: "同じことを、別の欄に書き出しています",
} as const;
export type Unwritten = keyof typeof unwritten;

type Told<T, R> = readonly [label: string, say: Say<T, R>];
type RuleOf<T, R> = [T] extends [Personal<infer P>] ? Told<P, R> | "secret" : Told<T, R> | Unwritten;
export type FieldRules<R> = { readonly [F in keyof R]-?: RuleOf<Exclude<R[F], undefined>, R> };

export type KindRule<K extends Kind> = {
  readonly area: Area | ((it: Records[K], around: Around) => Area);
  readonly title: (it: Records[K], around: Around) => string;
  /** When it came to be: what came after a decision was prepared is not part of it. */
  readonly at: (it: Records[K], around: Around) => Instant | undefined;
  readonly fields: FieldRules<Records[K]>;
};

/** `theirs`: about the person all the same, and named at the end of the package. */
export type LeftOut = { readonly leftOut: string; readonly theirs?: true };

export const text = (it: string): string => it;
export const number = (it: number): string => String(it);
/** With its year: a package is read long after. */
export const when = (it: Instant): string => `${Number(jstDay(it).slice(0, 4))}年${jstWords(it)}`;
export const unsaidWord = "（書かれていません）";
export const yes = (): string => "はい";
export const by = (id: StaffId | "citizen" | "clock", { nameOf }: Around): string => nameOf(id);
export const hub = (id: HubId, { hubOf }: Around): string => hubOf(id);
export const way = (it: SittingWay): string => sittingWays[it];
