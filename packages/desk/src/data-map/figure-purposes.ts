// Why what is counted is kept: it names nobody.
import type { Purpose } from "./purpose.ts";

export const figurePurposes = (kept: string) =>
  ({
    fact: {
      says: "数えた行い（だれのものかは書かない）",
      why: "市への報告の数を、いつでも数え直せるようにするため",
      kept,
      readers: ["figures.read"],
    },
    daycount: {
      says: "一日の件数",
      why: "年度の件数を、行いの一つ一つを読み直さずに足し上げるため",
      kept,
      readers: ["figures.read"],
    },
    yearbook: {
      says: "年度の件数の帳簿",
      why: "個人に触れずに、小さい数を隠して市へ件数を報告するため",
      kept,
      readers: ["figures.read"],
    },
  }) as const satisfies Readonly<Record<string, Purpose>>;
