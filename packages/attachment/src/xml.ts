// Walks the tags of an XML part, each byte looked at once: what a schema or a parser would add to it is not taken.
import { find, latin, startsWith } from "./bytes.ts";

export type Walk = {
  /** The elements that are asked for, in small letters and without prefix. */
  readonly of: readonly string[];
  /** Attributes are named in small letters and without prefix; their values have no entities. */
  readonly opens: (name: string, attributes: () => readonly Attribute[], empty: boolean) => void;
  readonly closes?: (name: string) => void;
  readonly text?: (from: number, to: number) => void;
};
export type Attribute = readonly [name: string, value: string];

/** `torn`: no XML to its end. `hidden`: written so that what is looked for could not be seen. */
export type XmlFault = "torn" | "hidden";

export function walkXml(it: Uint8Array, { of, opens, closes, text }: Walk): XmlFault | undefined {
  let at = startOfXml(it);
  if (at < 0) return "torn";
  if (!isPlain(it, at)) return "hidden";
  let crowded = false;
  while (at < it.length && !crowded) {
    const tag = it.indexOf(lower, at);
    text?.(at, tag < 0 ? it.length : tag);
    if (tag < 0) return undefined;
    const next = it[tag + 1];
    if (next === 0x21 || next === 0x3f) {
      const aside = asides.find(([begin]) => startsWith(it, begin, tag));
      // A document type may give any word another name.
      if (!aside) return "hidden";
      const [begin, end] = aside;
      const from = tag + begin.length;
      const to = find(it, end, from);
      if (to < 0) return "torn";
      if (begin === cdata) text?.(from, to);
      at = to + end.length;
      continue;
    }
    const to = endOfTag(it, tag + 1);
    if (to < 0) return "torn";
    at = to + 1;
    const closing = next === 0x2f;
    const from = tag + (closing ? 2 : 1);
    const end = endOfName(it, from, to);
    const name = among(of, it, from, end);
    if (name === undefined) continue;
    if (closing) closes?.(name);
    else
      opens(
        name,
        () => {
          const found = attributesOf(it, end, to);
          crowded ||= found.length > most;
          return found;
        },
        it[to - 1] === 0x2f,
      );
  }
  return crowded ? "hidden" : undefined;
}

/** Where its first tag begins, behind a mark of the byte order and blanks; -1: this is no XML. */
export function startOfXml(it: Uint8Array): number {
  let at = startsWith(it, "\u00ef\u00bb\u00bf") ? 3 : 0;
  while (isBlank(it[at])) at += 1;
  return it[at] === lower ? at : -1;
}

/** In UTF-16, UTF-32 or EBCDIC: nobody writes Word's parts so, but readers would read them. */
export const isInOtherLetters = (it: Uint8Array): boolean =>
  ["\u00ff\u00fe", "\u00fe\u00ff", "<\0", "\0<", "\0\0\0<", "\u004c\u006f\u00a7\u0094"].some((mark) =>
    startsWith(it, mark),
  );

/** `&#69;` is `E`; a reference to nothing stays as it is. */
export const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));/g,
    (whole, ten, sixteen, word) => {
      if (word) return named[word as keyof typeof named];
      const code = ten ? Number(ten) : Number.parseInt(sixteen, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );

const named = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" } as const;
const lower = 0x3c;
const cdata = "<![CDATA[";
const asides = [
  ["<!--", "-->"],
  [cdata, "]]>"],
  ["<?", "?>"],
] as const;

/** No element that is asked for has as many attributes. */
const most = 64;

const isBlank = (it: number | undefined): boolean => it === 0x20 || it === 0x0a || it === 0x0d || it === 0x09;

/** What it says of its own letters, if it says anything: those in which `<` is `<`. */
function isPlain(it: Uint8Array, at: number): boolean {
  if (!startsWith(it, "<?xml", at)) return true;
  const said = /encoding\s{0,9}=\s{0,9}["']([^"']*)/.exec(latin(it, at, at + 512))?.[1];
  return said === undefined || /^(utf-8|us-ascii|iso-8859-1)$/i.test(said);
}

/** The `>` that ends it; one within quotes does not. */
function endOfTag(it: Uint8Array, from: number): number {
  let quote = 0;
  for (let at = from; at < it.length; at += 1) {
    const byte = it[at];
    if (quote) quote = byte === quote ? 0 : quote;
    else if (byte === 0x22 || byte === 0x27) quote = byte;
    else if (byte === 0x3e) return at;
  }
  return -1;
}

function endOfName(it: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && !isBlank(it[at]) && it[at] !== 0x2f && it[at] !== 0x3d) at += 1;
  return at;
}

/** Which of the names this is, whatever its prefix; cases do not count. */
function among(names: readonly string[], it: Uint8Array, from: number, to: number): string | undefined {
  return names.find((name) => {
    const begin = to - name.length;
    if (begin < from || (begin > from && it[begin - 1] !== 0x3a)) return false;
    for (let n = 0; n < name.length; n += 1)
      if (((it[begin + n] ?? 0) | 0x20) !== name.charCodeAt(n)) return false;
    return true;
  });
}

function attributesOf(it: Uint8Array, from: number, to: number): readonly Attribute[] {
  const found: Attribute[] = [];
  for (let at = from; at < to && found.length <= most; ) {
    while (at < to && (isBlank(it[at]) || it[at] === 0x2f || it[at] === 0x3d)) at += 1;
    const end = endOfName(it, at, to);
    const name = latin(it, at, end).toLowerCase();
    at = end;
    while (at < to && isBlank(it[at])) at += 1;
    if (it[at] !== 0x3d) continue;
    at += 1;
    while (at < to && isBlank(it[at])) at += 1;
    const quote = it[at];
    if (quote !== 0x22 && quote !== 0x27) continue;
    const close = it.indexOf(quote, at + 1);
    if (close < 0 || close > to) break;
    found.push([name.slice(name.lastIndexOf(":") + 1), withoutEntities(latin(it, at + 1, close))]);
    at = close + 1;
  }
  return found;
}
