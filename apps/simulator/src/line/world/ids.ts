// Spells the ids LINE gives: user ids, ULIDs of events, tokens, menu ids.
import type { Instant } from "@kumacari/domain";
import type { Chance } from "../ports.ts";

/** 48 bits of time and 80 of chance, Crockford base 32, 26 letters, sorts by time. */
export function ulid(at: Instant, chance: Chance): string {
  let value = BigInt(at);
  for (const byte of chance.bytes(10)) value = (value << 8n) | BigInt(byte);
  let text = "";
  for (let i = 0; i < 26; i += 1) {
    text = crockford.charAt(Number(value & 31n)) + text;
    value >>= 5n;
  }
  return text;
}

export const userId = (chance: Chance): string => `U${hex(chance, 16)}`;
export const richMenuId = (chance: Chance): string => `richmenu-${hex(chance, 16)}`;
export const requestId = (chance: Chance): string => uuidOf(hex(chance, 16));
export const secretText = (chance: Chance): string => Buffer.from(chance.bytes(48)).toString("base64url");
export const hex = (chance: Chance, bytes: number): string =>
  Buffer.from(chance.bytes(bytes)).toString("hex");

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const uuidOf = (digits: string): string =>
  [8, 12, 16, 20, 32].map((end, i, ends) => digits.slice(ends[i - 1] ?? 0, end)).join("-");
