// The ways a person's key may be wrapped: the first is used, all are opened. `hybridWrapping` put first is all it takes.
import { readHead } from "../envelope.ts";
import { aesWrapping } from "./aes.ts";
import type { Wrapping } from "./wrapping.ts";

export type Wrappings = readonly [Wrapping, ...Wrapping[]];
export const wrappings: Wrappings = [aesWrapping];

/** Throws when no entry of the table wraps this way. */
export function wrappingOf(among: Wrappings, wrapped: Uint8Array): Wrapping {
  const { algorithm } = readHead(wrapped);
  const found = among.find((it) => it.algorithm === algorithm);
  if (!found) throw new Error("seal refused: a way of wrapping that is not in use");
  return found;
}
