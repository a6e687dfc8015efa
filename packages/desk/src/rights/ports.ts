// What a person's rights ask of the ledger: the matters of law, what somebody asked, and every mark there is to be forgotten.
import type { CitizenId } from "@kumacari/domain";
import type { Records, Stored } from "../records.ts";

export interface RightsReads {
  /** Every matter with a date set by law, closed ones too, in no order. */
  matters(): Promise<readonly Records["matter"][]>;
  /** What one citizen asked about their own data, still sealed, in no order. */
  requestsOf(owner: CitizenId): Promise<readonly Stored<Records["request"]>[]>;
  /** Every shelf of marks that is kept, some at a time: a few megabytes, tens at most. */
  knownShelves(): AsyncIterable<readonly Records["known"][]>;
}
