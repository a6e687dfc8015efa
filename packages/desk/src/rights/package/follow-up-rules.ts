// What is told of the askings after an end: when, where each stands, and why somebody was not asked.
import { caseNumber } from "@kumacari/domain";
import type { FollowUp, NotAsked } from "@kumacari/domain/follow-up";
import { by, type KindRule, number, text, when } from "./rule.ts";

const stages = {
  ahead: "まだ尋ねていない",
  asked: "LINEで尋ねた",
  call: "相談員が確かめる",
  again: "もう一度の相談を希望",
  done: "済み",
  passed: "次の月に譲った",
} as const satisfies Record<FollowUp["stage"], string>;

const reasons = {
  blocked: "LINEでは届かないため",
  "came-back": "次の相談が始まっていたため",
  "consent-gone": "同意の取り消しのため",
  deletion: "削除の申し出のため",
  stopped: "利用の停止のため",
  shredded: "消去のため",
} as const satisfies Record<NotAsked, string>;

export const followUpRules: { readonly followup: KindRule<"followup"> } = {
  followup: {
    area: "talk",
    title: ({ caseId, month }) => `その後の確認（${caseNumber(caseId)}の${month}か月後）`,
    // It came to be with the end of its case; its stage goes on.
    at: ({ caseId }, { held }) => held.case.find(({ id }) => id === caseId)?.closed?.at,
    fields: {
      caseId: "told",
      owner: "number",
      staff: ["担当だった相談員", by],
      month: ["終了からの月", number],
      due: ["尋ねる日", text],
      stage: ["いまの段階", (it) => stages[it]],
      at: ["その段階になった日時", when],
      why: ["LINEで尋ねなかったわけ", (it) => reasons[it]],
      answered: ["ご本人が答えた日時", when],
      version: "works",
    },
  },
};
