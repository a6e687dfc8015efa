// The figures the city gets: counts over spans of time, and which of them are not shown so that no small one is found out.
export { type Marks, type Published, protect, type Sheet } from "./protect.ts";
export { type Span, spansOf } from "./span.ts";
