// How a run of kanji or katakana falls into known parts of a name: surname, given name, rest; or parts joined with 「・」.
import { givenSign, surnameLengthsAt } from "./lexicon.ts";
import { isPart, lists } from "./parts.ts";

/** What the best split of a run looks like as one number, and what each of its signs is in it. */
export type Split = { shape: number; readonly roles: Uint8Array };

export const roles = {
  none: 0,
  surname: 1,
  given: 2,
  rest: 4,
  known: 5,
  strange: 6,
  thing: 7,
  place: 8,
} as const;

/** The surname and given name that fill the run best, wherever in it they stand: 「初代校長鈴木達治」. */
export function splitKanji(text: string, from: number, to: number, marks: Uint8Array): number {
  let best = 0;
  let score = 0;
  let head = from;
  let cut = from;
  let end = from;
  for (let at = from; at < to && at < from + 10; at++) {
    if (at === from + 1) continue;
    const lengths = surnameLengthsAt(text, at, to);
    for (let length = Math.min(3, to - at); length > 0; length--) {
      const source = sourceOf(text, at, length, lengths);
      if (source === 0 || (length === 1 && at > from)) continue;
      const given = givenFrom(text, at + length, to);
      const left = Math.min(3, to - at - length - (given >> 2));
      const worth = source * 2 + (given & 3) * 4 + length - left * 2 - (at > from ? 3 : 0);
      if (worth <= score) continue;
      score = worth;
      head = at;
      cut = at + length;
      end = cut + (given >> 2);
      best = 1 + source + length * 4 + given * 16 + left * 512 + (at > from ? 2048 : 0);
    }
  }
  if (score === 0) {
    const given = givenFrom(text, from, Math.min(to, from + 3));
    end = from + (given >> 2);
    best = 4096 + given + Math.min(3, to - end) * 512;
  }
  if (placeAt(text, from, to)) best += 0x8000;
  for (let i = from; i < to; i++)
    marks[i] = i < head ? roles.none : i < cut ? roles.surname : i < end ? roles.given : roles.rest;
  return best;
}

/** Does a place begin the run, with nothing behind it that makes it less of one? */
function placeAt(text: string, from: number, to: number): boolean {
  for (let length = Math.min(4, to - from); length > 1; length--)
    if (isPart(lists.place, text, from, from + length)) return true;
  return false;
}

/** 3: a common surname, 2: a surname of the lists, 1: one of the hashes. */
function sourceOf(text: string, at: number, length: number, lengths: number): number {
  if (((lengths >> (length + 8)) & 1) === 1) return 3;
  if (((lengths >> length) & 1) === 1) return 2;
  return length > 1 && isPart(lists.surname, text, at, at + length) ? 1 : 0;
}

/** Length × 4 and how sure: 2 known, 1 of kanji that begin and end given names; 0 for none. */
function givenFrom(text: string, from: number, to: number): number {
  for (let length = Math.min(3, to - from); length > 1; length--)
    if (isPart(lists.given, text, from, from + length)) return length * 4 + 2;
  for (let length = Math.min(3, to - from); length > 0; length--) {
    const first = givenSign(text.charCodeAt(from));
    const last = givenSign(text.charCodeAt(from + length - 1));
    if ((first & 1) === 1 && (length === 1 || (last & 2) === 2)) return length * 4 + 1;
  }
  return 0;
}

/** Which of the parts between 「・」 are known, the first four apart. */
export function splitKatakana(
  text: string,
  { from, to, token, tokenEnd }: { from: number; to: number; token: Uint32Array; tokenEnd: Uint32Array },
  marks: Uint8Array,
): number {
  let shape = 0;
  let count = 0;
  for (let i = from; i < to; ) {
    const end = tokenEnd[i] ?? to;
    if (token[i] === i && end > i) {
      const role = roleOf(text, i, end);
      marks.fill(role, i, end);
      if (count < 4) shape |= (role - roles.known) << (2 * count);
      count++;
    }
    i = Math.max(end, i) + 1;
  }
  return 0x10000 + shape * 8 + Math.min(count, 6);
}

function roleOf(text: string, from: number, to: number): number {
  if (isPart(lists.foreign, text, from, to)) return roles.known;
  if (isPart(lists.thing, text, from, to)) return roles.thing;
  return isPart(lists.place, text, from, to) ? roles.place : roles.strange;
}
