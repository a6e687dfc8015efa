// Every way in which somebody might bend an audit, drawn at random; each says what the city then holds in its hands.
import { readKey } from "../src/note.ts";
import { verifyExport } from "../src/verify-export.ts";
import { verifyEntry, verifyGrowth } from "../src/verify-proof.ts";
import { Fails } from "../src/words.ts";
import { checkpoint, growthFile, leafOf, lineOf, newSigner, proofOf, rootOf, type Signer } from "./forge.ts";

/** Numbers from 0 up to, not with, `n`; the same seed draws the same. */
export function drawing(seed: number): (n: number) => number {
  let state = seed >>> 0 || 1;
  return (n) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % n;
  };
}

const size = 120;
const sizes = [1, 50, 64, size] as const;
const ours = newSigner();
const other = newSigner();
const lines = Array.from({ length: size }, (_, n) => lineOf(n));
const textOf = (all: readonly string[]): Buffer => Buffer.from(all.map((it) => `${it}\n`).join(""));
const leaves = lines.map((it) => leafOf(Buffer.from(it)));
const noteOf = (by: Signer, n: number, of = leaves): string => checkpoint(by, n, rootOf(of.slice(0, n)));
const notes = sizes.map((n) => noteOf(ours, n));
const proofs = lines.map((_, n) => proofOf(n, leaves, notes[3] ?? ""));
const growth = growthFile(50, leaves);
export const key = readKey(ours.vkey) ?? failing();

function failing(): never {
  throw new Error("no key");
}

export type Held = { readonly export: Buffer; readonly notes: readonly string[] };
export const honest: Held = { export: textOf(lines), notes };

type Draw = (n: number) => number;
type Way = (draw: Draw, check: Check) => boolean;
type Check = (held: Held) => boolean;

const other1 = (draw: Draw, byte: number): number => (byte + 1 + draw(255)) % 256;

function changeByte(draw: Draw, bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = draw(copy.length);
  copy[at] = other1(draw, copy[at] ?? 0);
  return copy;
}

const changeText = (draw: Draw, text: string): string => {
  const at = draw(text.length);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n ";
  const letter = letters[draw(letters.length)] ?? "x";
  return letter === text[at]
    ? `${text.slice(0, at)}#${text.slice(at + 1)}`
    : text.slice(0, at) + letter + text.slice(at + 1);
};

const swapped = (draw: Draw): readonly string[] => {
  const [a, b] = [draw(size - 1), draw(size)];
  const to = a === b ? a + 1 : b;
  const all = [...lines];
  [all[a], all[to]] = [all[to] ?? "", all[a] ?? ""];
  return all;
};

const rewritten = (draw: Draw): readonly string[] => {
  const from = draw(size);
  return lines.map((it, n) => (n >= from ? lineOf(n, "case-closed") : it));
};

const fails = (act: () => unknown): boolean => {
  try {
    act();
    return false;
  } catch (fault) {
    if (fault instanceof Fails) return true;
    throw fault;
  }
};

export const ways: Readonly<Record<string, Way>> = {
  "a byte changed": (draw, check) => check({ export: changeByte(draw, honest.export), notes }),
  "two lines reordered": (draw, check) => check({ export: textOf(swapped(draw)), notes }),
  "a line left out": (draw, check) => check({ export: textOf(lines.toSpliced(draw(size), 1)), notes }),
  "a line put in": (draw, check) =>
    check({ export: textOf(lines.toSpliced(draw(size), 0, lineOf(draw(9_999), "refused"))), notes }),
  "the end cut off": (draw, check) =>
    check({ export: honest.export.subarray(0, draw(honest.export.length)), notes }),
  // Our own key signs another history; the city holds the checkpoints of the first.
  "a fork": (draw, check) => {
    const all = rewritten(draw);
    const fork = all.map((it) => leafOf(Buffer.from(it)));
    return check({ export: textOf(all), notes: [...notes, noteOf(ours, size, fork)] });
  },
  "all hashed anew, the checkpoint unsigned": (draw, check) => {
    const all = rewritten(draw);
    const root = rootOf(all.map((it) => leafOf(Buffer.from(it)))).toString("base64");
    const [was = ""] = notes.slice(-1);
    const note = was.split("\n").with(2, root).join("\n");
    return check({ export: textOf(all), notes: [note] });
  },
  "all hashed anew, signed with another key": (draw, check) => {
    const all = rewritten(draw);
    return check({
      export: textOf(all),
      notes: [
        noteOf(
          other,
          size,
          all.map((it) => leafOf(Buffer.from(it))),
        ),
      ],
    });
  },
  "all hashed anew and signed anew, against what the city holds": (draw, check) =>
    check({ export: textOf(rewritten(draw)), notes }),
  "a checkpoint changed": (draw, check) => {
    const n = draw(notes.length);
    return check({ export: honest.export, notes: notes.with(n, changeText(draw, notes[n] ?? "")) });
  },
  "a proof changed": (draw) => {
    const n = draw(size);
    return fails(() => verifyEntry(changeText(draw, proofs[n] ?? ""), Buffer.from(lines[n] ?? ""), key));
  },
  "an entry with another's proof": (draw) => {
    const n = draw(size);
    const to = (n + 1 + draw(size - 1)) % size;
    return fails(() => verifyEntry(proofs[n] ?? "", Buffer.from(lines[to] ?? ""), key));
  },
  "two checkpoints that did not grow from each other": (draw) => {
    const fork = rewritten((n) => (n === size ? draw(50) : draw(n))).map((it) => leafOf(Buffer.from(it)));
    const [old, now] = [noteOf(ours, 50), noteOf(ours, size, fork)];
    return fails(() => verifyGrowth(growthFile(50, fork), { old, new: now }, key));
  },
  "a consistency proof changed": (draw) =>
    fails(() => verifyGrowth(changeText(draw, growth), { old: notes[1] ?? "", new: notes[3] ?? "" }, key)),
};

/** `check` answers whether the program saw it; counts what was seen, way by way. */
export function tamper(
  times: number,
  seed: number,
  write: (bytes: Buffer) => string,
): Map<string, readonly [number, number]> {
  const draw = drawing(seed);
  const found = new Map<string, readonly [number, number]>();
  const all = Object.entries(ways);
  const check: Check = (held) => fails(() => verifyExport(write(held.export), held.notes, key));
  for (let n = 0; n < times; n += 1) {
    const [name, way] = all[n % all.length] ?? failing();
    const [seen, of] = found.get(name) ?? [0, 0];
    found.set(name, [seen + (way(draw, check) ? 1 : 0), of + 1]);
  }
  return found;
}
