// A canned reply on its way to the library: as typed, and the key that stays the same for the same words.
import type { CannedId, OnceKey } from "@kumacari/domain";
import type { CannedItem } from "../../rpc.ts";
import { newOnceKey } from "../../wire.ts";

export type Typed = {
  readonly title: string;
  readonly reading: string;
  readonly keywords: string;
  readonly text: string;
};

export type Writing = Typed & { readonly old?: { readonly id: CannedId; readonly version: number } };

export const nothing: Writing = { title: "", reading: "", keywords: "", text: "" };

export const writingOf = ({ id, version, keywords, title, reading, text }: CannedItem): Writing => ({
  title,
  reading,
  keywords: keywords.join(" "),
  text,
  old: { id, version },
});

export const keywordsIn = (typed: string): string[] => typed.split(/[\s　、,]+/).filter((it) => it !== "");

/** Changed words are another reply. */
export function createOnceFor(): (it: Typed) => OnceKey {
  let tried: { readonly words: string; readonly once: OnceKey } | undefined;
  return ({ title, reading, keywords, text }) => {
    const words = JSON.stringify([title, reading, keywords, text]);
    if (tried?.words !== words) tried = { words, once: newOnceKey() };
    return tried.once;
  };
}
