// Writes src/names/parts.gen.ts from lists of name parts: parts.ts <parts.json> with {surname, given, foreign, place, thing}.
import { readFileSync, writeFileSync } from "node:fs";
import { bits } from "../src/names/parts.gen.ts";
import { lists, placeOf } from "../src/names/parts.ts";
import { signsOf } from "./pack.ts";

// Our own file: lists of words.
const words = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Record<
  keyof typeof lists,
  readonly string[]
>;
const places = new Set<number>();
for (const list of ["surname", "given", "foreign", "place", "thing"] as const)
  for (const word of words[list]) places.add(placeOf(lists[list], word, 0, word.length));
const rice = Math.max(0, Math.round(Math.log2((0.69 * 2 ** bits) / places.size)));
const out: number[] = [];
let last = -1;
for (const place of [...places].toSorted((a, b) => a - b)) {
  const gap = place - last - 1;
  last = place;
  for (let i = gap >> rice; i > 0; i--) out.push(1);
  out.push(0);
  for (let i = rice - 1; i >= 0; i--) out.push((gap >> i) & 1);
}
writeFileSync(
  new URL("../src/names/parts.gen.ts", import.meta.url),
  `// Hashes of surnames, given names and the parts of foreign names; made by lexicon/parts.ts.
export const bits = ${bits};
export const rice = ${rice};
export const packed =
  "${signsOf(out)}";
`,
);
