// What the inbox says.
import type { Show } from "./filters.ts";

export const words = {
  title: "相談の一覧",
  live: "自動で新しくなります",
  filters: "表示する相談",
  show: {
    all: "すべて",
    new: "新着",
    mine: "自分の担当",
    free: "担当なし",
    us: "こちらの番",
    them: "相談者の番",
  } satisfies Record<Show, string>,
  empty: {
    all: "受付中の相談はありません。新しい相談が届くと、ここに表示されます。",
    new: "新着の相談はありません。すべての相談に、だれかが目を通しています。",
    mine: "あなたが担当している相談はありません。「担当なし」から、担当する相談を選べます。",
    free: "担当が決まっていない相談はありません。",
    us: "こちらからの返信を待っている相談はありません。お疲れさまです。",
    them: "相談者からの返信を待っている相談はありません。",
  } satisfies Record<Show, string>,
  table: "受付中の相談。長く待っている順",
  columns: {
    number: "番号",
    name: "呼び名",
    waiting: "どちらの番",
    since: "待ち時間",
    assignee: "担当",
    unread: "未読",
    opened: "受付日時",
  },
  counsellor: "相談員",
  fresh: "新着",
  draft: "書きかけ",
  mine: "自分",
  nobody: "なし",
  of: (name: string) => `担当：${name}`,
  nameComing: "呼び名を読み込んでいます",
  nameMissing: "呼び名は表示できません",
  unread: (n: number) => `${n}件`,
  noneUnread: "なし",
  more: (n: number) => `続きを表示（残り${n.toLocaleString("ja-JP")}件）`,
  glance: {
    title: "お待ちの時間",
    nobody: "お待たせしている相談者はいません。",
    longest: (wait: string) => `いちばん長い方は ${wait}`,
    bands: ["1時間未満", "1時間〜1日", "1日〜3日", "3日以上"],
    people: (n: number) => `${n}人`,
  },
  changed: (us: number, fresh: number) =>
    `一覧が新しくなりました。こちらの番は${us}件、新着は${fresh}件です。`,
} as const;
