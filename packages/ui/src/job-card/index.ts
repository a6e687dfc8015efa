// The ジョブ・カード as both pages fill it in: live, saved by itself, and nothing typed is ever written over.
export type { CardDoor } from "./door.ts";
export { PartForm } from "./part-form.tsx";
export { type Drafts, filled, isToSettle, rowsOf } from "./part-state.ts";
export { type Card, type KeptDrafts, useCard } from "./use-card.ts";
