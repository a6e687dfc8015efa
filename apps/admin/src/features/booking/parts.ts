// The parts of the page of sittings, as they stand in its address.
export const parts = ["day", "week", "unfit"] as const;
export type Part = (typeof parts)[number];
export const isPart = (it: unknown): it is Part => parts.some((part) => part === it);
