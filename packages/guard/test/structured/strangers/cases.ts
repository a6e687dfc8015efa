// Texts by a hand that has not seen the guard: one half to be read, one half that was kept unread until it was opened.
import type { PersonalClass } from "../../../src/classes.ts";
import { type Chance, chance } from "../chance.ts";
import type { TextCase } from "../text-score.ts";
import { fill, fillHarmless } from "./fill.ts";
import type { Half } from "./frames.ts";
import { kept } from "./kept.ts";
import { read } from "./read.ts";
import { disguises, type Way } from "./ways.ts";

/** So many plain texts for each text of one disguise: a third of all. */
const plainShare = 8;

export function strangerCases(half: "read" | "kept", each: number, seed: number): readonly TextCase[] {
  const frames = half === "read" ? read : kept;
  const draw = chance(half === "read" ? seed : seed ^ 0x5bd1e995);
  const personal = [
    ...frames.classes.flatMap((of) =>
      spread(each, draw, frames, (worn) => {
        return {
          of: of.class,
          from: certain(of.class, worn) ? [...of.labelled, ...(of.bare ?? [])] : of.labelled,
        };
      }),
    ),
    ...spread(each * 7, draw, frames, () => ({ of: "together", from: frames.together })),
  ];
  const harmless = Math.round((personal.length * 3) / 7);
  return [...personal, ...apart(harmless, () => fillHarmless(frames, draw))];
}

/** Whether a value without a label is still certain to a reader, who cannot reckon check digits. */
function certain(kind: PersonalClass, worn: readonly Way[]): boolean {
  if (worn.length > 1) return false;
  const told = kind === "phone" || kind === "mail" || kind === "address" || kind === "birth";
  return told || !(worn.includes("spacing") || worn.includes("kanji"));
}

type Choice = { readonly of: PersonalClass | "together"; readonly from: readonly string[] };

function spread(
  each: number,
  draw: Chance,
  half: Half,
  choose: (worn: readonly Way[]) => Choice,
): TextCase[] {
  const worn: (readonly Way[])[] = [...Array.from({ length: plainShare }, () => []), ...disguises];
  const asked = worn.flatMap((ways) => Array.from({ length: each }, () => ways));
  return asked.flatMap((ways, at) => {
    const { of, from } = choose(ways);
    const name = `${of}/${ways.join("+") || "plain"}`;
    return apart(1, () =>
      fill(draw.below(3) === 0 ? draw.one(from) : (from[at % from.length] ?? ""), ways, half, draw, name),
    );
  });
}

/** Draws until so many differ; a way that cannot show in a class is given up after sixty draws. */
function apart(count: number, make: () => TextCase | undefined): TextCase[] {
  const found = new Map<string, TextCase>();
  for (let tries = 0; found.size < count && tries < count * 60; tries += 1) {
    const one = make();
    if (one) found.set(one.text, one);
  }
  return [...found.values()];
}
