// One spelling for every way a value can be written, with the way back. Marks lie in the ledger under it: see fold.test.ts.
import { likeness } from "../likeness.ts";

/** Only letters and digits are left of a text. */
export type Folded = {
  readonly text: string;
  /** Where the folded UTF-16 unit stood in the text as given, and where that character ended. */
  readonly from: readonly number[];
  readonly to: readonly number[];
};

export const foldValue = (text: string): string => fold(text).text;

export function fold(text: string): Folded {
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const match of text.matchAll(cluster)) {
    const [given] = match;
    const folded = foldCluster(given, units.at(-1) ?? "");
    for (const unit of folded.split("")) {
      units.push(unit);
      from.push(match.index);
      to.push(match.index + given.length);
    }
  }
  const numbered = rewrite({ text: units.join(""), from, to }, tens, inDigits);
  return rewrite(numbered, counters, () => "");
}

/** A character with the voicing and other marks on it (half-width ones too), a dozen at most. */
const cluster = /.[\u3099-\u309c\uff9e\uff9f\p{M}]{0,12}/gsu;

function foldCluster(given: string, before: string): string {
  const joined = given.replaceAll("\u309b", "\u3099").replaceAll("\u309c", "\u309a").normalize("NFKC");
  let folded = "";
  for (const letter of joined) {
    for (const plain of bare(likeness(letter))) folded += foldLetter(plain, folded.at(-1) ?? before);
  }
  return folded;
}

/** Latin letters without their marks. */
const bare = (text: string): string =>
  /[\u00c0-\u024f\u1e00-\u1eff]/.test(text) ? text.normalize("NFD").replace(/\p{M}/gu, "") : text;

function foldLetter(letter: string, before: string): string {
  if (letter === "々" || letter === "〻") return before;
  const twin = twins.get(letter);
  if (twin !== undefined) return twin;
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x30a1 && code <= 0x30f6) {
    const kana = String.fromCodePoint(code - 0x60);
    return twins.get(kana) ?? kana;
  }
  return letter === "ー" || !/[\p{L}\p{N}]/u.test(letter) ? "" : letter;
}

/** 二十三 has become 2十3, and is 23. */
const tens = /(?<!\d)(?:\d?百(?:\d?十)?\d?|\d?十\d?)(?!\d)/g;

function inDigits(number: string): string {
  const [, hundreds, tenths, ones = ""] = /^(?:(\d?)百)?(?:(\d?)十)?(\d?)$/.exec(number) ?? [];
  const of = (digit: string | undefined, worth: number) =>
    digit === undefined ? 0 : (digit === "" ? 1 : Number(digit)) * worth;
  return String(of(hundreds, 100) + of(tenths, 10) + Number(ones));
}

/** 3丁目2番1号, 3の2の1 and 3-2-1 are one place. */
const counters = /(?<=\d)(?:(?:丁目|番地|番|号室|号)?の(?=\d)|丁目|番地|番|号室|号)/g;

function rewrite(it: Folded, pattern: RegExp, by: (found: string) => string): Folded {
  const matches = [...it.text.matchAll(pattern)];
  if (matches.length === 0) return it;
  const made = { text: "", from: [] as number[], to: [] as number[] };
  let done = 0;
  const copy = (end: number) => {
    made.text += it.text.slice(done, end);
    made.from.push(...it.from.slice(done, end));
    made.to.push(...it.to.slice(done, end));
  };
  for (const match of matches) {
    copy(match.index);
    done = match.index + match[0].length;
    const written = by(match[0]);
    made.text += written;
    for (let n = 0; n < written.length; n += 1) {
      made.from.push(it.from[match.index] ?? 0);
      made.to.push(it.to[done - 1] ?? 0);
    }
  }
  copy(it.text.length);
  return made;
}

const twins = new Map<string, string>();
for (const [as, are] of [
  ["0123456789", "〇一二三四五六七八九"],
  ["0123", "零壱弐参"],
  ["あいうえおつやゆよわかけ", "ぁぃぅぇぉっゃゅょゎゕゖ"],
  // The forms of one character that names are written with in either way.
  ["高崎沢浜島広国真桜瀬徳辺斉富条浅亀", "髙﨑澤濱嶋廣國眞櫻瀨德邊齊冨條淺龜"],
  ["辺辺斉斉浜崎吉島桑静寿円栄関実", "邉邉齋斎濵嵜𠮷嶌桒靜壽圓榮關實"],
] as const) {
  const meant = Array.from(as);
  for (const [place, letter] of Array.from(are).entries()) twins.set(letter, meant[place] ?? letter);
}
