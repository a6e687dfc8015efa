// The opened set drawn out: texts with the classes that are in them, by seed.
import type { PersonalClass } from "../../../src/index.ts";
import { type Chance, chance } from "../chance.ts";
import type { TextCase } from "../text-score.ts";
import { hidings } from "./evasions.ts";
import { harmless } from "./harmless.ts";
import { about, openedSentences, together } from "./sentences.ts";
import { openedValues, type Valued } from "./values.ts";

/** `each` texts for every class and every hiding that fits, as many again in messages of several classes, and harmless ones. */
export function openedCases(each: number, seed: number): readonly TextCase[] {
  const by = chance(seed);
  const cases: TextCase[] = [];
  const kinds = [...(Object.keys(openedValues) as Valued[]), "sensitive" as const]; // A full record: its keys are the classes.
  for (const kind of kinds) {
    for (const { name, fits, write } of hidings) {
      if (!fits(kind)) continue;
      for (let n = 0; n < each; n += 1) {
        const text = sentence(kind, (value) => write(value, by), by);
        cases.push({ text, kinds: seen(kind, text), how: `${kind} ${name}` });
      }
    }
  }
  for (let n = 0; n < each * 40; n += 1) cases.push(several(by));
  for (let n = 0; n < each * 60; n += 1) cases.push({ text: harmless(by), kinds: [], how: "harmless" });
  return cases;
}

/** An address may be written behind its postal code. */
const seen = (kind: PersonalClass, text: string): readonly PersonalClass[] =>
  kind === "address" && text.startsWith("〒862-0950") ? [kind, "postal"] : [kind];

function sentence(kind: Valued | "sensitive", hide: (value: string) => string, by: Chance): string {
  const frame = by.one(openedSentences[kind]);
  if (kind === "sensitive") {
    return hide(frame.replace(/\{(\w+)\}/g, (_, word: string) => by.one(about[word] ?? [""])));
  }
  return frame.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === "age") return String(20 + by.below(50));
    return hide(slot === "V" ? openedValues[kind](by) : part(slot, by));
  });
}

function part(slot: string, by: Chance): string {
  const id = `${by.one(["haru", "kotaro", "momo"])}${by.one(["_", ".", ""])}${by.one(["kmmt", "neko", "days"])}${by.below(90)}`;
  const parts: Readonly<Record<string, string>> = {
    at: `@${id}`,
    id,
    two: String(10 + by.below(90_000)),
    three: String(100 + by.below(900)),
    yucho: `1${by.digits(3)}0`,
    eight: `${by.digits(6)}${by.one(["", `${by.below(10)}`])}1`,
  };
  return parts[slot] ?? "";
}

function several(by: Chance): TextCase {
  const kinds: PersonalClass[] = [];
  const frame = by.one(together);
  const { name, write } = by.one(hidings.filter(({ fits }) => fits("address")));
  const text = frame.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const kind = slot as Valued; // The frames of `together` name classes only.
    kinds.push(kind);
    const value = openedValues[kind](by);
    return kind === "mail" ? value : write(value, by);
  });
  if (frame.includes("〒")) kinds.push("postal");
  return { text, kinds, how: `several ${name}` };
}
