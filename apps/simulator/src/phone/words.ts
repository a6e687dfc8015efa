// What a person reads on the pages around the phone.
export const words = {
  chooserTitle: "市民のスマホ",
  chooserLead: "練習用のスマホです。どのスマホを使うか、えらんでください。",
  chooserEmpty: "まだスマホがありません。下で作ってください。",
  friend: "友だち",
  blocked: "ブロック中",
  stranger: "まだ友だちではありません",
  open: (name: string) => `${name}のスマホ`,
  newTitle: "新しいスマホを作る",
  newLabel: "持ち主の名前（20字まで。架空の名前にしてください）",
  newButton: "作って開く",
  nameWrong: "名前は1〜20字で入れてください。",
  liffTitle: "どのスマホで開きますか",
  liffLead: "このページは、LINEのなかで開くページです。開くスマホをえらんでください。",
  notFoundTitle: "ページが見つかりません",
  notFoundLead: "アドレスを確かめてください。",
  toChooser: "スマホの一覧へ",
} as const;
