// The parts of the staff page, as they stand in its address.
export const parts = ["list", "review", "seats", "glass"] as const;
export type Part = (typeof parts)[number];
export const isPart = (it: unknown): it is Part => parts.some((part) => part === it);
