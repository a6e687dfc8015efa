// Unpacks no more than was said beforehand: whoever packed more than that gets nothing.
import { Inflate, Unzlib } from "fflate";
import { joined } from "./bytes.ts";

export type Unpacked = Uint8Array | "swells" | undefined;

/** Undefined: broken or cut off. `swells`: more than `most` bytes would come out; it stops within one step of them. */
export const inflate = (packed: Uint8Array, most: number): Unpacked => unpacked(new Inflate(), packed, most);

/** The same of a zlib stream, as PDF has them. */
export const unzlib = (packed: Uint8Array, most: number): Unpacked => unpacked(new Unzlib(), packed, most);

/** So little at a time that even the densest packing cannot swell far past the limit before it is seen. */
const step = 16_384;

/** Steps in which nothing comes out: the library carries along what lies behind the end, and a block has 64 KB at most. */
const patience = 8;

function unpacked(through: Inflate | Unzlib, packed: Uint8Array, most: number): Unpacked {
  const parts: Uint8Array[] = [];
  let size = 0;
  let idle = 0;
  through.ondata = (part) => {
    size += part.length;
    idle = part.length > 0 ? 0 : idle + 1;
    // The library hands out its own window, which it writes again.
    if (size <= most) parts.push(part.slice());
  };
  try {
    for (let at = 0; at < packed.length && size <= most; at += step) {
      if (idle > patience) return undefined;
      const end = Math.min(at + step, packed.length);
      through.push(packed.subarray(at, end), end === packed.length);
    }
  } catch {
    return undefined;
  }
  return size <= most ? joined(parts) : "swells";
}
