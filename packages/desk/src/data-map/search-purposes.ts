// Why what cases are found by is kept.
import type { Purpose } from "./purpose.ts";

/** `asRecord`: how long everything of a consultation is kept, in words. */
export const searchPurposes = (asRecord: string): Readonly<Record<"clue" | "cluelist", Purpose>> => ({
  clue: {
    says: "相談を探す手がかり",
    why: "お名前と電話番号から、封じた記録を開け回らずに相談を探すため。だれのものかは、鍵がなければ分からない",
    kept: `${asRecord}（消去のときは、鍵より先に消す）`,
    readers: ["service"],
  },
  cluelist: {
    says: "手がかりの置き場所",
    why: "消去のときに、その人の手がかりを残らず消すため",
    kept: `${asRecord}（消去のときは、鍵より先に消す）`,
    readers: ["service"],
  },
});
