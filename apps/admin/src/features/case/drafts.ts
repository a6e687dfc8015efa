// Replies not yet sent, one a case, in this page's memory only: they survive moving about, not leaving.
import type { CaseId, OnceKey } from "@kumacari/domain";
import { createStore } from "../../store.ts";
import { newOnceKey } from "../../wire.ts";

export type Draft = {
  readonly text: string;
  /** The key of an attempt whose words were exactly these: sent again, they arrive once. */
  readonly tried?: { readonly text: string; readonly once: OnceKey };
};

export const drafts = createStore<ReadonlyMap<CaseId, Draft>>(new Map());

export function writeDraft(id: CaseId, text: string): void {
  keep(id, { ...drafts.get().get(id), text });
}

/** The same words get the same key; changed words are another message. */
export function onceFor(id: CaseId, text: string): OnceKey {
  const tried = drafts.get().get(id)?.tried;
  if (tried?.text === text) return tried.once;
  const once = newOnceKey();
  keep(id, { text, tried: { text, once } });
  return once;
}

export function dropDraft(id: CaseId): void {
  const rest = new Map(drafts.get());
  rest.delete(id);
  drafts.set(rest);
}

export const dropDrafts = (): void => drafts.set(new Map());

export const isKept = (held: ReadonlyMap<CaseId, Draft>, id: CaseId): boolean =>
  Boolean(held.get(id)?.text.trim());

export const anyKept = (held: ReadonlyMap<CaseId, Draft>): boolean =>
  [...held.keys()].some((id) => isKept(held, id));

/** The browser asks before unsent words are lost. */
export function warnBeforeLeaving(page: Window): void {
  page.addEventListener("beforeunload", (event) => {
    if (anyKept(drafts.get())) event.preventDefault();
  });
}

function keep(id: CaseId, draft: Draft): void {
  drafts.set(new Map([...drafts.get(), [id, draft]]));
}
