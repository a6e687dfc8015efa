// The part of the data map that the ledger itself obeys: which fields there are, which lie sealed, and what ends when.
export type { FieldClass } from "./classes.ts";
export { classOf, fieldsOf, isSealed, sealedKinds } from "./fields.ts";
export { inboxFields } from "./inbox-fields.ts";
export { keptDays } from "./kept.ts";
