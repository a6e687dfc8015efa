// What the verbs of the people side may ask for; each picks what it uses.
import type {
  AddressSealer,
  AttachmentSeals,
  AuditTrail,
  Blobs,
  Chance,
  Clock,
  Hashes,
  IdentityProvider,
  KnownMarks,
  Ledger,
  Passkeys,
  Post,
  RingWatch,
  Scanner,
  Vault,
} from "./ports.ts";

/** What the verbs of citizens may ask for: their Lambda reaches neither the accounts of staff, nor passkeys, nor the mail. */
export type OwnNeeds = {
  readonly ledger: Ledger;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly hashes: Hashes;
  readonly known: KnownMarks;
  readonly addresses: AddressSealer;
  readonly blobs: Blobs;
  readonly seals: AttachmentSeals;
  readonly scanner: Scanner;
};

/** And those of the staff. */
export type Needs = OwnNeeds & {
  readonly audit: AuditTrail;
  readonly ring: RingWatch;
  readonly identity: IdentityProvider;
  readonly passkeys: Passkeys;
  readonly post: Post;
  /** Origin of the staff console, for links in letters. */
  readonly console: string;
};

/** The clock's part of them: it opens no seal and keeps no key; the hash of a link's token needs none. */
export type ClockNeeds = Pick<Needs, "ledger" | "clock" | "chance" | "identity" | "post"> & {
  readonly hashes: Pick<Needs["hashes"], "token">;
};
