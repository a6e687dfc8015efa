// What is told of how somebody is reached without LINE.
import { caseNumber } from "@kumacari/domain";
import { reachWays } from "@kumacari/domain/reach";
import { by, type KindRule, text, when } from "./rule.ts";

export const reachRules: { readonly [K in "reach" | "reachwords" | "call"]: KindRule<K> } = {
  reach: {
    area: "person",
    title: (it) => `LINEが使えないときの連絡先（${reachWays[it.by]}）`,
    at: ({ consent }) => consent.givenAt,
    fields: {
      owner: "number",
      by: "told",
      consent: [
        "同意",
        ({ textVersion, givenAt, withdrawnAt }) => [
          ["同意した文面の版", textVersion],
          ["同意した日時", when(givenAt)],
          ...(withdrawnAt === undefined ? [] : [["取り消した日時", when(withdrawnAt)] as const]),
        ],
      ],
      mark: "works",
      confirmed: ["確かめた日時", when],
      returned: ["メールが戻り、送るのを止めた日時", ({ at }) => when(at)],
      entered: ["メールのリンクから最後に開いた日時", when],
      ended: "works",
      version: "works",
    },
  },
  reachwords: {
    area: "person",
    title: (it) => `LINEが使えないときの宛先（${reachWays[it.by]}）`,
    at: ({ owner, by: way }, { held }) =>
      held.reach.find((it) => it.owner === owner && it.by === way)?.consent.givenAt,
    fields: {
      owner: "number",
      by: "told",
      words: ["宛先", ({ address }) => address],
      version: "works",
    },
  },
  call: {
    area: "person",
    title: () => "電話での連絡",
    at: ({ since }) => since,
    fields: {
      caseId: ["相談の番号", caseNumber],
      matter: "number",
      owner: "number",
      since: ["電話が要ると決まった日時", when],
      says: ["伝えること", (says) => text(`${says.length}件`)],
      settled: ["済ませたこと", (it, around) => `${when(it.at)} ${by(it.by, around)}`],
      version: "works",
    },
  },
};
