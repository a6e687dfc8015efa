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
