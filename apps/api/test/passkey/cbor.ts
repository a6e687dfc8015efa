// CBOR (RFC 8949) as authenticators write it: integers, bytes, text and maps, each in its shortest form.
export function encode(value: unknown): Buffer {
  if (typeof value === "number") return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  if (typeof value === "string")
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Map) {
    return Buffer.concat([head(5, value.size), ...[...value].flatMap((it) => it.map(encode))]);
  }
  throw new TypeError("an authenticator writes no such thing");
}

function head(major: number, n: number): Buffer {
  const kind = major << 5;
  if (n < 24) return Buffer.from([kind | n]);
  if (n < 256) return Buffer.from([kind | 24, n]);
  return Buffer.from([kind | 25, n >> 8, n & 255]);
}
