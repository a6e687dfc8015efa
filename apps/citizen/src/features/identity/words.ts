// What is said while it is not yet clear who is here.
export const words = {
  opening: "開いています",
  outsideTitle: "LINEから開いてください",
  outside:
    "このページは、LINEの「クマキャリ！」のトーク画面から開くと使えます。トーク画面のメニューから、もう一度お選びください。",
  refusedTitle: "ご本人の確認ができませんでした",
  refusedNext: "LINEのトーク画面にもどり、メニューからもう一度開いてください。",
  cutTitle: "つながりませんでした",
  withoutLine: "LINEが使えないとき（メールで開く）",
  again: "もう一度ためす",
} as const;
