// C2SP signed-note: a text with signatures under it that a person can read and a program can check.
import { createHash } from "node:crypto";
import type { RingKey } from "../ring.ts";
import { signEd25519, signingKey, verifyEd25519 } from "./ed25519.ts";

/** Signs for one name; a key service can stand behind it. */
export interface NoteSigner {
  /** No blank and no `+`. */
  readonly name: string;
  /** 32 bytes, Ed25519. */
  readonly publicKey: Uint8Array;
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

export type NoteVerifier = Pick<NoteSigner, "name" | "publicKey">;

/** C2SP: the algorithm byte of Ed25519. */
const ed25519 = 1;

export function createNoteSigner(name: string, ring: RingKey<"audit">): NoteSigner {
  if (!isName(name)) throw new RangeError("a signer's name has neither blanks nor +");
  const seed = ring.secret.export();
  const { secret, publicKey } = signingKey(seed);
  seed.fill(0);
  return { name, publicKey, sign: async (bytes) => signEd25519(secret, bytes) };
}

/** `name+hash+key`: what the city keeps to check our notes with. */
export const vkeyOf = (it: NoteVerifier): string =>
  `${it.name}+${keyHash(it).toString("hex")}+${Buffer.concat([[ed25519], it.publicKey].map((part) => Buffer.from(part))).toString("base64")}`;

/** Undefined for anything that is no such key, or whose hash is not its own. */
export function readVkey(text: string): NoteVerifier | undefined {
  const [, name = "", hash = "", key = ""] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text) ?? [];
  const bytes = strict(key);
  if (bytes?.length !== 33 || bytes[0] !== ed25519) return undefined;
  const it = { name, publicKey: bytes.subarray(1) };
  return keyHash(it).toString("hex") === hash ? it : undefined;
}

/** Throws on a text that cannot be a note: it must end with a newline and hold no other control character. */
export async function signNote(text: string, signer: NoteSigner): Promise<string> {
  if (!isText(text)) throw new TypeError("not a text that can be signed");
  const signature = await signer.sign(Buffer.from(text));
  const line = Buffer.concat([keyHash(signer), signature]).toString("base64");
  return `${text}\n— ${signer.name} ${line}\n`;
}

/** The text, when a signature of one of `known` is under it and none of theirs is wrong; undefined otherwise. */
export function openNote(note: string, known: readonly NoteVerifier[]): string | undefined {
  const end = note.lastIndexOf("\n\n");
  if (end < 0 || note.length > 100_000) return undefined;
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2).split("\n");
  if (!isText(text) || lines.pop() !== "" || lines.length === 0) return undefined;
  let signed = false;
  for (const line of lines) {
    const [, name, body = ""] = /^— ([^+\s]+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
    const bytes = strict(body);
    if (name === undefined || !bytes || bytes.length < 5) return undefined;
    const by = known.find((it) => it.name === name && keyHash(it).equals(bytes.subarray(0, 4)));
    // Others may sign as well; they neither help nor harm.
    if (!by) continue;
    if (!verifyEd25519(by.publicKey, Buffer.from(text), bytes.subarray(4))) return undefined;
    signed = true;
  }
  return signed ? text : undefined;
}

const keyHash = ({ name, publicKey }: NoteVerifier): Buffer =>
  createHash("sha256")
    .update(`${name}\n`)
    .update(Uint8Array.of(ed25519))
    .update(publicKey)
    .digest()
    .subarray(0, 4);

const isName = (name: string): boolean => /^[^+\s\p{Cc}]{1,200}$/u.test(name);

const isText = (text: string): boolean =>
  text.endsWith("\n") && text.isWellFormed() && !/\p{Cc}/u.test(text.replaceAll("\n", ""));

/** Base64 that reads back as it was written, and nothing else. */
function strict(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64");
  return text !== "" && bytes.toString("base64") === text ? bytes : undefined;
}
