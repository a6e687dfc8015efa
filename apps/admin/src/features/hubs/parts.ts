// The parts of the page of hubs, as they stand in its address.
export const parts = ["hubs", "rules", "hours", "sheets"] as const;
export type Part = (typeof parts)[number];
export const isPart = (it: unknown): it is Part => parts.some((part) => part === it);
