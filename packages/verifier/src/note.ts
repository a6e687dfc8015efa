// Reads a checkpoint as a C2SP signed note: the three lines, and that the key the city keeps has signed them.
import { isSignedBy, sha256 } from "./hash.ts";

export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Buffer };
export type Key = { readonly name: string; readonly hash: string; readonly bytes: Buffer };
export type Unread = "not-a-note" | "not-signed" | "bad-signature" | "not-a-checkpoint" | "other-log";

export const origin = "kumacari.example/audit";

/** `name+hash+base64`; undefined for anything else. */
export function readKey(text: string): Key | undefined {
  const found = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim());
  if (!found) return undefined;
  const [, name = "", hash = "", body = ""] = found;
  const bytes = Buffer.from(body, "base64");
  if (bytes.length !== 33 || bytes[0] !== 1 || bytes.toString("base64") !== body) return undefined;
  const own = sha256(Buffer.concat([Buffer.from(`${name}\n`), bytes])).toString("hex", 0, 4);
  return own === hash ? { name, hash, bytes: bytes.subarray(1) } : undefined;
}

export function readCheckpoint(note: string, key: Key): Checkpoint | Unread {
  const cut = note.lastIndexOf("\n\n");
  if (cut < 0 || note.length > 10_000 || note.includes("\r")) return "not-a-note";
  const text = note.slice(0, cut + 1);
  const signatures = note.slice(cut + 2).split("\n");
  if (signatures.pop() !== "") return "not-a-note";
  let signed = false;
  for (const line of signatures) {
    const found = /^— ([^+\s]+) ([A-Za-z0-9+/]+=*)$/.exec(line);
    if (!found) return "not-a-note";
    const bytes = Buffer.from(found[2] ?? "", "base64");
    if (found[1] !== key.name || bytes.toString("hex", 0, 4) !== key.hash) continue;
    if (bytes.toString("base64") !== found[2]) return "not-a-note";
    if (!isSignedBy(key.bytes, Buffer.from(text), bytes.subarray(4))) return "bad-signature";
    signed = true;
  }
  if (!signed) return "not-signed";
  const lines = /^([^\n]+)\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)\n$/.exec(text);
  if (!lines) return "not-a-checkpoint";
  if (lines[1] !== origin) return "other-log";
  return { origin, size: Number(lines[2]), root: Buffer.from(lines[3] ?? "", "base64") };
}
