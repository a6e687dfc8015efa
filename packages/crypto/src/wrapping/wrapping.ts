// How a data key is wrapped under a key of the ring; a new way of wrapping is one more of these in the table.
import type { KeyObject } from "node:crypto";
import type { AlgorithmName } from "../algorithms.ts";

export type Under = { readonly id: string; readonly secret: KeyObject };

type Turn = (ring: Under, associated: Uint8Array, bytes: Uint8Array) => Uint8Array;

export type Wrapping = {
  /** Its row of the allow-list; the row's code is the first byte of what it wraps. */
  readonly algorithm: AlgorithmName;
  readonly wrap: Turn;
  /** Throws when broken, or made for another place or under another key. */
  readonly unwrap: Turn;
};
