// From the words of a text to what they mean; the words themselves are dropped here.
import type { Flow } from "./flow.ts";
import type { Meaning } from "./heard.ts";

/** Emergency words win over everything; then the longest word decides, and of two as long the door before the topic. */
export function understand(flow: Flow, text: string): Meaning {
  const heard = fold(text);
  const { emergency, words } = compiled(flow);
  if (emergency.some((word) => says(heard, word))) return { is: "emergency" };
  return words.find(({ word }) => says(heard, word))?.meaning ?? unclear;
}

const unclear: Meaning = { is: "unclear" };

type Compiled = {
  readonly emergency: readonly string[];
  /** The longest first. */
  readonly words: readonly { readonly word: string; readonly meaning: Meaning }[];
};

const known = new WeakMap<Flow, Compiled>();

function compiled(flow: Flow): Compiled {
  const before = known.get(flow);
  if (before) return before;
  const doors = flow.doors.flatMap(({ door, words }) =>
    words.map((word) => ({ word: fold(word), meaning: { is: "door", door } as const })),
  );
  const topics = flow.topics.flatMap(({ id, words }) =>
    words.map((word) => ({ word: fold(word), meaning: { is: "topic", topic: id } as const })),
  );
  const news = flow.news.map((word) => ({ word: fold(word), meaning: { is: "news" } as const }));
  const words = [...doors, ...topics, ...news].sort((a, b) => b.word.length - a.word.length);
  const now = { emergency: flow.emergency.map(fold), words };
  known.set(flow, now);
  return now;
}

/** Longest text looked at, in UTF-16 code units (LINE's own limit for a text message). */
const limit = 5000;

/** One spelling for full and half width, upper and lower case, katakana and hiragana; blanks and invisible marks gone. */
const fold = (text: string): string =>
  text
    .slice(0, limit)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?:[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f)+/g, "")
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

const latin = /^[a-z0-9]+$/;
const letter = /[a-z0-9]/;

/** A word in Latin letters must stand alone: 「ai」 is not in 「gmail」. */
function says(heard: string, word: string): boolean {
  const at = heard.indexOf(word);
  if (at < 0 || !latin.test(word)) return at >= 0;
  for (let from = at; from >= 0; from = heard.indexOf(word, from + 1)) {
    if (!letter.test(heard.charAt(from - 1)) && !letter.test(heard.charAt(from + word.length))) return true;
  }
  return false;
}
