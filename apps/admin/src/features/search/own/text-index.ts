// Words held in this page's memory, found by pairs of letters; nothing is written anywhere.
import { letterStarts, spell, wordsAsked } from "./spell.ts";

export type Run = { readonly text: string; readonly hit: boolean };
export type Found<T> = { readonly it: T; readonly passage: readonly Run[] };
export type Hits<T> = { readonly shown: readonly Found<T>[]; readonly count: number };

/** Letters shown before and behind the first hit. */
const around = { before: 24, behind: 72 } as const;

export function createTextIndex<T extends { readonly text: string }>() {
  const held: { readonly it: T; readonly spelt: string }[] = [];
  const pairs = new Map<string, number[]>();
  let letters = 0;
  return {
    letters: () => letters,
    add(all: readonly T[]) {
      for (const it of all) {
        const spelt = spell(it.text);
        letters += it.text.length;
        const place = held.push({ it, spelt }) - 1;
        for (const pair of new Set(pairsIn(spelt))) {
          const places = pairs.get(pair);
          if (places) places.push(place);
          else pairs.set(pair, [place]);
        }
      }
    },
    /** Every word must stand in the same text; of those that are wanted, in the order they were added, `most` are shown. */
    find(asked: string, most: number, wanted: (it: T) => boolean = () => true): Hits<T> {
      const words = wordsAsked(asked);
      if (words.length === 0) return { shown: [], count: 0 };
      const hits = candidates(words).filter(
        ({ it, spelt }) => wanted(it) && words.every((word) => spelt.includes(word)),
      );
      const shown = hits.slice(0, most).map(({ it }) => ({ it, passage: passageOf(it.text, words) }));
      return { shown, count: hits.length };
    },
  };

  /** A word of one letter has no pair: then every text is looked at. */
  function candidates(words: readonly string[]) {
    const wanted = words.flatMap(pairsIn);
    if (wanted.length === 0) return held;
    const lists = wanted.map((pair) => pairs.get(pair) ?? []).toSorted((a, b) => a.length - b.length);
    const [shortest = [], ...rest] = lists;
    const others = rest.map((places) => new Set(places));
    return shortest.flatMap((place) => {
      const it = held[place];
      return it && others.every((places) => places.has(place)) ? [it] : [];
    });
  }
}
export type TextIndex<T extends { readonly text: string }> = ReturnType<typeof createTextIndex<T>>;

/** By letters, not by the halves of one. */
function pairsIn(spelt: string): readonly string[] {
  const letters = Array.from(spelt);
  return letters.slice(1).map((letter, n) => `${letters[n]}${letter}`);
}

/** As it was written, cut around the first hit, with every hit in it marked. */
export function passageOf(text: string, words: readonly string[]): readonly Run[] {
  const { spelt, from, to } = letterStarts(text);
  const hits = words
    .flatMap((word) => placesOf(spelt, word))
    .map(([start, end]) => ({ from: from[start] ?? 0, to: to[end - 1] ?? text.length }))
    .toSorted((a, b) => a.from - b.from);
  const first = hits[0];
  if (!first) return [{ text, hit: false }];
  const begin = from.findLast((it) => it <= first.from - around.before) ?? 0;
  const end = to.find((it) => it >= Math.max(first.to, first.from + around.behind)) ?? text.length;
  const runs: Run[] = [];
  let at = begin;
  for (const hit of hits) {
    if (hit.to <= at || hit.to > end) continue;
    const start = Math.max(hit.from, at);
    if (start > at) runs.push({ text: text.slice(at, start), hit: false });
    runs.push({ text: text.slice(start, hit.to), hit: true });
    at = hit.to;
  }
  runs.push({ text: text.slice(at, end), hit: false });
  const whole = [
    { text: begin > 0 ? "…" : "", hit: false },
    ...runs,
    { text: end < text.length ? "…" : "", hit: false },
  ];
  return whole.filter((run) => run.text !== "");
}

function placesOf(spelt: string, word: string): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (let at = spelt.indexOf(word); at >= 0; at = spelt.indexOf(word, at + word.length)) {
    places.push([at, at + word.length]);
  }
  return places;
}
