// What the console is shown of a search.
import type { CaseId, Day, Instant, PaperId, PaperWhat } from "@kumacari/domain";

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

/** Words of a case in one piece, and where on its page they stand. */
export type OwnText = { readonly text: string } & (
  | { readonly where: "wish" }
  | { readonly where: "talk"; readonly number: number; readonly at: Instant; readonly by: string }
  | {
      readonly where: "record";
      readonly paper: PaperId;
      readonly what: PaperWhat;
      readonly day: Day;
      readonly part: string;
    }
);

/** Everything the viewer may read of one case of theirs. `whole`: nothing was too much. */
export type OwnTexts = {
  readonly id: CaseId;
  readonly number: string;
  /** Empty: they gave none. */
  readonly name: string;
  /** What was asked for, then the record and the talk, the newest of each first. */
  readonly texts: readonly OwnText[];
  readonly whole: boolean;
};
