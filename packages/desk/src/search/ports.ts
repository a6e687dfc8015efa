// What searching asks of the ledger and of the keyed hashes.
import type { CitizenId } from "@kumacari/domain";
import type { Stored } from "../records.ts";
import type { Clue, ClueList } from "./kept.ts";

export interface SearchReads {
  /** At most `most` clues of one shelf, in no order. */
  cluesOn(shelf: number, most: number): Promise<readonly Clue[]>;
  /** Where one citizen's clues lie, case by case, still sealed. */
  clueListsOf(owner: CitizenId): Promise<readonly Stored<ClueList>[]>;
}

/** For one form: the shelf its clues lie on, how one is made, and whose one of that shelf is. */
export interface ClueMaker {
  readonly shelf: number;
  make(id: string, found: string): Pick<Clue, "id" | "mark" | "sealed">;
  /** Undefined: it is of another form. Throws on one that is broken. */
  read(clue: Pick<Clue, "id" | "mark" | "sealed">): string | undefined;
}
