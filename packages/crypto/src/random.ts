// Random bytes from the system's generator, drawn in one piece for many so that a small draw costs no system call.
import { randomBytes, randomFillSync, randomUUID } from "node:crypto";
import type { Token } from "@kumacari/domain";

const pool = Buffer.allocUnsafe(12 * 1024);
let used = pool.length;

/** Copies `length` (≤ pool) fresh bytes into `into`; what was given out is wiped from the pool. */
export function fillRandom(into: Uint8Array, at: number, length: number): void {
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const end = used + length;
  pool.copy(into, at, used, end);
  pool.fill(0, used, end);
  used = end;
}

export const random = {
  bytes: (length: number): Uint8Array => randomBytes(length),
  // 256 bits in base64url is what `Token` means.
  token: (): Token => randomBytes(32).toString("base64url") as Token,
  uuid: (): string => randomUUID(),
};
