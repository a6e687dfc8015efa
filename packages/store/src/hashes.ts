// The hashes of the house, keyed by the `find` key of the ring.
import { keyedHash, type RingKey, tokenHash } from "@kumacari/crypto";
import type { Hashes } from "@kumacari/desk/ports";

export const createHashes = (ring: RingKey<"find">): Hashes => ({
  lineUser: (userId) => keyedHash(ring, "line-user", userId),
  mail: (address) => keyedHash(ring, "mail", address),
  token: tokenHash,
  draftKey: (owner) => keyedHash(ring, "draft", owner),
});
