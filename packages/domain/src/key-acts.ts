// The acts of keys: made, replaced, and destroyed with all they opened; as they are written down.
import type { ActFact } from "./audit.ts";

export const keyActs = {
  "shred-asked": { says: "一人の記録の消去（鍵の破棄）を申し出た", area: "key", personal: "reference" },
  "shred-ask-ended": {
    says: "消去の申し出を、鍵を壊さずに終えた",
    area: "key",
    personal: "reference",
  },
  "person-shredded": { says: "一人の鍵を壊し、記録を読めなくした", area: "key", personal: "reference" },
  "ring-rotated": { says: "鍵束の鍵を新しくした", area: "key", personal: "none" },
  "ring-retired": { says: "使い終わった鍵束の鍵を捨てた", area: "key", personal: "none" },
  "ring-counted": { says: "鍵束の鍵ごとに、包んでいる数を数えた", area: "key", personal: "none" },
  "key-work-begun": { says: "鍵の包み直し・封の替えを始めた", area: "key", personal: "none" },
  "keys-rewrapped": { says: "人ごとの鍵を包み直した", area: "key", personal: "reference" },
  "keys-renewed": { says: "人ごとの鍵を新しくした", area: "key", personal: "reference" },
  "fields-resealed": { says: "預かった内容の封を、新しい鍵に替えた", area: "key", personal: "opened" },
  "keys-dropped": { says: "使い終わった人ごとの鍵を捨てた", area: "key", personal: "reference" },
  "key-work-ended": { says: "鍵の包み直し・封の替えを終えた", area: "key", personal: "none" },
} as const satisfies Record<string, ActFact>;
