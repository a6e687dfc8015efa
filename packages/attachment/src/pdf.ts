// A PDF that only shows something: not encrypted, and nothing in it runs, starts or carries another file.
import { find, latin, startsWith } from "./bytes.ts";
import type { AttachmentFault } from "./faults.ts";
import { unzlib } from "./inflate.ts";

/** What all packed object streams together may become, and how many there may be. */
const limits = { inflated: 50 * 1024 * 1024, streams: 5_000 } as const;

const active =
  /^(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|ImportData|SubmitForm|GoToE|XFA|Rendition|Movie|Sound)$/;

export function readPdf(bytes: Uint8Array): AttachmentFault | undefined {
  const header = find(bytes.subarray(0, 1024), "%PDF-");
  if (header !== 0) return "kind";
  const tail = latin(bytes, Math.max(0, bytes.length - 2048));
  if (!/startxref\s+\d+\s+%%EOF/.test(tail)) return "broken";
  const outside = namesIn(bytes, true);
  return (
    outside.fault ??
    outside.packed.reduce<{ left: number; fault?: AttachmentFault }>(
      ({ left, fault }, [from, to, dictionary]) => {
        if (fault) return { left, fault };
        const plain = plainOf(bytes.subarray(from, to), dictionary, left);
        if (plain === undefined) return { left, fault: "broken" };
        if (plain === "swells") return { left, fault: "swells" };
        const inside = namesIn(plain, false).fault;
        return inside ? { left, fault: inside } : { left: left - plain.length };
      },
      { left: limits.inflated },
    ).fault
  );
}

type Stream = readonly [from: number, to: number, dictionary: string];

/** Names outside of streams, and the streams that hold objects themselves. */
function namesIn(
  bytes: Uint8Array,
  streams: boolean,
): { readonly fault?: AttachmentFault; readonly packed: readonly Stream[] } {
  const packed: Stream[] = [];
  let from = 0;
  while (from < bytes.length) {
    const begin = streams ? find(bytes, "stream", from) : -1;
    const to = begin < 0 ? bytes.length : begin;
    const text = latin(bytes, from, to);
    const fault = faultIn(text);
    if (fault) return { fault, packed };
    if (begin < 0) break;
    const end = find(bytes, "endstream", begin);
    if (end < 0) return { fault: "broken", packed };
    const dictionary = decoded(text.slice(Math.max(0, text.lastIndexOf("obj"))));
    if (/\/ObjStm\b/.test(dictionary)) packed.push([begin + 6, end, dictionary]);
    if (packed.length > limits.streams) return { fault: "swells", packed };
    from = end + 9;
  }
  return { packed };
}

function faultIn(text: string): AttachmentFault | undefined {
  for (const [, name = ""] of decoded(text).matchAll(/\/([A-Za-z]+)/g)) {
    if (name === "Encrypt") return "locked";
    if (active.test(name)) return "active";
  }
  return undefined;
}

/** `/J#61vaScript` is `/JavaScript` too. */
const decoded = (text: string): string =>
  text.includes("#")
    ? text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Undefined: packed in a way that we cannot look into. */
function plainOf(lies: Uint8Array, dictionary: string, most: number): Uint8Array | "swells" | undefined {
  const start = startsWith(lies, "\r\n") ? 2 : 1;
  const body = lies.subarray(start);
  if (!/\/Filter\b/.test(dictionary)) return body;
  if (!/\/Filter\s*\[?\s*\/(FlateDecode|Fl)\s*\]?\s*(\/|>|\n|\r|$)/.test(dictionary)) return undefined;
  return unzlib(body, most) ?? (unzlib(body.subarray(0, 64), most) === undefined ? undefined : "swells");
}
