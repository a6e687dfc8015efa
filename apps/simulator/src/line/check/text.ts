// Lengths as LINE counts them: UTF-16 units for most text, graphemes for what a person reads on a button or card.
import { type Check, fine, problem } from "./check.ts";

export const units = (text: string): number => text.length;

const segments = new Intl.Segmenter("ja", { granularity: "grapheme" });

export function graphemes(text: string): number {
  let count = 0;
  for (const _ of segments.segment(text)) count += 1;
  return count;
}

export const text =
  (max: number, count: (text: string) => number = units): Check =>
  (value, at) => {
    if (typeof value !== "string" || value.length === 0) return problem(at, "May not be empty");
    return count(value) > max ? problem(at, `Length must be between 1 and ${max}`) : fine;
  };

export const label = (max: number): Check => text(max, graphemes);

/** Counted percent-encoded. */
export const uri =
  (max: number, ...schemes: readonly string[]): Check =>
  (value, at) => {
    if (typeof value !== "string" || value.length === 0) return problem(at, "May not be empty");
    const scheme = /^([a-z]+):/i.exec(value)?.[1]?.toLowerCase();
    if (scheme === undefined || !schemes.includes(scheme)) return problem(at, "invalid uri scheme");
    if (/\s/.test(value) || !value.isWellFormed() || !URL.canParse(value)) return problem(at, "invalid uri");
    return percentEncoded(value).length > max ? problem(at, `Length must be between 1 and ${max}`) : fine;
  };

export const secureUrl = uri(2000, "https");

/** What is encoded already stays as it is. */
const percentEncoded = (value: string): string => encodeURI(value).replaceAll(/%25(?=[0-9a-f]{2})/gi, "%");
