// What the platform is given instead of taking it: time, chance, and LINE's signature over bytes.
import type { Instant } from "@kumacari/domain";

export type Clock = { now(): Instant };

export type Chance = { bytes(count: number): Uint8Array };

/** base64(HMAC-SHA256(secret, bytes)), as in `x-line-signature`. */
export type Signer = (secret: string, bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
