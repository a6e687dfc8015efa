// Every part of a public text that could equal a value we hold.
import { daysIn } from "./birth.ts";
import { longestCalled, mayBegin, shortestCalled, titlesIn } from "./called.ts";
import { type Folded, fold, foldValue } from "./fold.ts";
import { born, called, longest, run, shortest, whole } from "./form.ts";
import { gramLength } from "./grams.ts";

/** A form to look for and its place: UTF-16 offsets into the text as given, `to` exclusive. */
export type Window = {
  readonly form: string;
  /** A run of words: it says nothing of anybody when many have written it. */
  readonly isRun: boolean;
  readonly from: number;
  readonly to: number;
};

export type Place = Pick<Window, "from" | "to">;

export function windowsOf(text: string): readonly Window[] {
  const folded = fold(text);
  return [
    ...wholes(folded),
    ...callings(folded),
    ...runs(folded),
    ...daysIn(text).map(({ day, from, to }) => ({ form: born(day), isRun: false, from, to })),
  ];
}

/** Where these stand in the text, however they are written; two that meet are one place. */
export function placesOf(text: string, values: readonly string[]): readonly Place[] {
  const folded = fold(text);
  const covered = new Uint8Array(folded.text.length + 1);
  for (const value of values.map(foldValue)) {
    if (value.length < shortest) continue;
    for (let at = folded.text.indexOf(value); at >= 0; at = folded.text.indexOf(value, at + 1)) {
      covered.fill(1, at, at + value.length);
    }
  }
  const places: Place[] = [];
  for (let at = covered.indexOf(1); at >= 0; ) {
    const end = covered.indexOf(0, at);
    places.push(placeOf(folded, at, end));
    at = covered.indexOf(1, end);
  }
  return places;
}

function* wholes(folded: Folded): Iterable<Window> {
  const { text } = folded;
  for (let at = 0; at < text.length; at += 1) {
    for (let end = at + shortest; end <= Math.min(text.length, at + longest); end += 1) {
      yield { form: whole(text.slice(at, end)), isRun: false, ...placeOf(folded, at, end) };
    }
    // Japan's number from abroad: +81 90… is 090….
    const abroad = /^81(\d{9,10})/.exec(text.slice(at, at + 12))?.[1];
    if (abroad === undefined) continue;
    for (const rest of new Set([abroad, abroad.slice(0, 9)])) {
      yield { form: whole(`0${rest}`), isRun: false, ...placeOf(folded, at, at + 2 + rest.length) };
    }
  }
}

function* callings(folded: Folded): Iterable<Window> {
  for (const end of titlesIn(folded.text)) {
    for (let at = end - shortestCalled; at >= Math.max(0, end - longestCalled); at -= 1) {
      if (!mayBegin(folded.text, at)) continue;
      yield { form: called(folded.text.slice(at, end)), isRun: false, ...placeOf(folded, at, end) };
    }
  }
}

function* runs(folded: Folded): Iterable<Window> {
  for (let at = 0; at + gramLength <= folded.text.length; at += 1) {
    const end = at + gramLength;
    yield { form: run(folded.text.slice(at, end)), isRun: true, ...placeOf(folded, at, end) };
  }
}

const placeOf = ({ from, to }: Folded, at: number, end: number): Place => ({
  from: from[at] ?? 0,
  to: to[end - 1] ?? 0,
});
