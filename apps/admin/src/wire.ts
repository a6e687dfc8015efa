// The only place where this page takes time and chance from the browser.
import { type Instant, instant, isOnceKey, type OnceKey } from "@kumacari/domain";

export const now = (): Instant => instant(Date.now());

export function newOnceKey(): OnceKey {
  const key = crypto.randomUUID();
  if (!isOnceKey(key)) throw new Error("the browser gave no usable random id");
  return key;
}
