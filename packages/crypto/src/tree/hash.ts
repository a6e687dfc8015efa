// The two hashes of an RFC 6962 tree: a leaf and a node can never stand for each other.
import { createHash } from "node:crypto";

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

/** SHA-256(0x00 ‖ data), 32 bytes. */
export const leafHash = (data: string | Uint8Array): Uint8Array =>
  createHash("sha256").update(leafMark).update(data).digest();

/** SHA-256(0x01 ‖ left ‖ right), 32 bytes. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  createHash("sha256").update(nodeMark).update(left).update(right).digest();

/** The root of a tree without leaves: SHA-256 of nothing. */
export const emptyRoot: Uint8Array = createHash("sha256").digest();
