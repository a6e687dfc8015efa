// What the consideration a citizen wishes for says on the page of their case.
export const words = {
  title: "希望の配慮",
  loading: "希望の配慮を読み込んでいます",
  none: "うかがっていません。",
  nothing: "特にないとのことです。",
  written: (at: string, by?: string) =>
    by ? `${at}に、${by}さんが書きとめました。` : `${at}に、本人が書きました。`,
  earlier: "これまでの配慮を見る",
  history: {
    title: "これまでの希望の配慮",
    says: "いまのものより前に書かれた内容です。ここでは変えられません。",
    none: "これより前に書かれたものは、残っていません。",
    more: "これより前にも、書かれたものがあります。",
    close: "閉じる",
  },
  write: "書きとめる",
  change: "変える",
  of: (act: string) => `希望の配慮を${act}`,
  hidden: "拠点とLINEには、配慮も、そのわけも渡りません。",
  dialog: {
    title: "希望の配慮を書きとめる",
    says: "相談者から聞いたことだけを書きます。相談者のマイページにも表示されます。",
    wishes: "配慮",
    more: "そのほか",
    stay: "戻る",
    go: "書きとめる",
  },
} as const;
