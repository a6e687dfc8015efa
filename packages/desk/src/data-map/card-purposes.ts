// Why a ジョブ・カード and the wishes for 配慮 are kept, for how long, and who may read it.
import type { Purpose } from "./purpose.ts";

/** `asRecord`: how long everything of a consultation is kept, in words. */
export const cardPurposes = (
  asRecord: string,
): Readonly<Record<"care" | "carewriting" | "cardpart" | "cardwriting", Purpose>> => ({
  care: {
    says: "希望の配慮",
    why: "筆談・手話・車いすなど、本人が望む配慮を、面談の用意と話し方に生かすため。答えなくてよく、拠点とLINEには渡さない",
    kept: asRecord,
    readers: ["own", "case.read"],
  },
  carewriting: {
    says: "希望の配慮（一つの版）",
    why: "前に何を望み、だれがいつ書いたかを、あとから確かめられるようにするため",
    kept: asRecord,
    readers: ["case.read"],
  },
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
