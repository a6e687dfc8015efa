// What is typed into cards and not saved yet, in this page's memory only, each under its case.
import type { CaseId } from "@kumacari/domain";
import type { Drafts, KeptDrafts } from "@kumacari/ui/job-card";
import { useCallback } from "react";
import { createStore, useStore } from "../../store.ts";

export const cardDrafts = createStore<ReadonlyMap<CaseId, Drafts>>(new Map());
const none: Drafts = {};

export function useCardDrafts(caseId: CaseId): KeptDrafts {
  const value = useStore(cardDrafts).get(caseId) ?? none;
  const change = useCallback(
    (next: (now: Drafts) => Drafts) => {
      const held = cardDrafts.get();
      const now = held.get(caseId) ?? none;
      const after = next(now);
      if (after !== now) cardDrafts.set(new Map([...held, [caseId, after]]));
    },
    [caseId],
  );
  return { value, change };
}

/** The browser asks before unsaved words are lost. */
export function warnBeforeLosingCards(page: Window): void {
  page.addEventListener("beforeunload", (event) => {
    if (anyCard(cardDrafts.get())) event.preventDefault();
  });
}

export const anyCard = (held: ReadonlyMap<CaseId, Drafts>): boolean =>
  [...held.values()].some((it) => Object.keys(it).length > 0);

export const dropCards = (): void => cardDrafts.set(new Map());
