// Surnames and the kanji of given names, looked up at a place in a text.
import { givenBoth, givenFirst, givenLast } from "./given.gen.ts";
import { localSurnames } from "./local.ts";
import { frequentSurnames, surnameGroups } from "./surnames.gen.ts";

type Groups = ReadonlyMap<number, readonly string[]>;

const surnames = groupsOf(`${surnameGroups} ${localSurnames} ${frequentSurnames}`);
const frequent = groupsOf(frequentSurnames);
const given = givenSigns();
const begins = new Uint8Array(0x10000);
for (const head of surnames.keys()) begins[head] = 1;

/** Length of the longest surname that begins at `at` and ends before `end`; 0 for none. */
export function surnameAt(text: string, at: number, end: number): number {
  return longest(surnames, text, at, end);
}

/** The same among the three hundred commonest. */
export function frequentSurnameAt(text: string, at: number, end: number): number {
  return longest(frequent, text, at, end);
}

/** 3: begins and ends given names, 1: begins only, 2: ends only, 0: neither. */
export function givenSign(code: number): number {
  return given[code] ?? 0;
}

/** Bit n says that the n signs from `at` on are a surname, bit n + 8 that it is one of the commonest. */
export function surnameLengthsAt(text: string, at: number, end: number): number {
  const head = text.charCodeAt(at);
  if (begins[head] !== 1) return 0;
  return lengths(surnames, text, at, end) | (lengths(frequent, text, at, end) << 8);
}

function lengths(groups: Groups, text: string, at: number, end: number): number {
  let found = 0;
  for (const rest of groups.get(text.charCodeAt(at)) ?? []) {
    const size = rest.length + 1;
    if (size < 8 && at + size <= end && text.startsWith(rest, at + 1)) found |= 1 << size;
  }
  return found;
}

/** Surnames of one sign in Chinese and Korean that are hardly one in Japanese. */
const continental = new Set(
  Array.from(
    "李王張劉陳楊趙黄周徐孫朱馬胡郭羅鄭梁謝宋許鄧馮韓曹曾彭蕭蔡潘董袁余蒋蘇魏呂沈姚盧傅鍾姜崔譚廖汪陸賈邱侯鄒閻薛尹段黎賀郝龔邵朴申権裵裴魯孔金林呉高洪安文柳徐白",
    (sign) => sign.charCodeAt(0),
  ),
);

export function isSurnameSign(code: number): boolean {
  return continental.has(code);
}

function longest(groups: Groups, text: string, at: number, end: number): number {
  const head = text.charCodeAt(at);
  if (begins[head] !== 1) return 0;
  const rests = groups.get(head);
  if (rests === undefined) return 0;
  let best = 0;
  for (const rest of rests) {
    const size = rest.length + 1;
    if (size > best && at + size <= end && text.startsWith(rest, at + 1)) best = size;
  }
  return best;
}

function groupsOf(packed: string): Groups {
  const groups = new Map<number, string[]>();
  for (const group of packed.split(" ")) {
    const [short = "", ...long] = group.split("-");
    const rests = Array.from(short.slice(1), (sign) => (sign === "." ? "" : sign));
    const head = group.charCodeAt(0);
    groups.set(head, [...(groups.get(head) ?? []), ...rests, ...long]);
  }
  return groups;
}

function givenSigns(): Uint8Array {
  const signs = new Uint8Array(0x10000);
  for (const [packed, value] of [
    [givenBoth, 3],
    [givenFirst, 1],
    [givenLast, 2],
  ] as const) {
    for (let i = 0; i < packed.length; i++) signs[packed.charCodeAt(i)] = value;
  }
  return signs;
}
