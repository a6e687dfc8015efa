// A JPEG without what the camera wrote beside the picture: where, when, with what. The picture's own bytes stay as they are.
import { byte, joined, latin, startsWith, u16be, u16le, u32be, u32le } from "./bytes.ts";
import type { AttachmentFault } from "./faults.ts";
import { fits, type Picture, type Size } from "./picture.ts";

/** The same picture with nothing in it but itself, and how it is to be turned; its size as it is seen then. */
export function stripJpeg(bytes: Uint8Array): Picture | AttachmentFault {
  const kept: Uint8Array[] = [];
  let turned = 1;
  let size: Size | undefined;
  let segments = 0;
  let at = 2;
  while (at < bytes.length) {
    if (byte(bytes, at) !== 0xff) return "broken";
    const marker = byte(bytes, at + 1);
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // What follows the end is no picture: a second file may hide there.
    if (marker === 0xd9) {
      return size
        ? { bytes: joined([start, ...orientation(turned), ...kept, end]), size: seen(size, turned) }
        : "broken";
    }
    const length = u16be(bytes, at + 2);
    const next = at + 2 + length;
    segments += 1;
    if (segments > most) return "broken";
    if (length < 2 || next > bytes.length || marker < 0xc0) return "broken";
    const segment = bytes.subarray(at, next);
    if (isFrame(marker)) {
      size = { height: u16be(segment, 5), width: u16be(segment, 7) };
      if (!fits(size)) return "swells";
    }
    if (marker === 0xe1) turned = orientationOf(segment) ?? turned;
    if (marker === 0xee && startsWith(segment, "Adobe", 4)) kept.push(adobe(segment));
    else if (!isAside(marker)) kept.push(segment);
    at = next;
    if (marker !== 0xda) continue;
    const scanEnd = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, scanEnd));
    at = scanEnd;
  }
  return "broken";
}

/** A picture in many passes, with a profile of colours, has some hundreds of segments. */
const most = 10_000;

const start = Uint8Array.of(0xff, 0xd8);
const end = Uint8Array.of(0xff, 0xd9);

/** Exif 2.32: from 5 on it lies on its side. */
const seen = ({ width, height }: Size, turned: number): Size =>
  turned < 5 ? { width, height } : { width: height, height: width };

/** APP0 … APP15 and comments. */
const isAside = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
/** SOF0 … SOF15, without the tables that lie between them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Which way the colours were turned: without its twelve bytes some pictures come out in wrong ones. */
function adobe(segment: Uint8Array): Uint8Array {
  return Uint8Array.of(0xff, 0xee, 0, 14, ...segment.subarray(4, 16));
}

/** To the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = byte(bytes, at + 1);
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** Exif 2.32: tag 0x0112 of the first directory, 1 … 8. */
function orientationOf(segment: Uint8Array): number | undefined {
  if (!startsWith(segment, "Exif\0\0", 4)) return undefined;
  const tiff = segment.subarray(10);
  const order = latin(tiff, 0, 2);
  if (order !== "II" && order !== "MM") return undefined;
  const u16 = order === "II" ? u16le : u16be;
  const first = (order === "II" ? u32le : u32be)(tiff, 4);
  const count = Math.min(u16(tiff, first), 512);
  for (let n = 0; n < count; n += 1) {
    const entry = first + 2 + n * 12;
    const value = u16(tiff, entry + 8);
    if (u16(tiff, entry) === 0x01_12) return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** An Exif segment with that one tag and nothing else; none for a picture that stands upright. */
function orientation(turned: number): readonly Uint8Array[] {
  if (turned === 1) return [];
  return [
    // biome-ignore format: one row a part of the segment
    Uint8Array.of(
      0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0,
      0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8,
      0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0,
    ),
  ];
}
