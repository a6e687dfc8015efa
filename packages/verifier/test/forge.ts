// An audit of our own making, by the definitions alone: lines, a tree, a key, checkpoints and proofs, to be tampered with.
import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { origin } from "../src/note.ts";

export const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};
export const leafOf = (line: Uint8Array): Buffer => sha256(Buffer.of(0), line);
const nodeOf = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.of(1), left, right);

/** RFC 6962 §2.1, word for word. */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (!first) return sha256();
  if (leaves.length === 1) return first;
  const k = split(leaves.length);
  return nodeOf(rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)));
}

/** RFC 6962 §2.1.1. */
export function pathOf(m: number, leaves: readonly Buffer[]): readonly Buffer[] {
  if (leaves.length <= 1) return [];
  const k = split(leaves.length);
  return m < k
    ? [...pathOf(m, leaves.slice(0, k)), rootOf(leaves.slice(k))]
    : [...pathOf(m - k, leaves.slice(k)), rootOf(leaves.slice(0, k))];
}

/** RFC 6962 §2.1.2. */
export const growthOf = (m: number, leaves: readonly Buffer[]): readonly Buffer[] =>
  subproof(m, leaves, true);

function subproof(m: number, leaves: readonly Buffer[], whole: boolean): readonly Buffer[] {
  if (m === leaves.length) return whole ? [] : [rootOf(leaves)];
  const k = split(leaves.length);
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), whole), rootOf(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), rootOf(leaves.slice(0, k))];
}

function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

export type Signer = { readonly vkey: string; readonly sign: (text: string) => string };

export function newSigner(name = origin): Signer {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const bytes = Buffer.concat([
    Buffer.of(1),
    publicKey.export({ format: "der", type: "spki" }).subarray(-32),
  ]);
  const hash = sha256(Buffer.from(`${name}\n`), bytes).subarray(0, 4);
  return {
    vkey: `${name}+${hash.toString("hex")}+${bytes.toString("base64")}`,
    sign: (text) =>
      `${text}\n— ${name} ${Buffer.concat([hash, signed(privateKey, text)]).toString("base64")}\n`,
  };
}

const signed = (key: KeyObject, text: string): Buffer => sign(null, Buffer.from(text), key);

export const checkpoint = (by: Signer, size: number, root: Buffer): string =>
  by.sign(`${origin}\n${size}\n${root.toString("base64")}\n`);

export const proofOf = (index: number, leaves: readonly Buffer[], note: string): string =>
  `${[`${origin}-proof@v1`, `index ${index}`, ...pathOf(index, leaves).map((it) => it.toString("base64"))].join("\n")}\n\n${note}`;

export const growthFile = (old: number, leaves: readonly Buffer[]): string =>
  `${[`${origin}-consistency@v1`, `old ${old} new ${leaves.length}`, ...growthOf(old, leaves).map((it) => it.toString("base64"))].join("\n")}\n`;

/** A line as an export has it, of invented ids. */
export const lineOf = (n: number, act = "case-read"): string =>
  `{"id":"entry_${String(n).padStart(20, "2")}","at":"2026-11-22T07:26:40.${String(n % 1000).padStart(3, "0")}+09:00","epochMs":${1_795_300_000_000 + n},"act":"${act}","by":"staff","who":"staff_22222222222222222222","on":["case_${String(n % 97).padStart(20, "3")}"]}`;
