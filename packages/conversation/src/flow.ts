// What the office knows how to answer, as data.
import type { Door } from "./heard.ts";
import type { TopicId } from "./phrase.ts";

export type Topic = {
  readonly id: TopicId;
  /** Folded words (see `fold`), any of which means this topic. */
  readonly words: readonly string[];
};

export type Flow = {
  readonly topics: readonly Topic[];
  readonly doors: readonly { readonly door: Door; readonly words: readonly string[] }[];
  readonly news: readonly string[];
  readonly emergency: readonly string[];
};
