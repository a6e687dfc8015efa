// Every reading of the lexicon in one tree of Latin letters, walked along the kana of a text as they stand.
import { double, soundOf } from "./romaji.ts";

export type Tree = { readonly next: Uint16Array; readonly flags: Uint8Array };

const none = 0;
const root = 1;
const width = 26;
const letterA = 0x61;

/** A flag for each list; its words are written from their ends, a digit says how much of the one before goes. */
export function treeOf(lists: readonly (readonly [packed: string, flag: number])[]): Tree {
  // Twice the letters that are written: read from the front the words share a little less.
  const most = lists.reduce((sum, [packed]) => sum + packed.length * 2, 2);
  const next = new Uint16Array(most * width);
  const flags = new Uint8Array(most);
  let nodes = root + 1;
  for (const [packed, flag] of lists) {
    let last = "";
    for (const [, gone = "0", rest = ""] of packed.matchAll(/(\d+)([a-z]*)/gu)) {
      last = last.slice(0, last.length - Number(gone)) + rest;
      let node = root;
      for (let i = last.length - 1; i >= 0; i--) {
        const place = node * width + last.charCodeAt(i) - letterA;
        if (next[place] === none) next[place] = nodes++;
        node = next[place] ?? none;
      }
      flags[node] = (flags[node] ?? 0) | flag;
    }
  }
  return { next, flags };
}

/** The flags of a word in Latin letters, long vowels short. */
export function flagsOf({ next, flags }: Tree, key: string): number {
  let node = root;
  for (let i = 0; i < key.length && node !== none; i++) {
    const letter = key.charCodeAt(i) - letterA;
    node = letter >= 0 && letter < width ? (next[node * width + letter] ?? none) : none;
  }
  return flags[node] ?? 0;
}

const longest = 30;

/** Bit n says that n kana from `from` on are a word with the flag; thirty at most are looked at. */
export function wordsAt(tree: Tree, flag: number, text: string, from: number, to: number): number {
  if (!(text.charCodeAt(from) > 0x3000)) return 0;
  let found = 0;
  let state = root << 3;
  /** Where the walk stood before the i that a small ゃ takes away. */
  let turn = none;
  let onI = false;
  let soft = false;
  let doubled = false;
  const end = Math.min(to, from + longest);
  for (let i = from; i < end; i++) {
    const sound = soundOf(text.charCodeAt(i));
    const { letters } = sound;
    if (sound === double) doubled = true;
    else if (onI && sound.bare !== undefined) {
      state = walk(tree, turn, soft ? sound.bare : letters, 0);
      onI = false;
    } else {
      if (letters.length > 0) {
        if (doubled) state = step(tree, state, letters[0] ?? 0);
        turn = walk(tree, state, letters, 1);
        state = step(tree, turn, letters[letters.length - 1] ?? 0);
        onI = sound.endsInI;
        soft = sound.soft;
      }
      doubled = false;
    }
    if (state >> 3 === none && !(onI && turn >> 3 !== none)) return found;
    if (((tree.flags[state >> 3] ?? 0) & flag) !== 0) found |= 1 << (i - from + 1);
  }
  return found;
}

function walk(tree: Tree, state: number, letters: Uint8Array, short: number): number {
  let reached = state;
  for (let i = 0; i < letters.length - short; i++) reached = step(tree, reached, letters[i] ?? 0);
  return reached;
}

const [a, e, h, i, o, u, y] = Uint8Array.from("aehiouy", (letter) => letter.charCodeAt(0));
const afterO = 2;
const afterOh = 4;

/** A state is a node with what goes before it: an o that swallows u, o and a closing h, a u that swallows a u. */
function step(tree: Tree, state: number, letter: number): number {
  let now = state & ~6;
  if ((state & afterO) !== 0) {
    if (letter === u || letter === o) return now;
    if (letter === h) return now | afterOh;
  }
  if ((state & afterOh) !== 0 && isOpen(letter)) now = enter(tree, now, h ?? 0);
  return enter(tree, now, letter) | (letter === o ? afterO : 0);
}

function enter({ next }: Tree, state: number, letter: number): number {
  if (letter === u && (state & 1) === 1) return state & ~1;
  const node = next[(state >> 3) * width + letter - letterA] ?? none;
  return (node << 3) | (letter === u ? 1 : 0);
}

const isOpen = (letter: number) =>
  letter === a || letter === i || letter === u || letter === e || letter === o || letter === y;
