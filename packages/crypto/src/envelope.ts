// The bytes of a seal: algorithm id · length and id of the key · 96-bit IV · ciphertext · 128-bit tag.
export const aes256gcm = 1;
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

/** Throws on an algorithm we do not know and on anything too short. */
export function readEnvelope(bytes: Uint8Array): Envelope {
  if (bytes[0] !== aes256gcm) throw new Error("seal refused: unknown algorithm");
  const ivAt = 2 + (bytes[1] ?? 0);
  const textAt = ivAt + ivLength;
  const tagAt = bytes.length - tagLength;
  if (tagAt < textAt) throw new Error("seal refused: cut short");
  return {
    keyId: Buffer.from(bytes.subarray(2, ivAt)).toString("latin1"),
    iv: bytes.subarray(ivAt, textAt),
    ciphertext: bytes.subarray(textAt, tagAt),
    tag: bytes.subarray(tagAt),
  };
}
