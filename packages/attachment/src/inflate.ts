// Unpacks no more than was said beforehand: whoever packed more than that gets nothing.
import { Inflate, Unzlib } from "fflate";
import { joined } from "./bytes.ts";

/** Undefined: broken, or more than `most` bytes would come out. Stops within one step of the limit. */
export const inflate = (packed: Uint8Array, most: number): Uint8Array | undefined =>
  unpacked(new Inflate(), packed, most);

/** The same of a zlib stream, as PDF has them. */
export const unzlib = (packed: Uint8Array, most: number): Uint8Array | undefined =>
  unpacked(new Unzlib(), packed, most);

/** So little at a time that even the densest packing cannot swell far past the limit before it is seen. */
const step = 16_384;

function unpacked(through: Inflate | Unzlib, packed: Uint8Array, most: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  through.ondata = (part, final) => {
    size += part.length;
    ended ||= final;
    // The library hands out its own window, which it writes again.
    if (size <= most) parts.push(part.slice());
  };
  try {
    for (let at = 0; at < packed.length && size <= most && !ended; at += step) {
      const end = Math.min(at + step, packed.length);
      through.push(packed.subarray(at, end), end === packed.length);
    }
  } catch {
    return undefined;
  }
  return size <= most ? joined(parts) : undefined;
}
