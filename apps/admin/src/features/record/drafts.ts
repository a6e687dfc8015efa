// Papers not yet saved, in this page's memory only: they survive moving about and the session's end, not leaving.
import type { CaseId, OnceKey, PaperId, PaperWhat, PaperWords } from "@kumacari/domain";
import { createStore } from "../../store.ts";
import { newOnceKey } from "../../wire.ts";

export type PaperDraft = {
  readonly caseId: CaseId;
  /** Absent: a new paper. */
  readonly id?: PaperId;
  /** The number of the writing it began from; 0: none. */
  readonly base: number;
  readonly sensitive: boolean;
  readonly words: PaperWords;
  /** The key of an attempt whose words were exactly these: sent again, they are kept once. */
  readonly tried?: { readonly sent: string; readonly once: OnceKey };
};

/** One for each paper, and one for a new paper of each kind. */
export type DraftKey = PaperId | `${CaseId}/${PaperWhat}`;
export const freshKey = (caseId: CaseId, what: PaperWhat): DraftKey => `${caseId}/${what}`;

export const paperDrafts = createStore<ReadonlyMap<DraftKey, PaperDraft>>(new Map());

export const keepPaper = (key: DraftKey, draft: PaperDraft): void =>
  paperDrafts.set(new Map([...paperDrafts.get(), [key, draft]]));

/** The same words get the same key; changed words are another writing. */
export function onceForPaper(key: DraftKey, draft: PaperDraft): OnceKey {
  const sent = JSON.stringify([draft.words, draft.sensitive, draft.base]);
  if (draft.tried?.sent === sent) return draft.tried.once;
  const once = newOnceKey();
  keepPaper(key, { ...draft, tried: { sent, once } });
  return once;
}

export function dropPaper(key: DraftKey): void {
  const rest = new Map(paperDrafts.get());
  rest.delete(key);
  paperDrafts.set(rest);
}

export const dropPapers = (): void => paperDrafts.set(new Map());

export const anyPaper = (held: ReadonlyMap<DraftKey, PaperDraft>): boolean => held.size > 0;

export const hasPaper = (held: ReadonlyMap<DraftKey, PaperDraft>, id: CaseId): boolean =>
  [...held.values()].some(({ caseId }) => caseId === id);

/** The browser asks before unsaved words are lost. */
export function warnBeforeLosingPapers(page: Window): void {
  page.addEventListener("beforeunload", (event) => {
    if (anyPaper(paperDrafts.get())) event.preventDefault();
  });
}
