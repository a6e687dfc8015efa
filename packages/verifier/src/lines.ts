// The lines of a file as bytes, a chunk at a time: a million of them need no more memory than one.
import { closeSync, openSync, readSync } from "node:fs";
import { Fails } from "./words.ts";

const longest = 1_048_576;
const newline = 10;

/** Each line without its newline, valid only until the next. Throws Fails on what no export of ours is. */
export function eachLine(path: string, take: (line: Buffer, n: number) => void): number {
  const file = open(path);
  try {
    const chunk = Buffer.allocUnsafe(1 << 20);
    let carried = Buffer.alloc(0);
    let n = 0;
    for (;;) {
      const got = read(file, chunk);
      if (got === 0) break;
      let from = 0;
      for (let to = chunk.indexOf(newline); to >= 0 && to < got; to = chunk.indexOf(newline, from)) {
        const part = chunk.subarray(from, to);
        const line = carried.length > 0 ? Buffer.concat([carried, part]) : part;
        carried = Buffer.alloc(0);
        check(line, n);
        take(line, n);
        n += 1;
        from = to + 1;
      }
      if (from < got) carried = Buffer.concat([carried, chunk.subarray(from, got)]);
      if (carried.length > longest) throw new Fails("long-line", n);
    }
    if (carried.length > 0) throw new Fails("cut-line", n);
    return n;
  } finally {
    closeSync(file);
  }
}

function check(line: Buffer, n: number): void {
  if (line.length > longest) throw new Fails("long-line", n);
  if (line.length === 0) throw new Fails("empty-line", n);
  if (line[line.length - 1] === 13 || (n === 0 && line[0] === 0xef && line[1] === 0xbb)) {
    throw new Fails("marked-file", n);
  }
}

/** A folder opens as a file does, and is no file. */
function read(file: number, chunk: Buffer): number {
  try {
    return readSync(file, chunk, 0, chunk.length, null);
  } catch {
    throw new Fails("unreadable");
  }
}

function open(path: string): number {
  try {
    return openSync(path, "r");
  } catch {
    throw new Fails("unreadable");
  }
}
