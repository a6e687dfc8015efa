// The set opened later drawn out: texts with the classes that are in them, by seed.
import type { PersonalClass } from "../../../src/index.ts";
import { type Chance, chance } from "../chance.ts";
import type { TextCase } from "../text-score.ts";
import { type Disguise, disguises } from "./disguises.ts";
import { forms, talk } from "./frames.ts";
import { harmless } from "./harmless.ts";
import { closings, labels, layouts, openings } from "./labels.ts";
import { about, statements } from "./statements.ts";
import { laterValues, type Valued } from "./values.ts";

/** `each` texts for every class and every disguise that fits, as many again in messages of several classes, and harmless ones. */
export function laterCases(each: number, seed: number): readonly TextCase[] {
  const by = chance(seed);
  const cases: TextCase[] = [];
  const kinds = [...(Object.keys(laterValues) as Valued[]), "sensitive" as const]; // A full record: its keys are the classes.
  for (const kind of kinds) {
    for (const disguise of disguises.filter(({ fits }) => fits(kind))) {
      for (let n = 0; n < each; n += 1) cases.push(one(kind, disguise, by));
    }
  }
  for (let n = 0; n < each * 40; n += 1) cases.push(several(by));
  for (let n = 0; n < each * 60; n += 1) cases.push({ text: harmless(by), kinds: [], how: "harmless" });
  return cases;
}

function one(kind: Valued | "sensitive", { name, write }: Disguise, by: Chance): TextCase {
  const said = kind === "sensitive" ? write(stated(by), by) : held(kind, (value) => write(value, by), by);
  return {
    text: `${by.one(openings)}${said}${by.one(closings)}`,
    kinds: [kind],
    how: `${kind} ${name}`,
  };
}

const stated = (by: Chance): string =>
  by.one(statements).replace(/\{(\w+)\}/g, (_, word: string) => by.one(about[word] ?? [""]));

function held(kind: Valued, hide: (value: string) => string, by: Chance): string {
  const inForm = kind !== "insurance" && by.below(2) === 0;
  const frame = inForm
    ? by.one(layouts).replace("{L}", () => called(by.one(labels[kind]), by))
    : by.one(talk[kind]);
  return frame.replace(/\{(\w+)\}/g, (_, slot: string) =>
    hide(slot === "V" ? laterValues[kind](by) : part(slot, by)),
  );
}

/** One label in six is itself disguised. */
function called(label: string, by: Chance): string {
  if (by.below(6) > 0) return label;
  return Array.from(label).join(by.one([" ", "\u200b", "　", "\u2060"]));
}

function part(slot: string, by: Chance): string {
  const id = laterValues.sns(by).replace("@", "");
  const parts: Readonly<Record<string, string>> = {
    at: `@${id}`,
    id,
    two: String(10 + by.below(90)),
    three: String(100 + by.below(900)),
    five: String(10_000 + by.below(90_000)),
    yucho: `1${by.digits(3)}0`,
    eight: `${1 + by.below(9)}${by.digits(6)}1`,
  };
  return parts[slot] ?? "";
}

function several(by: Chance): TextCase {
  const kinds: PersonalClass[] = [];
  const { name, write } = by.one(
    disguises.filter(({ fits }) => fits("address") && fits("birth") && fits("phone")),
  );
  const text = by.one(forms).replace(/\{(\w+)\}/g, (_, slot: string) => {
    const kind = slot as Valued; // The frames of `forms` name classes only.
    kinds.push(kind);
    const value = laterValues[kind](by);
    return kind === "mail" || kind === "sns" ? value : write(value, by);
  });
  return { text, kinds, how: `several ${name}` };
}
