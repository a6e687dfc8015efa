// A PDF that only shows something: not encrypted, and nothing in it runs, starts or carries another file.
import { find, latin, startsWith } from "./bytes.ts";
import type { AttachmentFault } from "./faults.ts";
import { plainOf } from "./pdf-packed.ts";
import { isBlank, nameAt, readWord, slash, type Word } from "./pdf-words.ts";

/** What all packed object streams together may become, and how many there may be. */
const limits = { inflated: 32 * 1024 * 1024, streams: 5_000 } as const;

/** What acts says so with one of these, wherever in the file it stands. */
const acting: ReadonlySet<string> = new Set([
  "JavaScript",
  "Launch",
  "EmbeddedFile",
  "EmbeddedFiles",
  "FileAttachment",
  "RichMedia",
  "ImportData",
  "SubmitForm",
  "GoToE",
  "GoToR",
  "XFA",
  "Rendition",
  "Movie",
  "Sound",
  "3DD",
  "OnInstantiate",
]);

export function readPdf(bytes: Uint8Array): AttachmentFault | undefined {
  if (!startsWith(bytes, "%PDF-")) return "kind";
  const tail = latin(bytes, Math.max(0, bytes.length - 2048));
  if (!/startxref\s+\d+\s+%%EOF/.test(tail)) return "broken";
  const packed = outside(bytes);
  if (typeof packed === "string") return packed;
  let left: number = limits.inflated;
  for (const it of packed) {
    const plain = plainOf(bytes, it, left);
    if (typeof plain === "string") return plain;
    // Any place in it may be said to begin an object: strings and comments count too.
    const fault = faultWithin(plain, 0, plain.length, { plain: true });
    if (fault) return fault;
    left -= plain.length;
  }
  return undefined;
}

/** A stream of objects: where its dictionary begins, and its body. */
export type Packed = { readonly object: number; readonly from: number; readonly to: number };

/**
 * Every word outside of streams, and the streams that hold objects. Strings, comments and the bodies of streams show text
 * and count only behind a place where a reader could be sent to: `obj` or `trailer`.
 */
function outside(bytes: Uint8Array): readonly Packed[] | AttachmentFault {
  const packed: Packed[] = [];
  const word: Word = { kind: "end", from: 0, to: 0 };
  let [object, depth] = [0, 0];
  let [closed, holds, filtered, entered] = [false, false, false, false];
  let open = false;
  const hidden = (from: number, to: number): AttachmentFault | undefined => {
    const enter = entered ? from : entrance(bytes, from, to);
    entered ||= enter >= 0;
    return open || entered ? faultWithin(bytes, open ? from : enter, to, { holding: entered }) : undefined;
  };
  for (let at = 0; at < bytes.length; ) {
    at = readWord(bytes, at, word).to;
    if (word.kind === "torn") return "broken";
    if (word.kind === "string" || word.kind === "comment") {
      const fault = hidden(word.from, word.to);
      if (fault) return fault;
      // A comment may stand between a dictionary and its stream.
      if (word.kind === "comment") continue;
    }
    if (word.kind === "name") {
      const name = nameAt(bytes, word.from);
      const fault = faultOf(name, true);
      if (fault) return fault;
      holds ||= isHolding(name);
      filtered ||= name === "Filter";
    }
    if (word.kind === "open") depth += 1;
    if (word.kind === "close") depth = Math.max(0, depth - 1);
    if (word.kind === "word" && closed && says(bytes, word, "stream")) {
      const end = find(bytes, "endstream", at);
      if (end < 0) return "broken";
      const fault = hidden(at, end);
      if (fault) return fault;
      if (holds) packed.push({ object, from: at, to: end });
      // Not packed, it may be said to reach on behind what looks like its end.
      open ||= holds && !filtered;
      if (packed.length > limits.streams) return "swells";
      at = end + 9;
      object = at;
      [holds, filtered] = [false, false];
    } else if (word.kind === "word" && holdsObj(bytes, word)) {
      // An object within a dictionary: two readers would disagree about what belongs to which.
      if (depth > 0) return "broken";
      object = at;
      [holds, filtered] = [false, false];
    }
    closed = word.kind === "close";
  }
  return packed;
}

/** `plain`: no packed bytes, in which chance writes so short a name as `JS`. */
function faultOf(name: string, plain: boolean): AttachmentFault | undefined {
  if (name === "Encrypt") return "locked";
  return acting.has(name) || (plain && name === "JS") ? "active" : undefined;
}

/** Readers take a stream for one of objects by either. */
const isHolding = (name: string): boolean => name === "ObjStm" || name === "First";

/** `holding`: a stream of objects, too, would lie where we do not look. */
function faultWithin(
  bytes: Uint8Array,
  from: number,
  to: number,
  { plain = false, holding = false },
): AttachmentFault | undefined {
  for (let at = from; at < to; at += 1) {
    if (bytes[at] !== slash) continue;
    const name = nameAt(bytes, at);
    const fault = faultOf(name, plain) ?? (holding && isHolding(name) ? "active" : undefined);
    if (fault) return fault;
  }
  return undefined;
}

const says = (bytes: Uint8Array, { from, to }: Word, letters: string): boolean =>
  to - from === letters.length && startsWith(bytes, letters, from);

/** `obj`, `0obj`, `obj5`, `endobj`: readers are lenient here. */
function holdsObj(bytes: Uint8Array, { from, to }: Word): boolean {
  for (let at = from; at + 3 <= to; at += 1) if (startsWith(bytes, "obj", at)) return true;
  return false;
}

/** Where a reader could begin an object; -1: nowhere. */
function entrance(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const letter = bytes[at];
    if (letter === 0x74 && startsWith(bytes, "trailer", at)) return at;
    if (letter === 0x6f && startsWith(bytes, "obj", at) && endsNumber(bytes[at - 1])) return at;
  }
  return -1;
}

const endsNumber = (it: number | undefined): boolean =>
  isBlank(it) || it === 0x2d || it === 0x2e || (it !== undefined && it >= 0x30 && it <= 0x39);
