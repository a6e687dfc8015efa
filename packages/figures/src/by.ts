// Months, quarters or the whole year: apart from what is made of them, so that an address can be read without it.
import type { Span } from "./span.ts";

export type By = Span["kind"];
export const ways = ["month", "quarter", "year"] as const satisfies readonly By[];
export const isBy = (it: unknown): it is By => ways.some((way) => way === it);
