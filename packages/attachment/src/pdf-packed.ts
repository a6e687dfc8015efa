// Looks into a stream of objects as every reader would; what two readers could unpack in different ways is not taken.
import { latin, startsWith } from "./bytes.ts";
import { unzlib } from "./inflate.ts";
import type { Packed } from "./pdf.ts";
import { nameAt, readWord, type Word } from "./pdf-words.ts";

/** Its dictionary is a line or two. */
const longest = 4_096;

export function plainOf(
  bytes: Uint8Array,
  { object, from, to }: Packed,
  most: number,
): Uint8Array | "broken" | "swells" {
  if (from - object > longest) return "swells";
  const way = wayOf(bytes.subarray(object, from));
  if (way === "plain") return bytes.subarray(from, to);
  const start = startsWith(bytes, "\r\n", from) ? 2 : startsWith(bytes, "\n", from) ? 1 : 0;
  if (way === undefined) return "broken";
  return unzlib(bytes.subarray(from + start, to), most) ?? "broken";
}

/** Not at all, or once with Flate alone: no second packing, no predictor, no bytes from elsewhere, nothing said twice. */
function wayOf(dictionary: Uint8Array): "plain" | "flate" | undefined {
  const words: string[] = [];
  const word: Word = { kind: "end", from: 0, to: 0 };
  for (let at = 0; at < dictionary.length; ) {
    at = readWord(dictionary, at, word).to;
    if (word.kind === "name") words.push(`/${nameAt(dictionary, word.from)}`);
    else if (word.kind !== "comment" && word.kind !== "end")
      words.push(latin(dictionary, word.from, word.to));
  }
  if (words.some((it) => otherwise.has(it))) return undefined;
  const at = words.indexOf("/Filter");
  if (at < 0) return "plain";
  if (words.includes("/Filter", at + 1)) return undefined;
  const [first = "", second = "", third = ""] = words.slice(at + 1, at + 4);
  return isFlate(first) || (first === "[" && isFlate(second) && third === "]") ? "flate" : undefined;
}

const isFlate = (it: string): boolean => it === "/FlateDecode" || it === "/Fl";

/** Parameters of a filter, in full and in short, and the stream that lies in another file. */
const otherwise = new Set(["/DecodeParms", "/DP", "/F", "/FFilter", "/FDecodeParms"]);
