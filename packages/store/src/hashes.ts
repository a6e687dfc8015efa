// The hashes of the house, keyed by the `find` key of the ring.
import { keyedHash, type RingKey, sha256, tokenHash } from "@kumacari/crypto";
import type { Hashes } from "@kumacari/desk/ports";
import type { PasskeyMark } from "@kumacari/domain";

export const createHashes = (ring: RingKey<"find">): Hashes => ({
  lineUser: (userId) => keyedHash(ring, "line-user", userId),
  mail: (address) => keyedHash(ring, "mail", address),
  token: tokenHash,
  // The brand is given here: this is what it means.
  passkey: (credential) => sha256(credential) as PasskeyMark,
  poster: (hub, serial) => keyedHash(ring, "poster", `${hub}#${serial}`).slice(0, 22),
  draftKey: (owner) => keyedHash(ring, "draft", owner),
});
