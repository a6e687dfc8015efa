// Why files and the remarks on them are kept.
import type { Purpose } from "./purpose.ts";

/** `asRecord`: how long everything of a consultation is kept, in words. */
export const attachmentPurposes = (asRecord: string): Readonly<Record<"attachment" | "remark", Purpose>> => ({
  attachment: {
    says: "書類（名前と、中身の鍵）",
    why: "履歴書などを相談員と一緒に見るため。中身は書類ごとの鍵で封じ、その鍵はその人の鍵で封じる",
    kept: `${asRecord}（届き終わらないものは1日）`,
    readers: ["own", "case.read"],
  },
  remark: {
    says: "書類のコメント（添削）",
    why: "書類の直し方を、その場所に書いて伝えるため",
    kept: asRecord,
    readers: ["own", "case.read"],
  },
});
