// What is kept so that a case is found by a name or a telephone number without opening any.
import type { CaseId, CitizenId, Personal } from "@kumacari/domain";

/** One form of one case or one citizen on a shelf that citizens share; without the key nothing in it tells whose it is, or what of. */
export type Clue = {
  /** 0 … 1023, by the keyed hash of the form. */
  readonly shelf: number;
  /** Random: two cases of one name have nothing in common but the shelf. */
  readonly id: string;
  /** Six bytes of a keyed hash of form and id. */
  readonly mark: Uint8Array;
  /** The id of the case, or of the citizen where it is of their 様式1, under a key that follows from the form. */
  readonly sealed: Uint8Array;
  readonly version: number;
};

/** Which forms there are: 2 knows Latin letters without their marks, and the number of the case. One higher whenever a clue of before would not be found any more. */
export const clueForms = 2;

export type CluePlace = Pick<Clue, "shelf" | "id">;

/** Where the clues of a case lie, or without a case those of the citizen's 様式1. Sealed: shelves side by side would tell who shares a name with whom. */
export type ClueList = {
  readonly owner: CitizenId;
  readonly caseId?: CaseId;
  readonly places: Personal<readonly CluePlace[]>;
  /** `clueForms` when they were laid; absent: the first. */
  readonly forms?: number;
  readonly version: number;
};
