// One entry's place in a checkpoint, and one checkpoint's place before another, by the proof files we hand out.
import { type Checkpoint, type Key, readCheckpoint } from "./note.ts";
import { rootByPath, rootsByPath } from "./paths.ts";
import { leafOf } from "./tree.ts";
import { Fails } from "./words.ts";

// 32 bytes have one spelling in base64: the last letter carries four bits and two that must be zero.
const hashLine = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/** `entry`: the bytes of the export's line, with or without its newline. */
export function verifyEntry(
  proof: string,
  entry: Buffer,
  key: Key,
): { readonly index: number; readonly size: number } {
  const cut = proof.indexOf("\n\n");
  const [head, place, ...hashes] = proof.slice(0, Math.max(cut, 0)).split("\n");
  const index = /^index (0|[1-9]\d{0,14})$/.exec(place ?? "")?.[1];
  if (
    head !== "kumacari.example/audit-proof@v1" ||
    index === undefined ||
    !hashes.every((it) => hashLine.test(it))
  ) {
    throw new Fails("not-a-proof");
  }
  const { size, root } = checkpointOf(proof.slice(cut + 2), key);
  const line = entry.at(-1) === 10 ? entry.subarray(0, -1) : entry;
  const reached = rootByPath(leafOf(line), Number(index), size, hashes.map(fromBase64));
  if (!reached?.equals(root)) throw new Fails("not-proven");
  return { index: Number(index), size };
}

export function verifyGrowth(
  proof: string,
  notes: { readonly old: string; readonly new: string },
  key: Key,
): { readonly old: number; readonly new: number } {
  const [head, sizes, ...rest] = proof.split("\n");
  const found = /^old ([1-9]\d{0,14}) new ([1-9]\d{0,14})$/.exec(sizes ?? "");
  const hashes = rest.slice(0, -1);
  const fits = head === "kumacari.example/audit-consistency@v1" && rest.at(-1) === "" && found;
  if (!fits || !hashes.every((it) => hashLine.test(it))) throw new Fails("not-a-proof");
  const [before, after] = [checkpointOf(notes.old, key), checkpointOf(notes.new, key)];
  if (before.size !== Number(found[1]) || after.size !== Number(found[2])) throw new Fails("not-consistent");
  const roots = rootsByPath(before.size, after.size, hashes.map(fromBase64), before.root);
  if (!roots || !before.root.equals(roots.old) || !after.root.equals(roots.now))
    throw new Fails("not-consistent");
  return { old: before.size, new: after.size };
}

function checkpointOf(note: string, key: Key): Checkpoint {
  const it = readCheckpoint(note, key);
  if (typeof it === "string") throw new Fails(it);
  return it;
}

const fromBase64 = (text: string): Buffer => Buffer.from(text, "base64");
