// The entries of a zip as its central directory lists them, within hard limits and checked against what really lies there.
import { byte, latin, startsWith, u16le, u32le } from "./bytes.ts";
import { inflate } from "./inflate.ts";

export const zipLimits = { entries: 2_000, inflated: 100 * 1024 * 1024, ratio: 200 } as const;

export type Entry = { readonly name: string; readonly bytes: Uint8Array };
export type ZipFault = "broken" | "locked" | "swells";

/**
 * Every file in it, unpacked one by one so that no two lie open at once. `locked`: encrypted. `swells`: more, larger or
 * denser than any document is. `broken`: not what its own directory says.
 */
export function eachEntry(zip: Uint8Array, take: (entry: Entry) => void): ZipFault | undefined {
  const end = endOf(zip);
  if (end === undefined) return "broken";
  const count = u16le(zip, end + 10);
  // 0xFFFF and 0xFFFFFFFF send to a zip64 directory, which nothing of ten megabytes needs.
  if (count === 0xff_ff || u32le(zip, end + 16) === 0xff_ff_ff_ff) return "swells";
  if (count > zipLimits.entries) return "swells";
  if (count !== u16le(zip, end + 8)) return "broken";
  let at = u32le(zip, end + 16);
  let total = 0;
  let covered = 0;
  for (let n = 0; n < count; n += 1) {
    if (!startsWith(zip, "PK\u0001\u0002", at)) return "broken";
    const it = head(zip, at);
    if (it.locked) return "locked";
    total += it.size;
    covered += it.packed;
    // Entries that lie over each other are how a few kilobytes become petabytes.
    if (total > zipLimits.inflated || covered > zip.length) return "swells";
    if (isDense(it.size, it.packed) || isDense(total, covered)) return "swells";
    const bytes = unpack(zip, it);
    if (bytes === undefined) return "broken";
    take({ name: it.name, bytes });
    at += it.length;
  }
  // Some readers count the entries and others read up to the end: both find the same.
  return at === end ? undefined : "broken";
}

/** Up to a megabyte anything may be as dense as it likes; many such entries together may not. */
const isDense = (size: number, packed: number): boolean =>
  size > 1_048_576 && size > packed * zipLimits.ratio;

type Head = {
  readonly name: string;
  readonly locked: boolean;
  readonly way: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
  readonly length: number;
};

function head(zip: Uint8Array, at: number): Head {
  const [name, extra, comment] = [u16le(zip, at + 28), u16le(zip, at + 30), u16le(zip, at + 32)];
  return {
    name: latin(zip, at + 46, at + 46 + name),
    locked: (byte(zip, at + 8) & 1) === 1,
    way: u16le(zip, at + 10),
    packed: u32le(zip, at + 20),
    size: u32le(zip, at + 24),
    local: u32le(zip, at + 42),
    length: 46 + name + extra + comment,
  };
}

/** Undefined when it is packed in another way than everybody's, or has another name, way or size than was said. */
function unpack(zip: Uint8Array, { name, way, packed, size, local }: Head): Uint8Array | undefined {
  if (!startsWith(zip, "PK\u0003\u0004", local)) return undefined;
  if (u16le(zip, local + 8) !== way) return undefined;
  const length = u16le(zip, local + 26);
  if (length !== name.length || !startsWith(zip, name, local + 30)) return undefined;
  const from = local + 30 + length + u16le(zip, local + 28);
  if (from + packed > zip.length) return undefined;
  const lies = zip.subarray(from, from + packed);
  if (way === 0) return packed === size ? lies : undefined;
  if (way !== 8) return undefined;
  const bytes = packed === 0 ? undefined : inflate(lies, size);
  return bytes instanceof Uint8Array && bytes.length === size ? bytes : undefined;
}

/** The end record: the last that stands within the last 64 KB, and its own comment must reach to the very end. */
function endOf(zip: Uint8Array): number | undefined {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - 0xff_ff); at -= 1) {
    if (startsWith(zip, "PK\u0005\u0006", at))
      return at + 22 + u16le(zip, at + 20) === zip.length ? at : undefined;
  }
  return undefined;
}
