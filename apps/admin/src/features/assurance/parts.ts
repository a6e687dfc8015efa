// The parts of the page of evidence, as they stand in its address.
export const parts = ["rights", "threats", "data", "asvs", "keys", "time", "catalogue"] as const;
export type Part = (typeof parts)[number];
export const isPart = (it: unknown): it is Part => parts.some((part) => part === it);
