// What the hub's tablet says.
import { type Instant, minuteOf, minuteWords } from "@kumacari/domain";
import type { HubStage } from "../../rpc.ts";

export const words = {
  title: "今日の席",
  says: "番号でお呼びください。お名前や相談の内容は、この画面には出ません。",
  none: "今日の予約はありません。",
  noneSays: "予約が入ると、この画面に自動で出ます。",
  call: "番号",
  table: "席",
  counsellor: "相談員",
  undo: "ひとつ戻す",
  failed: (ticket: string) => `${ticket} は、記せませんでした。`,
  absent: {
    go: "来られなかった",
    title: (ticket: string) => `${ticket} の方は、来られませんでしたか`,
    says: "記すと、この予約は終わりになります。まちがえたときは、今日のうちなら「ひとつ戻す」で元に戻せます。",
    from: (time: string) => `「来られなかった」は、${time} から記せます。`,
    yes: "来られなかったと記す",
    no: "やめる",
  },
  month: {
    title: "月ごとの席",
    minimum: (n: number) => `今月は、約束の回数（月に${n}回）には、まだ届いていません。`,
    met: (n: number) => `今月は、約束の回数（月に${n}回）に届きました。`,
    small: (n: number) =>
      `約束の回数は、月に${n}回です。届いたかどうかは、少ない数が分かってしまうため、ここには出しません。`,
    held: (month: string) => `${Number(month.slice(5))}月に行われた面談`,
    times: (n: number) => `${n.toLocaleString("ja-JP")}回`,
    hidden: "非表示",
    whyHidden:
      "10回未満のときと、ほかの数と合わせると10未満の数が分かってしまうときは、回数を出しません。0回という意味ではありません。",
    notYet: "行われた面談の回数は、月が終わって締めたあとに出ます。",
  },
} as const;

/** What the hub sees of each step, and what it may press next. */
export const steps: Readonly<
  Record<
    HubStage,
    { readonly says: string; readonly next?: { readonly to: HubStage; readonly says: string } }
  >
> = {
  booked: { says: "これから", next: { to: "arrived", says: "到着した" } },
  arrived: { says: "到着", next: { to: "started", says: "面談を始めた" } },
  started: { says: "面談中", next: { to: "ended", says: "面談が終わった" } },
  ended: { says: "終了" },
  absent: { says: "来られなかった" },
};

/** One step back, for a wrong tap; what is over goes back to what it was. */
export const before: Partial<Record<HubStage, HubStage>> = { arrived: "booked", started: "arrived" };

export const timeWords = (at: Instant): string => minuteWords(minuteOf(at));
