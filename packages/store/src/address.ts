// The form of a sealed address: length of the wrapped key · wrapped key · seal; base64.
import type { Place } from "@kumacari/crypto";
import type { FindKey } from "@kumacari/domain";
import { contactPk } from "./keys.ts";

export const addressPlace = (table: string, line: FindKey): Place => ({
  table,
  item: contactPk(line),
  field: "address",
  version: 0,
});

export const addressBound = (table: string): string => `${table} address`;

export function packAddress(wrapped: Uint8Array, sealed: Uint8Array): string {
  const out = Buffer.allocUnsafe(2 + wrapped.length + sealed.length);
  out.writeUInt16BE(wrapped.length);
  out.set(wrapped, 2);
  out.set(sealed, 2 + wrapped.length);
  return out.toString("base64");
}

export function unpackAddress(text: string): { readonly wrapped: Uint8Array; readonly sealed: Uint8Array } {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length < 2) throw new Error("seal refused: cut short");
  const end = 2 + bytes.readUInt16BE();
  return { wrapped: bytes.subarray(2, end), sealed: bytes.subarray(end) };
}
