// The root of a growing RFC 6962 tree, written from the RFC alone: a stack of whole subtrees, like the bits of a counter.
import { sha256 } from "./hash.ts";

export type Tree = {
  readonly size: () => number;
  /** `bytes` are the leaf's own; they are not kept. */
  readonly add: (bytes: Uint8Array) => void;
  readonly root: () => Buffer;
};

export function growTree(): Tree {
  const stack: { level: number; hash: Buffer }[] = [];
  let size = 0;
  let leaf = Buffer.alloc(1024);
  return {
    size: () => size,
    add(bytes) {
      // One buffer for all leaves: 0x00, then the bytes.
      if (leaf.length < bytes.length + 1) leaf = Buffer.alloc((bytes.length + 1) * 2);
      leaf.set(bytes, 1);
      let top = { level: 0, hash: sha256(leaf.subarray(0, bytes.length + 1)) };
      for (let below = stack.at(-1); below?.level === top.level; below = stack.at(-1)) {
        stack.pop();
        top = { level: top.level + 1, hash: join(below.hash, top.hash) };
      }
      stack.push(top);
      size += 1;
    },
    root() {
      const [last, ...rest] = stack.toReversed();
      if (!last) return sha256(new Uint8Array());
      return rest.reduce((right, { hash }) => join(hash, right), last.hash);
    },
  };
}

/** SHA-256 of 0x00 and the leaf. */
export const leafOf = (bytes: Uint8Array): Buffer => sha256(Buffer.concat([Buffer.of(0), bytes]));

const pair = Buffer.alloc(65, 1);

/** SHA-256 of 0x01 and both. */
export function join(left: Uint8Array, right: Uint8Array): Buffer {
  pair.set(left, 1);
  pair.set(right, 33);
  return sha256(pair);
}
