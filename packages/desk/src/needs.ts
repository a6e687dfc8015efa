// What every verb of the people side may ask for; each verb picks what it uses.
import type { AddressSealer, Chance, Clock, Hashes, KnownMarks, Ledger, Vault } from "./ports.ts";

export type Needs = {
  readonly ledger: Ledger;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly hashes: Hashes;
  readonly known: KnownMarks;
  readonly addresses: AddressSealer;
};
