// Wraps so that whoever breaks P-256 with a quantum computer still has ML-KEM-768 before them, and the other way round.
import {
  createECDH,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  decapsulate,
  encapsulate,
  hkdfSync,
  type KeyObject,
} from "node:crypto";
import { codeOf } from "../algorithms.ts";
import { decrypt } from "../decrypt.ts";
import { encrypt } from "../encrypt.ts";
import { readHead } from "../envelope.ts";
import type { Under, Wrapping } from "./wrapping.ts";

const algorithm = "P256-MLKEM768-HKDF-AES256GCM";
const kemLength = 1088;
const pointLength = 65;

/** algorithm id · length and id of the ring key · ML-KEM ciphertext · ephemeral point · an AES-256-GCM envelope. */
export const hybridWrapping: Wrapping = {
  algorithm,
  wrap(ring, associated, plain) {
    const own = pairOf(ring.secret);
    const { sharedKey, ciphertext } = encapsulate(createPublicKey(own.kem));
    const once = createECDH("prime256v1");
    const point = once.generateKeys();
    const kek = combine([sharedKey, once.computeSecret(own.ec.getPublicKey())], [ciphertext, point]);
    const head = Buffer.from([codeOf(algorithm), ring.id.length]);
    const sealed = encrypt({ id: ring.id, secret: kek }, associated, plain);
    return Buffer.concat([head, Buffer.from(ring.id, "latin1"), ciphertext, point, sealed]);
  },
  unwrap(ring, associated, wrapped) {
    const head = readHead(wrapped);
    if (head.algorithm !== algorithm) throw new Error("seal refused: another algorithm");
    if (head.keyId !== ring.id) throw new Error("seal refused: made under another key");
    const pointAt = head.end + kemLength;
    const sealedAt = pointAt + pointLength;
    if (sealedAt > wrapped.length) throw new Error("seal refused: cut short");
    const ciphertext = wrapped.subarray(head.end, pointAt);
    const point = wrapped.subarray(pointAt, sealedAt);
    const kek = combine(secretsOf(ring, ciphertext, point), [ciphertext, point]);
    return decrypt({ id: ring.id, secret: kek }, associated, wrapped.subarray(sealedAt));
  },
};

function secretsOf(ring: Under, ciphertext: Uint8Array, point: Uint8Array): readonly Buffer[] {
  const own = pairOf(ring.secret);
  try {
    return [decapsulate(own.kem, ciphertext), own.ec.computeSecret(point)];
  } catch (cause) {
    throw new Error("seal refused: not a key exchange", { cause });
  }
}

/** Both shared secrets, bound to what was sent: neither alone gives the key. */
function combine(secrets: readonly Uint8Array[], sent: readonly Uint8Array[]): KeyObject {
  const both = Buffer.concat(secrets);
  const info = Buffer.concat([Buffer.from(`kumacari ${algorithm}`), ...sent.map((it) => Buffer.from(it))]);
  // HKDF takes at most 1,024 bytes of info: what was sent goes in as the salt.
  const key = Buffer.from(hkdfSync("sha256", both, info, `kumacari ${algorithm}`, 32));
  both.fill(0);
  const secret = createSecretKey(key);
  key.fill(0);
  return secret;
}

// RFC 9935: an ML-KEM-768 private key as its 64-byte seed, in PKCS #8.
const kemHead = Buffer.from("3054020100300b06096086480165030404020442" + "8040", "hex");

/** Both private keys come out of the ring key's 32 bytes: a ring key stays what it is, whatever it wraps with. */
function pairOf(secret: KeyObject) {
  const derive = (use: string, length: number) =>
    Buffer.from(hkdfSync("sha256", secret, "", `kumacari ring ${use}`, length));
  const kem = createPrivateKey({
    key: Buffer.concat([kemHead, derive("ML-KEM-768", 64)]),
    format: "der",
    type: "pkcs8",
  });
  const ec = createECDH("prime256v1");
  ec.setPrivateKey(derive("P-256", 32));
  return { kem, ec };
}
