// AES-256-GCM with a fresh 96-bit random IV, into one envelope (CRYPTREC list: AES, GCM).
import { createCipheriv } from "node:crypto";
import { aes256gcm, ivLength, tagLength } from "./envelope.ts";
import { fillRandom } from "./random.ts";
import type { Under } from "./wrapping/wrapping.ts";

export function encrypt(key: Under, associated: Uint8Array, bytes: Uint8Array): Uint8Array {
  const ivAt = 2 + key.id.length;
  const textAt = ivAt + ivLength;
  const tagAt = textAt + bytes.length;
  const out = Buffer.allocUnsafe(tagAt + tagLength);
  out[0] = aes256gcm;
  out[1] = key.id.length;
  out.write(key.id, 2, "latin1");
  fillRandom(out, ivAt, ivLength);
  const cipher = createCipheriv("aes-256-gcm", key.secret, out.subarray(ivAt, textAt));
  cipher.setAAD(associated);
  out.set(cipher.update(bytes), textAt);
  cipher.final();
  out.set(cipher.getAuthTag(), tagAt);
  return out;
}
