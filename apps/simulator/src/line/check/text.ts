// Lengths as LINE counts them: UTF-16 units for most text, graphemes for what a person reads on a button or card.
import { type Check, fine, isAbsent, problem } from "./check.ts";

/** Says whether a text is longer than so many; it need not read further than that. */
export type Longer = (text: string, max: number) => boolean;

export const units: Longer = (text, max) => text.length > max;

const segments = new Intl.Segmenter("ja", { granularity: "grapheme" });

export const graphemes: Longer = (text, max) => {
  if (text.length <= max) return false;
  let count = 0;
  for (const _ of segments.segment(text)) {
    count += 1;
    if (count > max) return true;
  }
  return false;
};

export const text =
  (max: number, longer: Longer = units): Check =>
  (value, at) => {
    if (isAbsent(value) || value === "") return problem(at, "May not be empty");
    if (typeof value !== "string") return problem(at, "invalid property");
    return longer(value, max) ? problem(at, `Length must be between 1 and ${max}`) : fine;
  };

export const label = (max: number): Check => text(max, graphemes);

/** Text that is limited only by the size of what it stands in. */
export const anyText: Check = (value, at) =>
  typeof value === "string" && value !== "" ? fine : problem(at, "must be non-empty text");
