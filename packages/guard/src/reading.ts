// A text as the recognisers read it: one spelling for every evasion, with the way back to the text as it was given.
import { invisible, likeness } from "./likeness.ts";

export type Reading = {
  /** Folded: NFKC, lower case, look-alikes and invisible marks gone. */
  readonly text: string;
  /** Where the folded UTF-16 unit `index` stood in the text as given; `text.length` answers the given length. */
  at(index: number): number;
};

/** Kana, kanji and digits keep their kind (カ stays カ, 一 stays 一); every dash but ー becomes "-", every blank " " or "\n". */
export function read(text: string): Reading {
  const size = text.length;
  if (!folding.test(text)) return { text, at: (index) => (index >= 0 && index < size ? index : size) };
  let folded = "";
  const origins: number[] = [];
  for (let index = 0; index < size; ) {
    const end = clusterEnd(text, index);
    const sign = end === index + 1 ? foldedSign(text, index) : remembered(text.slice(index, end));
    folded += sign;
    for (let unit = 0; unit < sign.length; unit += 1) origins.push(index);
    index = end;
  }
  return { text: folded, at: (index) => origins[index] ?? size };
}

/** Anything but the signs that fold to themselves: kanji, kana, 、。 and small ASCII without blanks other than " ". */
const folding = /[^\n -@[-~、。々「」ぁ-ゖァ-ー一-\u9fff]/;

/** One visible character with the marks on it; a tower of marks is cut so that no cluster is long. */
function clusterEnd(text: string, index: number): number {
  let end = index + 1;
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(index) ?? 0) > 0xffff) end += 1;
  if (end >= text.length || !isMark(text.charCodeAt(end))) return end;
  const limit = index + 12;
  while (end < limit && end < text.length && isMark(text.charCodeAt(end))) end += 1;
  return end;
}

const isMark = (unit: number) =>
  unit >= 0x300 &&
  (unit <= 0x36f || (unit >= 0x20d0 && unit <= 0x20ff) || isVoicing(unit) || isVariation(unit));
const isVoicing = (unit: number) => unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f;
const isVariation = (unit: number) => unit >= 0xfe00 && unit <= 0xfe0f;

function foldedSign(text: string, index: number): string {
  const unit = text.charCodeAt(index);
  return foldsToItself(unit) ? text.charAt(index) : remembered(text.charAt(index));
}

/** Kanji and kana without marks on them. */
const foldsToItself = (unit: number) =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3041 && unit <= 0x3096) ||
  (unit >= 0x30a1 && unit <= 0x30fa);

function remembered(cluster: string): string {
  const known = folds.get(cluster);
  if (known !== undefined) return known;
  const folded = fold(cluster);
  if (folds.size < 4096) folds.set(cluster, folded);
  return folded;
}

/** A table that fills as it is read, the same whoever fills it: characters, never texts. */
const folds = new Map<string, string>();

function fold(cluster: string): string {
  let folded = "";
  for (const letter of cluster.normalize("NFKC")) folded += likeness(letter);
  return bare(folded);
}

/** Without the marks that found no letter to join, and Latin letters without theirs. */
function bare(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  const plain = /^[\u00c0-\u024f\u1e00-\u1eff]/.test(text) ? text.normalize("NFD") : text;
  return plain.replace(invisible, "");
}
