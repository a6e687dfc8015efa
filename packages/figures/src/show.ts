// The figures as they are shown, in tables and words: without the books and what hides in them, so a browser may load it.
export { type By, isBy, ways } from "./by.ts";
export type { Rate, Rates } from "./rates.ts";
export type { Shown, YearView } from "./shown.ts";
export {
  type FamilyTables,
  type Figures,
  type FigureTable,
  figuresBy,
  figuresFile,
  type Lines,
  linesOf,
} from "./tables.ts";
