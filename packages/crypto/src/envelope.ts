// The bytes of a seal: algorithm id · length and id of the key · 96-bit IV · ciphertext · 128-bit tag.
import { type AlgorithmName, algorithmOf, codeOf } from "./algorithms.ts";

export const aes256gcm = codeOf("AES-256-GCM");
export const ivLength = 12;
export const tagLength = 16;

/** First byte of the associated data: seals of two families and a wrapped key can never stand for each other. */
export const domains = { person: 1, address: 2, wrap: 3 } as const;

export type Envelope = {
  readonly keyId: string;
  readonly iv: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly tag: Uint8Array;
};

export type Head = { readonly algorithm: AlgorithmName; readonly keyId: string; readonly end: number };

/** Under which key, and how: the part of every envelope that can be read without one. Throws on an algorithm off the list. */
export function readHead(bytes: Uint8Array): Head {
  const algorithm = algorithmOf(bytes[0]);
  const end = 2 + (bytes[1] ?? 0);
  if (end > bytes.length) throw new Error("seal refused: cut short");
  return { algorithm, keyId: Buffer.from(bytes.subarray(2, end)).toString("latin1"), end };
}

/** Throws on another algorithm than AES-256-GCM and on anything too short. */
export function readEnvelope(bytes: Uint8Array): Envelope {
  const { algorithm, keyId, end } = readHead(bytes);
  if (algorithm !== "AES-256-GCM") throw new Error("seal refused: not an algorithm for seals");
  const textAt = end + ivLength;
  const tagAt = bytes.length - tagLength;
  if (tagAt < textAt) throw new Error("seal refused: cut short");
  return {
    keyId,
    iv: bytes.subarray(end, textAt),
    ciphertext: bytes.subarray(textAt, tagAt),
    tag: bytes.subarray(tagAt),
  };
}
