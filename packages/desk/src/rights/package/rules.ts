// For every kind the ledger keeps: how it is told to the person it is about, or why it stands in no package.
import type { Kind, SealedKind } from "../../records.ts";
import { caseRules } from "./case-rules.ts";
import { followUpRules } from "./follow-up-rules.ts";
import { otherRules } from "./other-rules.ts";
import { personRules } from "./person-rules.ts";
import { reachRules } from "./reach-rules.ts";
import type { DisclosedKind, KindRule, LeftOut } from "./rule.ts";

export const disclosedRules: { readonly [K in DisclosedKind]: KindRule<K> } = {
  ...personRules,
  ...reachRules,
  ...caseRules,
  ...followUpRules,
  ...otherRules,
};

const office: LeftOut = { leftOut: "相談所の仕事のもので、だれかお一人のことではありません" };
const staff: LeftOut = { leftOut: "職員のもので、ご本人のことではありません" };
const counts: LeftOut = { leftOut: "だれのことかを書いていない件数です" };
const theirs = (leftOut: string): LeftOut => ({ leftOut, theirs: true });
const brief = theirs("短いあいだだけ残る控えで、言葉は入っていません");
const mark = theirs("元の言葉に戻せない印で、読める形では預かっていません");

/** Where clues of the search lie says nothing of its person but where. */
type Wordless = Exclude<Kind, Exclude<SealedKind, "cluelist">>;

/** A new kind without a word here does not compile; nor does one that is left out though a citizen's words are in it. */
export const leftOutRules: {
  readonly [K in Exclude<Kind, DisclosedKind>]: K extends Wordless ? LeftOut : never;
} = {
  contact: theirs("LINEの宛先は、送信係だけが開ける鍵で封じてあり、相談所の人には開けません"),
  notice: theirs("決まった言い回しのお知らせで、LINEのトークに届いたものと同じです"),
  inbox: brief,
  once: brief,
  link: brief,
  typing: brief,
  session: brief,
  known: mark,
  clue: mark,
  mailbox: mark,
  mailing: theirs("決まった文のメールの控えで、宛先も言葉も入っていません"),
  maillink: brief,
  cluelist: mark,
  cardpart: theirs("ジョブ・カードの版に書き出したものの見出しです"),
  later: theirs("送る時刻は、相談の欄に書き出しています"),
  shred: theirs("消去の手続きの記録で、言葉は入っていません"),
  hub: office,
  poster: office,
  table: office,
  rules: office,
  agenda: office,
  content: office,
  canned: office,
  cannedshelf: office,
  border: office,
  ring: office,
  work: office,
  catchup: office,
  witness: office,
  dispatch: office,
  timepiece: office,
  rehearsal: office,
  challenge: staff,
  brake: staff,
  signin: staff,
  passkey: staff,
  staff,
  roster: staff,
  feed: staff,
  invitation: staff,
  ask: staff,
  glass: staff,
  review: staff,
  seat: staff,
  oversight: staff,
  tally: counts,
  fact: counts,
  daycount: counts,
  yearbook: counts,
};
