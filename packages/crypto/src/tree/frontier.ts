// All that must be known of a tree to add to it: the roots of its whole subtrees, at most one for each power of two.
import { emptyRoot, nodeHash } from "./hash.ts";

export type Frontier = {
  readonly size: number;
  /** Largest first; as many as the size has binary ones. */
  readonly hashes: readonly Uint8Array[];
};

/** A whole subtree of 2^level leaves, the `index`-th of its level from the left. */
export type Node = { readonly level: number; readonly index: number; readonly hash: Uint8Array };

export const emptyFrontier: Frontier = { size: 0, hashes: [] };

/** `completed`: every subtree that became whole, leaves among them, in the order in which it did. */
export function append(
  frontier: Frontier,
  leaves: readonly Uint8Array[],
): { readonly frontier: Frontier; readonly completed: readonly Node[] } {
  const hashes = [...frontier.hashes];
  const completed: Node[] = [];
  let { size } = frontier;
  for (const leaf of leaves) {
    let node: Node = { level: 0, index: size, hash: leaf };
    completed.push(node);
    // An odd index is the right half of a subtree whose left half is the last of the frontier.
    while (node.index % 2 === 1) {
      const left = hashes.pop();
      if (!left) throw new Error("a frontier without the hashes its size asks for");
      node = { level: node.level + 1, index: (node.index - 1) / 2, hash: nodeHash(left, node.hash) };
      completed.push(node);
    }
    hashes.push(node.hash);
    size += 1;
  }
  return { frontier: { size, hashes }, completed };
}

/** RFC 6962 §2.1: the root of the whole tree. */
export function rootOf({ hashes }: Frontier): Uint8Array {
  return (
    hashes.reduceRight<Uint8Array | undefined>(
      (right, it) => (right ? nodeHash(it, right) : it),
      undefined,
    ) ?? emptyRoot
  );
}
