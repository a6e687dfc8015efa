// What the ledger asks of the people side's keys; on the LINE side there is none, and nothing personal can be written.
import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import type { DataKey } from "@kumacari/crypto";
import type { CitizenId, Instant } from "@kumacari/domain";

export type HeldKey = {
  readonly key: DataKey<"person">;
  /** Must hold when what it sealed is written: the key is still the owner's, or is born in this very transaction. */
  readonly holds: TransactWriteItem;
};

export interface PersonKeys {
  /** The owner's data key, or the news that it was destroyed: then nothing of theirs can be written any more. */
  forSealing(owner: CitizenId): Promise<HeldKey | "shredded">;
  /** Told how the transaction ended: with the key, or without it because another key is the owner's now. */
  settle(owner: CitizenId, key: DataKey<"person">, how: "kept" | "lost"): void;
  /** The owner's data keys of these ids. Throws when they have none, or it was destroyed. */
  forOpening(owner: CitizenId, ids: readonly string[]): Promise<ReadonlyMap<string, DataKey<"person">>>;
  /** What destroys the owner's keys and keeps their place for ever, to be written together with its reason. */
  end(owner: CitizenId, at: Instant): TransactWriteItem;
  /** Not held here any more. Other processes forget within a minute. */
  forget(owner: CitizenId): void;
}
