// What is said around the consent; its text itself comes from the office, with its version.
export const words = {
  title: "はじめに、お読みください",
  before: {
    none: "相談をはじめる前に、個人情報の取り扱いをお読みください。",
    outdated: "前に同意していただいた文面が、新しくなりました。もう一度お読みください。",
    withdrawn: "前の同意は取り消されています。もう一度同意すると、相談を続けられます。",
  },
  version: (version: string) => `この文面の版：${version}`,
  agree: "同意してすすむ",
  decline: "同意しない",
  declinedTitle: "同意しないことを選びました",
  declined: [
    "同意がないあいだは、相談のへやを使えません。これまでに書いたものがあれば、そのまま大切に保管します。",
    "よくある質問や拠点の案内は、LINEのトーク画面でこれまでどおりご覧いただけます。",
    "気が変わったら、いつでもこの画面にもどれます。",
  ],
  readAgain: "もう一度読む",
  toHome: "ホームへ",
  changed: "文面が新しくなりました。お読みのうえ、もう一度お選びください。",
} as const;
