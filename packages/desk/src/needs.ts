// What every verb of the people side may ask for; each verb picks what it uses.
import type {
  AddressSealer,
  AuditTrail,
  Chance,
  Clock,
  Hashes,
  IdentityProvider,
  KnownMarks,
  Ledger,
  Passkeys,
  Post,
  RingWatch,
  Vault,
} from "./ports.ts";

export type Needs = {
  readonly ledger: Ledger;
  readonly vault: Vault;
  readonly audit: AuditTrail;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly hashes: Hashes;
  readonly known: KnownMarks;
  readonly ring: RingWatch;
  readonly addresses: AddressSealer;
  readonly identity: IdentityProvider;
  readonly passkeys: Passkeys;
  readonly post: Post;
  /** Origin of the staff console, for links in letters. */
  readonly console: string;
};

/** The clock's part of them: it opens no seal and keeps no key. */
export type ClockNeeds = Pick<Needs, "ledger" | "clock" | "chance" | "identity" | "post">;
