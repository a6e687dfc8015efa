// An export against every checkpoint the city has: each must be the root of exactly that many first lines.
import { eachLine } from "./lines.ts";
import { type Checkpoint, type Key, readCheckpoint } from "./note.ts";
import { growTree } from "./tree.ts";
import { Fails } from "./words.ts";

export type Verified = {
  readonly entries: number;
  /** Base64. */
  readonly root: string;
  readonly checkpoints: number;
  /** Lines after the newest checkpoint: true to themselves, but nobody holds a witness of them yet. */
  readonly unwitnessed: number;
};

/** Throws Fails with what does not hold, and where it is first seen. */
export function verifyExport(path: string, notes: readonly string[], key: Key): Verified {
  const checkpoints = notes.map((note) => read(note, key)).toSorted((a, b) => a.size - b.size);
  const tree = growTree();
  let next = 0;
  let reached = 0;
  const meet = (): void => {
    for (let it = checkpoints[next]; it?.size === tree.size(); it = checkpoints[next]) {
      if (!it.root.equals(tree.root()))
        throw new Fails(forkedAt(checkpoints, next) ? "forked" : "rewritten", reached);
      next += 1;
      reached = it.size;
    }
  };
  meet();
  eachLine(path, (line) => {
    tree.add(line);
    if (checkpoints[next]?.size === tree.size()) meet();
  });
  if (next < checkpoints.length) throw new Fails("truncated", tree.size());
  return {
    entries: tree.size(),
    root: tree.root().toString("base64"),
    checkpoints: checkpoints.length,
    unwitnessed: tree.size() - reached,
  };
}

function read(note: string, key: Key): Checkpoint {
  const it = readCheckpoint(note, key);
  if (typeof it === "string") throw new Fails(it);
  return it;
}

/** Two signed states of one size that differ: nobody honest signs both. */
function forkedAt(all: readonly Checkpoint[], n: number): boolean {
  const it = all[n];
  return it !== undefined && all.some((other) => other.size === it.size && !other.root.equals(it.root));
}
