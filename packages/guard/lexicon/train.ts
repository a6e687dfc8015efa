// Trains the tagger on labelled sentences and writes src/names/weights.gen.ts: train.ts <sentences.jsonl> <names.json> [buckets kept].
import { readFileSync, writeFileSync } from "node:fs";
import { marksOf, slots } from "../src/names/features.ts";
import { runsOf } from "../src/names/signs.ts";
import { modernised } from "../src/names/tidy.ts";
import { read } from "../src/reading.ts";
import { exchanged, type Labelled, type NameStock } from "./augment.ts";
import { pack } from "./pack.ts";
import { type Example, train, weightiest } from "./tagger.ts";

const [, , sentencesFile = "", namesFile = "", kept = "22000"] = process.argv;
const step = 0.25;
const leaning = 0;
/** How often the people of a sentence are exchanged for others. */
const copies = 1;
let seed = 7;
const chance = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

// Our own files: one {text, spans, source, weight} a line, and {surnames, given, katakana}.
const sentences = readFileSync(sentencesFile, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Labelled & { readonly weight: number });
const stock = JSON.parse(readFileSync(namesFile, "utf8")) as NameStock;

const examples: Example[] = [];
for (const sentence of sentences) {
  examples.push(exampleOf(sentence, sentence.weight));
  for (let copy = 0; copy < copies; copy++) {
    const other = exchanged(sentence, stock, chance);
    if (other !== undefined) examples.push(exampleOf(other, (sentence.weight * 0.8) / copies));
  }
}
const options = { bits: 17, slots, l1: 1, l2: 0.5, rate: 0.2, rounds: 2 };
const first = train(examples, options, chance);
const allowed = weightiest(examples, first, options, Number(kept));
const { values, steps } = train(examples, { ...options, l1: 0.01, l2: 1, rounds: 3 }, chance, allowed);

const weights = Int8Array.from(values, (value) => Math.max(-60, Math.min(60, Math.round(value / step))));
const rice = Math.max(
  0,
  Math.round(Math.log2((0.69 * weights.length) / Math.max(1, weights.filter((w) => w !== 0).length))),
);
writeFileSync(
  new URL("../src/names/weights.gen.ts", import.meta.url),
  `// The trained weights of the tagger; made by lexicon/, read by weights.ts.
export const bits = ${options.bits};
export const rice = ${rice};
export const leaning = ${(leaning / step).toFixed(1)};
/** Outside to outside, to inside; inside to outside, to inside. */
export const steps = [${Array.from(steps, (value) => (value / step).toFixed(1)).join(", ")}] as const;
export const packed =
  "${pack(weights, rice)}";
`,
);

/** As the guard reads it: folded, so that the labels follow the signs to where they went. */
function exampleOf({ text, spans }: Labelled, weight: number): Example {
  const given = new Uint8Array(text.length);
  for (const [from, to] of spans) given.fill(1, from, to);
  const reading = read(text);
  const inside = Uint8Array.from({ length: reading.text.length }, (_, i) => given[reading.at(i)] ?? 0);
  return { marks: allMarks(modernised(reading.text)), inside, weight };
}

/** The marks of every sign, `slots` each, one after the other. */
function allMarks(text: string): Uint32Array {
  const marksAt = marksOf(text, runsOf(text));
  const marks = new Int32Array(text.length * slots);
  for (let i = 0; i < text.length; i++) marksAt(i, marks.subarray(i * slots, (i + 1) * slots));
  return new Uint32Array(marks.buffer);
}
