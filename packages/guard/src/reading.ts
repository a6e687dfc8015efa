// A text as the recognisers read it: one spelling for every evasion, with the way back to the text as it was given.
import { invisible, likeness } from "./likeness.ts";
import { textOf } from "./units.ts";

export type Reading = {
  /** Folded: NFKC, lower case, look-alikes and invisible marks gone. */
  readonly text: string;
  /** Where the folded UTF-16 unit `index` stood in the text as given; `text.length` answers the given length. */
  at(index: number): number;
};

/** Kana, kanji and digits keep their kind (カ stays カ, 一 stays 一); every dash but ー becomes "-", every blank " " or "\n". */
export function read(text: string): Reading {
  const size = text.length;
  if (plainEnd(text, 0) === size && !encoded.test(text))
    return { text, at: (index) => (index >= 0 && index < size ? index : size) };
  const way = new Way();
  let count = 0;
  for (let index = 0; index < size; ) {
    const plain = plainEnd(text, index);
    if (plain > index) {
      way.at(count, index);
      if (count + plain - index > units.length) grow(count + plain - index);
      for (; index < plain; index += 1) {
        units[count] = text.charCodeAt(index);
        count += 1;
      }
    }
    if (index >= size) break;
    const end = clusterEnd(text, index);
    const sign = end === index + 1 ? alone(text.charCodeAt(index)) : remembered(text.slice(index, end));
    if (count + sign.length > units.length) grow(count + sign.length);
    for (let unit = 0; unit < sign.length; unit += 1) {
      way.at(count, index);
      units[count] = sign.charCodeAt(unit);
      count += 1;
    }
    index = end;
  }
  const folded = textOf(units.subarray(0, count));
  const at = (index: number) => (index >= 0 && index < folded.length ? way.from(index) : size);
  return encoded.test(folded) ? decoded(folded, at, size) : { text: folded, at };
}

/** What is folded so far, written over by the next text. */
let units = new Uint16Array(4096);

function grow(least: number): void {
  const more = new Uint16Array(least * 2);
  more.set(units);
  units = more;
}

/** The way back, kept only where it bends: from a place on, so many units were left out before it. */
class Way {
  readonly #places: number[] = [];
  readonly #shifts: number[] = [];
  #shift = 0;

  at(place: number, origin: number): void {
    if (origin - place === this.#shift) return;
    this.#shift = origin - place;
    this.#places.push(place);
    this.#shifts.push(this.#shift);
  }

  from(place: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return place + (low === 0 ? 0 : (this.#shifts[low - 1] ?? 0));
  }
}

/** 「&#64;」「&#x40;」: a sign as pages write it, after folding, so that it may be hidden itself. */
const encoded = /&(?:#|commat;|period;|nbsp;)|[a-z0-9]%40[a-z]/;
const everyEncoded = /&#(?:x([0-9a-f]{2,5})|([0-9]{2,6}));|&(commat|period|nbsp);|(?<=[a-z0-9])%40(?=[a-z])/g;

function decoded(text: string, at: (index: number) => number, size: number): Reading {
  let done = 0;
  let plain = "";
  const from: number[] = [];
  const copy = (end: number) => {
    for (let index = done; index < end; index += 1) from.push(at(index));
    plain += text.slice(done, end);
  };
  for (const { index, 0: written, 1: hex, 2: decimal, 3: name } of text.matchAll(everyEncoded)) {
    copy(index);
    done = index + written.length;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const meant = code <= 0x10ffff ? String.fromCodePoint(code) : "";
    const sign =
      name === "nbsp" ? " " : name === "period" ? "." : Number.isNaN(code) ? "@" : remembered(meant);
    plain += sign;
    for (let unit = 0; unit < sign.length; unit += 1) from.push(at(index));
  }
  copy(text.length);
  return { text: plain, at: (index) => from[index] ?? size };
}

/** How far the signs go that fold to themselves and have no mark on them. */
function plainEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length && kinds[text.charCodeAt(end)] === itself) end += 1;
  return end > index && end < text.length && kinds[text.charCodeAt(end)] === mark ? end - 1 : end;
}

/** One visible character with the marks on it; a tower of marks is cut so that no cluster is long. */
function clusterEnd(text: string, index: number): number {
  let end = index + 1;
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(index) ?? 0) > 0xffff) end += 1;
  if (unit === 13 && text.charCodeAt(end) === 10) return end + 1;
  const limit = Math.min(text.length, index + 12);
  while (end < limit && kinds[text.charCodeAt(end)] === mark) end += isFar(text, end) ? 2 : 1;
  return end;
}

const itself = 1;
/** On a letter, or a sign that nobody sees and that may part a letter from its mark. */
const mark = 2;
const kinds = new Uint8Array(0x10000);
for (const [from, to] of [
  [0x0a, 0x0a],
  [0x20, 0x40],
  [0x5b, 0x7e],
  [0x3001, 0x3002],
  [0x3005, 0x3005],
  [0x300c, 0x300d],
  [0x3041, 0x3096],
  [0x30a1, 0x30fc],
  [0x4e00, 0x9fff],
] as const)
  kinds.fill(itself, from, to + 1);
for (const [from, to] of [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0x3099, 0x309c],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xdb40, 0xdb43],
  [0xfeff, 0xfeff],
  [0xff9e, 0xffa0],
  [0xfff0, 0xfff8],
] as const)
  kinds.fill(mark, from, to + 1);

/** Tags and variation selectors beyond the first plane have two units. */
const isFar = (text: string, at: number) => (text.codePointAt(at) ?? 0) > 0xffff;

/** One unit by itself, as most are: no text is cut out for it. */
function alone(code: number): string {
  const known = ofUnit[code];
  if (known !== undefined) return known;
  const folded = fold(String.fromCharCode(code));
  ofUnit[code] = folded;
  return folded;
}

const ofUnit: (string | undefined)[] = [];

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
  if (cluster === "\r\n") return "\n";
  let folded = "";
  const seen = cluster.length > 1 ? cluster.replace(unseen, "") : cluster;
  const joined = seen.replaceAll("\u309b", "\u3099").replaceAll("\u309c", "\u309a").normalize("NFKC");
  for (const letter of joined) folded += likeness(letter);
  return bare(folded) + (voicing.exec(joined)?.[1] ?? "");
}

const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** 「ﾋ ﾞ」: a mark that a blank parts from its kana stays, and `view.ts` joins them. */
const voicing = /^[ \u3000\xa0]?([\u3099\u309a])/;

/** Without the marks that found no letter to join, and Latin letters without theirs. */
function bare(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  const plain = /^[\u00c0-\u024f\u1e00-\u1eff\u2260\u226e\u226f]/.test(text) ? text.normalize("NFD") : text;
  return plain.replace(invisible, "");
}
