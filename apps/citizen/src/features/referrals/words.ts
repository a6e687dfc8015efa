// What the page of referrals says.
import type { Handing } from "@kumacari/domain";

export const words = {
  title: "紹介先へ渡す内容",
  lead: "相談員が、ほかの窓口への紹介を準備しています。渡してよいかどうかを、内容を読んでお決めください。断っても、相談は続けられます。",
  none: "いま、確かめていただくものはありません。",
  agency: "紹介先",
  office: "窓口・担当",
  handed: "渡す内容（このとおりに渡します）",
  state: {
    asked: "お返事をお待ちしています",
    given: "渡してよいとお答えになりました",
    declined: "渡さないとお答えになりました",
    withdrawn: "同意を取り消しました",
  } satisfies Record<Handing["state"], string>,
  at: (at: string) => `${at}`,
  takenBack: "同意を取り消した紹介",
  handedAt: (at: string) => `${at}に、この内容を紹介先へ渡しました。`,
  handedBefore: (at: string) => `${at}に、前に確かめていただいた内容を紹介先へ渡しました。`,
  handedGone: (at: string) => `${at}に、内容を紹介先へ渡しました。`,
  agree: "渡してよい",
  decline: "渡さない",
  withdraw: "同意を取り消す",
  withdrawBefore: "前にした同意を取り消す",
  withdrawTitle: "同意を取り消しますか",
  withdrawSays: [
    "相談員も、この内容を開けなくなります。",
    "すでに渡したものは、相談員から紹介先へお伝えします。",
  ],
  withdrawAsked: "いまお尋ねしている内容も、渡しません。",
  withdrawSure: "取り消す",
  answered: {
    given: "お返事をお預かりしました。相談員が紹介先へ渡します。",
    declined: "お返事をお預かりしました。紹介先へは渡しません。",
    withdrawn: "同意を取り消しました。相談員は、この内容を開けなくなりました。",
  },
} as const;
