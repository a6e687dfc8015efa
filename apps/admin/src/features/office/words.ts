// What the office page says.
export const words = {
  title: "いまの件数",
  says: "いまの相談の状況です。10秒ごとに新しくなります。個人の情報は含みません。",
  counts: {
    open: { name: "受付中の相談", note: "終了していない相談" },
    unassigned: { name: "担当なし", note: "担当が決まっていない相談" },
    waitingOnUs: { name: "返信をお待ちの相談", note: "相談所からの返信を待っている相談" },
    longest: { name: "最長の待ち時間", note: "返信をいちばん長くお待ちの方" },
  },
  cases: "件",
  underAnHour: "1時間未満",
  nobody: "お待ちの方はいません",
} as const;
