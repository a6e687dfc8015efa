// The figures the city gets: what is counted, the books of it, and which counts are not shown so that no small one is found out.
export {
  type Book,
  type BookFamily,
  type BookSheet,
  type Counts,
  wholeSheet,
  withLate,
  withMonth,
} from "./book.ts";
export { bookText, readBook } from "./book-text.ts";
export {
  allFamilies,
  answeredWithin,
  type Cell,
  cell,
  elsewhere,
  type Family,
  familyWords,
  type SheetOf,
} from "./catalogue.ts";
export type { FamilyView, SheetView, Shown, YearView } from "./shown.ts";
export { monthId, type Span, spansOf } from "./span.ts";
