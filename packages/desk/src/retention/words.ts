// Why a record cannot go yet for the reason that its time is over.
import type { Day } from "@kumacari/domain";

export const words = {
  never: "この方には、終わった相談がありません。別のわけをお選びください。",
  goesOn: "この方の相談は続いています。保存期間は、相談が終わってから数えます。",
  notYet: (day: Day) => `保存期間のうちです。この方の記録を消せるのは${day}からです。`,
} as const;
