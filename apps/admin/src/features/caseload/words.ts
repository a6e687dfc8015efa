// What the page of who has how much says.
import type { CaseloadRow } from "../../rpc.ts";

export const words = {
  title: "担当状況",
  says: "だれがどれだけ担当していて、どこで待たせているかを見て、担当を移します。相談の中身は開きません。",
  live: "1分ごとに新しくなります",
  followUps: "終わった相談の「その後の確認」へ",
  nobody: "担当なし",
  left: "働いていません",
  away: ({ until, covered }: NonNullable<CaseloadRow["away"]>) => {
    const [, month, day] = until.split("-").map(Number);
    return `休み（${month}/${day}まで${covered ? "・代行あり" : ""}）`;
  },
  chart: "相談員ごとの受付中の相談",
  legend: { us: "こちらの番", them: "相談者の番" },
  table: "相談員ごとの担当状況",
  columns: {
    name: "相談員",
    open: "受付中",
    us: "こちらの番",
    watched: "急ぎの見守り",
    oldest: "最長の待ち",
    first: "最初の返信の超過",
    reviews: "見直しの超過",
    sittings: "今週の面談",
    act: "担当を移す",
  },
  note: "待ちは、窓口の開いている時間で数えます。名前を選ぶと、勤務と休みの代行を書けます。",
  onlyWatched: "急ぎの見守りがある行だけを表示する",
  noneWatched: "急ぎの見守りの印が付いた相談はありません。",
  none: "—",
  cases: (n: number) => `${n}件`,
  hours: (name: string) => `${name}の勤務と、休みの代行を書く`,
  choose: (name: string) => `${name}の相談を選ぶ`,
  chooseShort: "相談を選ぶ",
  totals: {
    open: "受付中",
    us: "こちらの番",
    watched: "急ぎの見守り",
    first: "最初の返信の超過",
    reviews: "見直しの超過",
  },
  picking: {
    title: (name: string) => `${name}の相談`,
    all: "すべて選ぶ",
    none: "受付中の相談はありません。",
    watched: "急ぎの見守り",
    us: (wait: string) => `こちらの番・${wait}お待ち`,
    them: "相談者の番",
    to: "移す先",
    choose: "選んでください",
    spread: "手の空いている順に分ける",
    go: (n: number) => `${n}件を移す`,
    tooMany: (n: number) =>
      `一度に移せるのは${n.toLocaleString("ja-JP")}件までです。選ぶ相談を減らしてください。`,
    allAway: "代行のいない休みでない相談員がほかにいません。移す先を一人選んでください。",
    nothing: "移す相談と、移す先を選んでください。",
    close: "閉じる",
  },
  moving: {
    title: "担当を移す",
    go: "移す",
    done: (n: number, all: number) =>
      n === all ? `${n}件を移しました。` : `${all}件のうち${n}件を移しました。`,
    sent: (n: number, all: number) => `${all}件のうち${n}件を送りました。続けています。`,
    stopped: (n: number, all: number) =>
      `${all}件のうち${n}件を移したところで止まりました。残りは元の担当のままです。もう一度選んで移してください。`,
  },
} as const;
