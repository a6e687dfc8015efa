// The parts of the page of matters, as they stand in its address.
export const parts = ["matters", "requests", "retention", "shreds"] as const;
export type Part = (typeof parts)[number];
export const isPart = (it: unknown): it is Part => parts.some((part) => part === it);
