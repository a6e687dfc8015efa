// Hashes: what we look things up by instead of the thing itself.
import { createHash, createHmac } from "node:crypto";
import type { FindKey, TokenHash } from "@kumacari/domain";
import type { RingKey } from "./ring.ts";

/** SHA-256, base64url without padding. */
export const sha256 = (data: string | Uint8Array): string =>
  createHash("sha256").update(data).digest("base64url");

// The brand is given here: this is what it means.
export const tokenHash = (token: string): TokenHash => sha256(token) as TokenHash;

/** HMAC-SHA-256, base64url. `use` keeps hashes of different uses apart. */
export function keyedHash(ring: RingKey<"find">, use: "line-user", text: string): FindKey;
export function keyedHash(ring: RingKey<"find">, use: "draft" | "mail" | "poster", text: string): string;
export function keyedHash(ring: RingKey<"find">, use: string, text: string): string {
  return createHmac("sha256", ring.secret).update(`${use}\0${text}`).digest("base64url");
}

/** HMAC-SHA-256 of `body`, base64: as LINE signs its webhooks. Compare only by LINE's own `validateSignature`. */
export const mac = (secret: string, body: string | Uint8Array): string =>
  createHmac("sha256", secret).update(body).digest("base64");
