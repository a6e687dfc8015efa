// What the ledger asks of the people side's keys; on the LINE side there is none, and nothing personal can be written.
import type { DataKey } from "@kumacari/crypto";
import type { CitizenId } from "@kumacari/domain";

export interface PersonKeys {
  /** The owner's data key. `wrapped` when it is new: to be written in the same transaction, then `settle`d. */
  forSealing(owner: CitizenId): Promise<{ readonly key: DataKey<"person">; readonly wrapped?: Uint8Array }>;
  /** Told how the birth of a new key ended: `kept` with the commit, or not (another was first). */
  settle(owner: CitizenId, key: DataKey<"person">, kept: boolean): void;
  /** Throws when the owner has no key. */
  forOpening(owner: CitizenId): Promise<DataKey<"person">>;
}
