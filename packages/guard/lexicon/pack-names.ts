// Packs names into the sources: surnames by first sign, kanji of given names as gaps, readings from their ends.

import { headRice } from "../src/names/lexicon.ts";
import { signsOf } from "./pack.ts";

/** The first signs as gaps, and for each 「藤.-々木」; the commonest names of a sign stand behind "!". */
export function grouped(
  rare: readonly string[],
  common: readonly string[],
): { heads: string; groups: string } {
  const heads = [...new Set([...rare, ...common].map((name) => name.charAt(0)))].toSorted();
  const restsOf = (names: readonly string[], head: string) => {
    const rests = names.filter((name) => name.startsWith(head)).map((name): string => name.slice(1) || ".");
    const some = [...new Set(rests)].toSorted();
    const long = some.filter((rest) => rest.length > 1).map((rest) => `-${rest}`);
    return some.filter((rest) => rest.length === 1).join("") + long.join("");
  };
  const others = rare.filter((name) => !common.includes(name));
  const groups = heads.map((head) => {
    const often = restsOf(common, head);
    return restsOf(others, head) + (often && `!${often}`);
  });
  return { heads: gapped(new Map(heads.map((head) => [head, 0])), 0), groups: groups.join(" ") };
}

/** Kanji by their places, with a value of so many bits each. */
export function gapped(signs: ReadonlyMap<string, number>, width: number): string {
  const bits: number[] = [];
  let last = 0x4dff;
  for (const [sign, value] of [...signs].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const gap = sign.charCodeAt(0) - last - 1;
    last = sign.charCodeAt(0);
    for (let i = gap >> headRice; i > 0; i--) bits.push(1);
    bits.push(0);
    for (let i = headRice - 1; i >= 0; i--) bits.push((gap >> i) & 1);
    for (let i = width - 1; i >= 0; i--) bits.push((value >> i) & 1);
  }
  return signsOf(bits);
}

/** Words from their ends; each digit says how many letters of the one before go. */
export function endCoded(words: readonly string[]): string {
  let last = "";
  let packed = "";
  const backwards = new Set(words.map((word): string => Array.from(word).reverse().join("")));
  for (const word of [...backwards].toSorted()) {
    let kept = 0;
    while (kept < word.length && last[kept] === word[kept]) kept++;
    packed += last.length - kept + word.slice(kept);
    last = word;
  }
  return packed;
}

/** The signs that begin and end given names most often: 3 in both places, 1 only first, 2 only last. */
export function givenSigns(
  names: readonly string[],
  heads: number,
  tails: number,
): ReadonlyMap<string, number> {
  const first = commonest(
    names.map((name) => name.slice(0, 1)),
    heads,
  );
  const last = commonest(
    names.map((name) => name.slice(-1)),
    tails,
  );
  return new Map(
    [...new Set([...first, ...last])].map((sign) => [
      sign,
      (first.has(sign) ? 1 : 0) + (last.has(sign) ? 2 : 0),
    ]),
  );
}

function commonest(signs: readonly string[], count: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return new Set(
    [...counts]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, count)
      .map(([sign]) => sign),
  );
}
