// Values of the open set in every way and every layout: a text has the class of its value.
import { type Chance, chance } from "../chance.ts";
import { labels, told } from "../open/sentences.ts";
import { openValues } from "../open/values.ts";
import type { TextCase } from "../text-score.ts";
import { disguised, type Kind, layouts } from "./ways.ts";
import { words } from "./words.ts";

export function everyCase(each: number, seed: number): readonly TextCase[] {
  const by = chance(seed);
  const kinds = Object.keys(openValues) as Kind[]; // A full record: its keys are the classes.
  return kinds.flatMap((kind) => Array.from({ length: each }, () => written(kind, by)));
}

const ends = ["", "", "", "。", "です", "です。", "\n以上です", "！", "\nよろしくお願いします", " です"];

function written(kind: Kind, by: Chance): TextCase {
  const { text, how } = disguised(openValues[kind](by), kind, by);
  const own = told[kind].filter((it) => /^(?=.*\{V\})(?!.*\{(?!V\}))(?!\{V\}(?:です|$))/.test(it));
  const frame =
    own.length > 0 && by.below(4) === 0
      ? by.one(own)
      : by.one(layouts).replace("{L}", () => by.one(by.below(2) ? labels[kind] : words[kind]));
  return { text: frame.replace("{V}", () => text) + by.one(ends), kinds: [kind], how: `${kind} ${how}` };
}
