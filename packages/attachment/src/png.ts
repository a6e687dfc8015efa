// A PNG with the chunks that make its picture and no other: no text, no time, no place.
import { joined, latin, u32be } from "./bytes.ts";
import type { AttachmentFault } from "./faults.ts";
import { fits, type Picture, type Size } from "./picture.ts";

/** PNG 3rd edition, 11: what is needed to show the colours as they were meant. */
const kept = new Set([
  "IHDR",
  "PLTE",
  "IDAT",
  "IEND",
  "tRNS",
  "gAMA",
  "cHRM",
  "sRGB",
  "sBIT",
  "bKGD",
  "pHYs",
]);

/** Ten megabytes in pieces of one kilobyte have as many. */
const most = 10_000;

export function stripPng(bytes: Uint8Array): Picture | AttachmentFault {
  const size: Size = { width: u32be(bytes, 16), height: u32be(bytes, 20) };
  const chunks: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = u32be(bytes, at);
    const type = latin(bytes, at + 4, at + 8);
    const next = at + 12 + length;
    if (next > bytes.length || chunks.length > most || (at === 8) !== (type === "IHDR")) return "broken";
    if (type === "IHDR" && !fits(size)) return "swells";
    if (kept.has(type)) chunks.push(bytes.subarray(at, next));
    // A chunk that nobody may skip and that we do not know: no picture of today's.
    else if (/^[A-Z]/.test(type)) return "broken";
    // What follows the end is no picture: a second file may hide there.
    if (type === "IEND") return { bytes: joined(chunks), size };
    at = next;
  }
  return "broken";
}
