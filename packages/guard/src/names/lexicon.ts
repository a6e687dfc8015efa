// Surnames and the kanji of given names, looked up at a place in a text.
import { givenBoth, givenFirst, givenLast } from "./given.gen.ts";
import { frequentSurnames, surnameGroups } from "./surnames.gen.ts";

type Groups = ReadonlyMap<number, readonly string[]>;

const surnames = groupsOf(`${surnameGroups} ${frequentSurnames}`);
const frequent = groupsOf(frequentSurnames);
const given = givenSigns();

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
  return given.get(code) ?? 0;
}

function longest(groups: Groups, text: string, at: number, end: number): number {
  const rests = groups.get(text.charCodeAt(at));
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

function givenSigns(): ReadonlyMap<number, number> {
  const signs = new Map<number, number>();
  for (const [packed, value] of [
    [givenBoth, 3],
    [givenFirst, 1],
    [givenLast, 2],
  ] as const) {
    for (let i = 0; i < packed.length; i++) signs.set(packed.charCodeAt(i), value);
  }
  return signs;
}
