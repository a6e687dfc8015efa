// A paper's words part by part, each under its name: to be read, to be searched, and to be set beside what stood there before.
import { type NotePart, noteParts } from "./choices.ts";
import { paperLimits } from "./paper.ts";
import type { NoteWords, PaperWords } from "./words.ts";

export type PaperPart = { readonly name: string; readonly text: string };

export function partsOf(words: PaperWords): readonly PaperPart[] {
  switch (words.what) {
    case "note":
      return noteTexts(words);
    default:
      return words.what satisfies never;
  }
}

const noteOrder: readonly NotePart[] = ["facts", "view", "course", "next", "free"];
const noteTexts = (words: NoteWords): readonly PaperPart[] =>
  noteOrder.map((part) => ({ name: noteParts[part], text: words[part] }));

export const isTooLong = (words: PaperWords): boolean =>
  partsOf(words).reduce((sum, { text }) => sum + text.length, 0) > paperLimits.length;

export type PartChange = { readonly name: string; readonly before: string; readonly after: string };

/** Only what differs, in the order of the paper as it is now; what is gone comes last. */
export function changesOf(before: PaperWords, after: PaperWords): readonly PartChange[] {
  const [old, fresh] = [textsOf(before), textsOf(after)];
  return [...new Set([...fresh.keys(), ...old.keys()])]
    .map((name) => ({ name, before: old.get(name) ?? "", after: fresh.get(name) ?? "" }))
    .filter((it) => it.before !== it.after);
}

const textsOf = (words: PaperWords): ReadonlyMap<string, string> =>
  new Map(partsOf(words).map(({ name, text }) => [name, text]));
