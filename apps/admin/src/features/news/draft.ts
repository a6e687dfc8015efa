// Public words not yet sent, in this page's memory only: they survive moving about, not leaving.
import type { OnceKey } from "@kumacari/domain";
import type { NewsItem } from "../../rpc.ts";
import { createStore } from "../../store.ts";
import { newOnceKey } from "../../wire.ts";

export type Words = { readonly title: string; readonly text: string };

export type Draft = Words & {
  /** The proposal these words will take the place of, as it was read. */
  readonly insteadOf?: Pick<NewsItem, "id" | "version">;
  /** The key of an attempt whose words were exactly these: sent again, they are proposed once. */
  readonly tried?: Words & { readonly once: OnceKey };
};

/** Undefined: nobody is writing. */
export const draft = createStore<Draft | undefined>(undefined);

/** `insteadOf` goes along only while the words are still a proposal: what was public is proposed anew. */
export const draftFrom = (it: NewsItem): Draft => ({
  title: it.title,
  text: it.text,
  ...(it.can.change ? { insteadOf: { id: it.id, version: it.version } } : {}),
});

export const dropDraft = (): void => draft.set(undefined);

export const hasWords = (held: Draft | undefined): boolean =>
  held !== undefined && (held.title.trim() !== "" || held.text.trim() !== "");

/** As the server will keep them, so that the places it names fit. */
export const tidy = ({ title, text }: Words): Words => ({
  title: title.trim(),
  text: text.replace(/\r\n?/g, "\n").trim(),
});

/** The same words get the same key; changed words are another proposal. */
export function onceFor(held: Draft, words: Words): OnceKey {
  const { tried } = held;
  if (tried?.title === words.title && tried.text === words.text) return tried.once;
  const once = newOnceKey();
  draft.set({ ...held, tried: { ...words, once } });
  return once;
}

/** The browser asks before unsent words are lost. */
export function warnBeforeLosingDraft(page: Window): void {
  page.addEventListener("beforeunload", (event) => {
    if (hasWords(draft.get())) event.preventDefault();
  });
}
