// What is chosen and written so far, and how it is sent.
import { messageLimit, type RatingAnswer, type Score, scores } from "@kumacari/domain";

export type Draft = { readonly score?: `${Score}`; readonly words: string; readonly shown: boolean };
export type Given = RatingAnswer & { readonly shown: boolean };

export const empty: Draft = { words: "", shown: false };

/** Takes a kept draft as far as it has this shape; undefined: nothing was begun. */
export function readDraft(kept: unknown): Draft | null {
  // It was sealed by this page under this citizen's key, so its shape is ours.
  return typeof kept === "object" && kept !== null && "words" in kept ? (kept as Draft) : null;
}

export const draftOf = (given: Given | undefined): Draft =>
  given ? { score: `${given.score}`, words: given.words, shown: given.shown } : empty;

/** Undefined while no step is chosen. */
export function toSend({ score, words, shown }: Draft) {
  const chosen = scores.find((it) => `${it}` === score);
  return chosen === undefined ? undefined : { answer: { score: chosen, words }, shown };
}

export const isTooLong = ({ words }: Draft): boolean => words.trim().length > messageLimit;
