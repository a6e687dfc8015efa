// Why what cases are found by is kept, and how far what came later was brought to those of before.
import type { Purpose } from "./purpose.ts";

/** In words: `asRecord`, how long everything of a consultation is kept; `asOffice`, what is of the office's own working. */
export const searchPurposes = (
  asRecord: string,
  asOffice: string,
): Readonly<Record<"clue" | "cluelist" | "catchup", Purpose>> => ({
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
  catchup: {
    says: "前からの相談への取り込みの進み具合",
    why: "あとからできた探し方や確認を、前からの相談にも一度だけ行き渡らせるため",
    kept: asOffice,
    readers: ["service"],
  },
});
