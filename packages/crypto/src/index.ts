// Sealing, hashing and chance. Nothing on this door opens what was sealed.
export type { DataKey } from "./data-key.ts";
export { keyedHash, mac, sha256, tokenHash } from "./hash.ts";
export type { Place } from "./place.ts";
export { random } from "./random.ts";
export { createKeyMaker, type KeyMaker, type RingKey, ringKey } from "./ring.ts";
export { seal } from "./seal.ts";
