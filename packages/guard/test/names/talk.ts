// Sentences with invented people in them, made from frames and names; the two sets below share neither.
import { choices, filled } from "./chance.ts";
import type { Sample } from "./score.ts";

export type Cast = {
  readonly surnames: readonly [string, ...string[]];
  readonly givens: readonly [string, ...string[]];
  readonly foreign: readonly [string, ...string[]];
  readonly neighbours: readonly [string, ...string[]];
};
/** Each frame has one slot: {f} whole name, {s} surname, {g} given name, {k} kana, {r} Latin letters, {x} from abroad. */
export type Script = { readonly cast: Cast; readonly frames: readonly [string, ...string[]] };

/** `count` sentences; about one in eight is written so as to slip through. */
export function talkOf({ cast, frames }: Script, count: number, seed: number): readonly Sample[] {
  const { choose, below } = choices(seed);
  return Array.from({ length: count }, (): Sample => {
    const frame = choose(frames);
    const [surname = "", reading = "", latin = ""] = choose(cast.surnames).split(",");
    const [given = "", givenReading = "", givenLatin = ""] = choose(cast.givens).split(",");
    const names: Record<string, readonly [string, ...string[]]> = {
      f: [surname + given, surname + given, `${surname} ${given}`, `${surname}　${given}`],
      s: [surname],
      g: [given],
      k: [
        reading + givenReading,
        `${reading} ${givenReading}`,
        katakana(`${reading} ${givenReading}`),
        katakana(reading + givenReading),
      ],
      r: [
        `${capital(latin)} ${capital(givenLatin)}`,
        `${capital(givenLatin)} ${capital(latin)}`,
        `${latin.toUpperCase()} ${capital(givenLatin)}`,
      ],
      x: [choose(cast.foreign), choose(cast.foreign), choose(cast.neighbours)],
    };
    const slot = /\{(\w)\}/u.exec(frame)?.[1] ?? "f";
    const plain = choose(names[slot] ?? [surname + given]);
    const name = below(8) === 0 && slot !== "s" && slot !== "g" ? evaded(plain, below(3)) : plain;
    return { text: filled(frame, { [slot]: [name] }, (words) => words[0]), values: [name] };
  });
}

function evaded(name: string, way: number): string {
  if (way === 0) return Array.from(name).join("\u200b");
  if (way === 1) return Array.from(name.replaceAll(/[ 　]/gu, "")).join("　");
  return name.replaceAll(/[a-z]/giu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

function katakana(word: string): string {
  return word.replaceAll(/[ぁ-ゖ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60));
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
