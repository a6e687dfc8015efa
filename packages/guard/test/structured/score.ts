// How much of what is personal the recognisers of form find, and how much of what they find is so.
import { recognise } from "../../src/index.ts";
import { read } from "../../src/reading.ts";
import { structured } from "../../src/structured/structured.ts";
import { benign, nearMiss } from "./benign.ts";
import { type Chance, chance } from "./chance.ts";
import { evasions } from "./evasions.ts";
import { type FrameSet, selfEvident } from "./frames.ts";
import { type StructuredClass, values } from "./values.ts";

export type Case = {
  readonly text: string;
  readonly kind: StructuredClass | undefined;
  readonly how: string;
};
export type Score = {
  readonly recall: number;
  readonly precision: number;
  readonly missed: readonly Case[];
  readonly wrong: readonly (Case & { readonly found: readonly string[] })[];
};

const kinds = Object.keys(values) as StructuredClass[]; // Object.keys knows no key types; `values` is a full record.

/** `each` values for every class and every evasion that fits it, and a fifth as many near misses. */
export function casesOf(frames: FrameSet, each: number, seed: number): Case[] {
  const by = chance(seed);
  const cases: Case[] = [];
  for (const kind of kinds) {
    for (const evasion of evasions.filter(({ fits }) => fits(kind))) {
      for (let n = 0; n < each; n += 1) {
        cases.push({
          text: written(frames, kind, evasion.write(values[kind](by), by), by),
          kind,
          how: evasion.name,
        });
      }
    }
  }
  const misses = Math.ceil(cases.length / 5);
  for (let n = 0; n < misses; n += 1) cases.push({ text: nearMiss(by), kind: undefined, how: "near miss" });
  return cases;
}

function written(frames: FrameSet, kind: StructuredClass, value: string, by: Chance): string {
  const bare = selfEvident.includes(kind) && by.below(3) === 0;
  const frame = by.one(bare ? frames.bare : frames.labelled);
  const label = by.one(frames.labels[kind]);
  return frame.replaceAll("{L}", () => label).replaceAll("{V}", () => value);
}

export function score(cases: readonly Case[]): Score {
  const missed: Case[] = [];
  const wrong: (Case & { found: string[] })[] = [];
  let right = 0;
  for (const one of cases) {
    const found = new Set(structured(read(one.text)).map((span) => span.class));
    if (one.kind !== undefined && found.has(one.kind)) right += 1;
    else if (one.kind !== undefined) missed.push(one);
    const others = [...found].filter((kind) => kind !== one.kind);
    if (others.length > 0) wrong.push({ ...one, found: others });
  }
  const falsely = wrong.reduce((sum, { found }) => sum + found.length, 0);
  return { recall: right / (right + missed.length), precision: right / (right + falsely), missed, wrong };
}

/** The benign sentences in which anything at all is found: by all recognisers, or by those of form alone. */
export function blocked(
  count: number,
  seed: number,
  by: "all" | "form" = "all",
): { readonly share: number; readonly texts: readonly string[] } {
  const sentences = benign(chance(seed), count);
  const found = by === "all" ? recognise : (text: string) => structured(read(text));
  const texts = sentences.filter((text) => found(text).length > 0);
  return { share: texts.length / sentences.length, texts };
}
