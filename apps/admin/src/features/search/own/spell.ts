// Letters as they are looked for: wide and narrow, ア and あ, capital and small are one; each knows where it was written.
import { foldKana } from "@kumacari/domain";

/** A letter with the marks that belong to it: ｶﾞ is one, and so is か with a mark of its own. */
const letter = /.[\p{M}ﾞﾟ]*/gsu;

const known = new Map<string, string>();
function spellOne(written: string): string {
  const before = known.get(written);
  if (before !== undefined) return before;
  const spelt = foldKana(written);
  // The letters of a language are few; what is longer than one with its marks is not held.
  if (written.length <= 4) known.set(written, spelt);
  return spelt;
}

export const spell = (text: string): string => text.replace(letter, spellOne);

export const wordsAsked = (asked: string): readonly string[] =>
  asked
    .split(/\s+/u)
    .map(spell)
    .filter((it) => it !== "");

/** For each unit of the spelling, where the letter it comes from begins and ends in the text. */
export function letterStarts(text: string): {
  readonly spelt: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
} {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: written, index } of text.matchAll(letter)) {
    const spelt = spellOne(written);
    parts.push(spelt);
    for (let unit = 0; unit < spelt.length; unit += 1) {
      from.push(index);
      to.push(index + written.length);
    }
  }
  return { spelt: parts.join(""), from, to };
}
