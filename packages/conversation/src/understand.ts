// From the words of a text to what they mean; the words themselves are dropped here.
import type { Flow } from "./flow.ts";
import type { Meaning } from "./heard.ts";

/** Longest text looked at, in UTF-16 code units (LINE's own limit for a text message). */
const limit = 5000;

const fold = (text: string): string =>
  text
    .slice(0, limit)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, "");

/** Emergency words win over everything; then the doors; then the topics; the longest word decides between equals. */
export function understand(flow: Flow, text: string): Meaning {
  const heard = fold(text);
  if (flow.emergency.some((word) => heard.includes(word))) return { is: "emergency" };
  let best: { readonly length: number; readonly meaning: Meaning } = { length: 0, meaning: { is: "unclear" } };
  const offer = (words: readonly string[], meaning: Meaning) => {
    for (const word of words) {
      if (word.length > best.length && heard.includes(word)) best = { length: word.length, meaning };
    }
  };
  for (const { door, words } of flow.doors) offer(words, { is: "door", door });
  for (const { id, words } of flow.topics) offer(words, { is: "topic", topic: id });
  return best.meaning;
}
