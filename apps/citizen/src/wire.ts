// Time and chance, the only place where this page takes them.
import type { OnceKey } from "@kumacari/domain";

/** 192 bits, base64url: the same act sent twice carries the same key. */
export function onceKey(): OnceKey {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  const text = btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
  // 24 bytes are 32 letters without padding: the shape the service knows.
  return text as OnceKey;
}

export const now = (): number => Date.now();

/** ms since the page was asked for. */
export const sinceAsked = (): number => performance.now();
