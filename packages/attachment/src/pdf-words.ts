// The words of a PDF one behind the other (ISO 32000-2, 7.2), each byte looked at once however they are written.

export type Kind = "name" | "word" | "open" | "close" | "mark" | "string" | "comment" | "torn" | "end";
export type Word = { kind: Kind; from: number; to: number };

/** The word at or behind `at`. Written into the one that is handed in: ten megabytes may hold five million. */
export function readWord(it: Uint8Array, at: number, into: Word): Word {
  let from = at;
  while (from < it.length && isBlank(it[from])) from += 1;
  into.from = from;
  into.kind = "mark";
  into.to = from + 1;
  const [first, second] = [it[from], it[from + 1]];
  if (first === undefined) set(into, "end", it.length);
  else if (first === slash) set(into, "name", endOfPlain(it, from + 1));
  else if (first === 0x25) set(into, "comment", endOfLine(it, from + 1));
  else if (first === 0x28) endOfString(it, from + 1, into);
  else if (first === 0x3c && second === 0x3c) set(into, "open", from + 2);
  else if (first === 0x3e && second === 0x3e) set(into, "close", from + 2);
  else if (first === 0x3c) endOfHex(it, from + 1, into);
  else if (!isMark(first)) set(into, "word", endOfPlain(it, from + 1));
  return into;
}

/** What a name says that begins with the slash at `from`; of a long one its beginning. `/J#61vaScript` is `JavaScript`. */
export function nameAt(it: Uint8Array, from: number): string {
  let name = "";
  for (let at = from + 1; name.length < longest; ) {
    const first = it[at];
    if (first === undefined || isBlank(first) || isMark(first)) break;
    const code = first === 0x23 ? hex(it[at + 1]) * 16 + hex(it[at + 2]) : Number.NaN;
    at += Number.isNaN(code) ? 1 : 3;
    const letter = Number.isNaN(code) ? first : code;
    // Some readers end a name at what is no letter at all.
    if (letter < 0x21 || letter > 0x7e) break;
    name += String.fromCharCode(letter);
  }
  return name;
}

export const isBlank = (it: number | undefined): boolean =>
  it === 0x20 || it === 0x0a || it === 0x0d || it === 0x09 || it === 0 || it === 0x0c;

export const slash = 0x2f;

/** Longer than any name that anybody asks for. */
const longest = 24;

/** ( ) < > [ ] { } / % */
const marks = new Set([0x28, 0x29, 0x3c, 0x3e, 0x5b, 0x5d, 0x7b, 0x7d, slash, 0x25]);
const isMark = (it: number): boolean => marks.has(it);

function set(into: Word, kind: Kind, to: number): void {
  into.kind = kind;
  into.to = to;
}

function endOfPlain(it: Uint8Array, from: number): number {
  let at = from;
  for (let byte = it[at]; byte !== undefined && !isBlank(byte) && !isMark(byte); byte = it[at]) at += 1;
  return at;
}

function endOfLine(it: Uint8Array, from: number): number {
  let at = from;
  while (at < it.length && it[at] !== 0x0a && it[at] !== 0x0d) at += 1;
  return at;
}

/** Parentheses within it stand in pairs, or behind a backslash. */
function endOfString(it: Uint8Array, from: number, into: Word): void {
  let depth = 1;
  let at = from;
  for (; at < it.length && depth > 0; at += 1) {
    if (it[at] === 0x5c) at += 1;
    else if (it[at] === 0x28) depth += 1;
    else if (it[at] === 0x29) depth -= 1;
  }
  set(into, depth > 0 ? "torn" : "string", Math.min(at, it.length));
}

function endOfHex(it: Uint8Array, from: number, into: Word): void {
  let at = from;
  while (at < it.length && it[at] !== 0x3e) at += 1;
  set(into, at < it.length ? "string" : "torn", Math.min(at + 1, it.length));
}

function hex(it: number | undefined): number {
  if (it === undefined) return Number.NaN;
  if (it >= 0x30 && it <= 0x39) return it - 0x30;
  const letter = it | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.NaN;
}
