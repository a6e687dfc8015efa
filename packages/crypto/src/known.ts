// Keyed hashes of what we hold of citizens, to find it again in public words; the people side alone may import this.
import { createHmac } from "node:crypto";
import type { RingKey } from "./ring.ts";

/** So many bytes of a hash: the fewer, the sooner all are read. By chance, one check in three thousand stops for nobody. */
const markLength = 6;

/** HMAC-SHA-256 of each form, cut to six bytes, one after the other. */
export function knownMarks(ring: RingKey<"known">, forms: readonly string[]): Uint8Array {
  const marks = new Uint8Array(forms.length * markLength);
  for (const [n, form] of forms.entries()) {
    const hash = createHmac("sha256", ring.secret).update(form).digest();
    marks.set(hash.subarray(0, markLength), n * markLength);
  }
  return marks;
}
