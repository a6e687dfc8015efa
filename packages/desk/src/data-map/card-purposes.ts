// Why a ジョブ・カード is kept, for how long, and who may read it.
import type { Purpose } from "./purpose.ts";

/** `asRecord`: how long everything of a consultation is kept, in words. */
export const cardPurposes = (asRecord: string): Readonly<Record<"cardpart" | "cardwriting", Purpose>> => ({
  cardpart: {
    says: "ジョブ・カードの部分の見出し",
    why: "どの部分がいつ書き換わったかを、言葉を開かずに知るため",
    kept: asRecord,
    readers: ["own", "case.read"],
  },
  cardwriting: {
    says: "ジョブ・カードの言葉（一つの版）",
    why: "本人と相談員が時間をかけて書き、だれがいつ書いたかを残すため",
    kept: asRecord,
    readers: ["own", "case.read"],
  },
});
