// Where a value lies. It is bound to its ciphertext, so that a seal moved elsewhere does not open.
export type Place = {
  readonly table: string;
  readonly item: string;
  readonly field: string;
  /** Version of the record; a non-negative safe integer. */
  readonly version: number;
};

/** The place as associated data: a one-byte domain, then each part with its length before it, so no two places read alike. */
export function encodePlace(domain: number, { table, item, field, version }: Place): Buffer {
  if (!Number.isSafeInteger(version) || version < 0)
    throw new RangeError("a version is a non-negative integer");
  const out = Buffer.allocUnsafe(21 + (table.length + item.length + field.length) * 3);
  out[0] = domain;
  let end = 1;
  for (const part of [table, item, field]) {
    const length = out.write(part, end + 4, "utf8");
    out.writeUInt32BE(length, end);
    end += 4 + length;
  }
  out.writeUInt32BE(Math.floor(version / 2 ** 32), end);
  out.writeUInt32BE(version % 2 ** 32, end + 4);
  return out.subarray(0, end + 8);
}
