// Checks a proof in a browser (WebCrypto), step by step and believing nobody: what it takes is the files the city has too.
import { auditOrigin, readProof } from "@kumacari/domain";

/** One step up the tree: what was joined with what, and what became of it. Base64. */
export type Step = { readonly side: "left" | "right"; readonly with: string; readonly gives: string };

export type Checked = {
  /** The entry's own hash. */
  readonly leaf: string;
  readonly steps: readonly Step[];
  /** Where the path leads. */
  readonly reached: string;
  /** What the checkpoint says it must be. */
  readonly signedRoot: string;
  readonly size: number;
  readonly index: number;
  readonly holds: { readonly path: boolean; readonly signature: boolean };
};

export type Unreadable = "proof" | "checkpoint" | "key";

/** `line`: the entry as exported. `vkey`: the key the city keeps. Throws where the browser knows no Ed25519. */
export async function checkEntry(of: {
  readonly proof: string;
  readonly line: string;
  readonly vkey: string;
}): Promise<Checked | Unreadable> {
  const proof = readProof(of.proof);
  if (!proof) return "proof";
  const note = readNote(proof.note);
  if (!note) return "checkpoint";
  const key = readKey(of.vkey);
  if (!key) return "key";
  const leaf = await sha256(Uint8Array.of(0), utf8(of.line));
  const climbed = await climb(leaf, proof.index, note.size, proof.hashes);
  const signature = await isSigned(note, key);
  return {
    leaf: toBase64(leaf),
    ...climbed,
    signedRoot: note.root,
    size: note.size,
    index: proof.index,
    holds: { path: climbed.whole && climbed.reached === note.root, signature },
  };
}

/** RFC 9162 §2.1.3.2; `whole`: the path ended where the tree does. */
async function climb(leaf: Bytes, index: number, size: number, hashes: readonly string[]) {
  let [at, last, hash] = [index, size - 1, leaf];
  const steps: Step[] = [];
  let fits = index < size;
  for (const text of hashes) {
    fits &&= last > 0;
    const other = fromBase64(text);
    const left = at % 2 === 1 || at === last;
    hash = left ? await sha256(Uint8Array.of(1), other, hash) : await sha256(Uint8Array.of(1), hash, other);
    steps.push({ side: left ? "left" : "right", with: text, gives: toBase64(hash) });
    while (left && at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    [at, last] = [half(at), half(last)];
  }
  return { steps, reached: toBase64(hash), whole: fits && last === 0 };
}

type Bytes = Uint8Array<ArrayBuffer>;
type Note = {
  readonly text: string;
  readonly size: number;
  readonly root: string;
  readonly lines: readonly string[];
};
type Key = { readonly name: string; readonly bytes: Bytes };

function readNote(note: string): Note | undefined {
  const cut = note.lastIndexOf("\n\n");
  const text = note.slice(0, cut + 1);
  const [, origin, size = "", root = ""] =
    /^([^\n]+)\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)\n$/.exec(text) ?? [];
  if (cut < 0 || origin !== auditOrigin || !note.endsWith("\n")) return undefined;
  return {
    text,
    size: Number(size),
    root,
    lines: note
      .slice(cut + 2)
      .split("\n")
      .slice(0, -1),
  };
}

function readKey(text: string): Key | undefined {
  const [, name = "", body = ""] = /^([^+\s]+)\+[0-9a-f]{8}\+([A-Za-z0-9+/]{44})$/.exec(text.trim()) ?? [];
  const bytes = body === "" ? undefined : fromBase64(body);
  return bytes?.[0] === 1 ? { name, bytes: bytes.slice(1) } : undefined;
}

async function isSigned({ text, lines }: Note, { name, bytes }: Key): Promise<boolean> {
  const id = (await sha256(utf8(`${name}\n`), Uint8Array.of(1), bytes)).slice(0, 4);
  const key = await crypto.subtle.importKey("raw", bytes, "Ed25519", false, ["verify"]);
  for (const line of lines) {
    const [, by, body = ""] = /^— ([^+\s]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
    const signature = body.length % 4 === 0 ? fromBase64(body) : undefined;
    if (
      by !== name ||
      !signature ||
      toBase64(signature) !== body ||
      toBase64(signature.slice(0, 4)) !== toBase64(id)
    )
      continue;
    return crypto.subtle.verify("Ed25519", key, signature.slice(4), utf8(text));
  }
  return false;
}

async function sha256(...parts: readonly Bytes[]): Promise<Bytes> {
  const all = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest("SHA-256", all));
}

// Sizes pass 2^31: no shifts.
const half = (n: number): number => Math.floor(n / 2);
const utf8 = (text: string): Bytes => Uint8Array.from(new TextEncoder().encode(text));
const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
