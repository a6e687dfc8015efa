// What the console is shown of a search.
import type { CaseId, Instant } from "@kumacari/domain";

export type FoundRow = {
  readonly id: CaseId;
  readonly number: string;
  readonly name: string;
  readonly openedAt: Instant;
  readonly closed: boolean;
  readonly mine: boolean;
  readonly counsellor?: string;
};

/** `more`: there are more than are shown; with none shown, too many to look at. */
export type FoundCases = { readonly rows: readonly FoundRow[]; readonly more: boolean };
