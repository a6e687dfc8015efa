// What the tagger looks at around each sign: hashed marks of signs, runs, surnames and given names.
import { lender } from "../lent.ts";
import { hashOf, type Lexical, lexicalOf } from "./lexical.ts";
import { givenSign } from "./lexicon.ts";
import type { Runs } from "./signs.ts";

/**
 * The kinds of marks, in the order they are given: those that all signs of a run, or of a part of it, have in common, then
 * those of the sign itself. The number of a kind is part of what the weights were trained on.
 */
const shared = [18, 19, 20, 21, 23, 24, 25, 32, 33, 36, 37, 38, 41, 42, 43] as const;
const own = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 30, 15, 16, 17, 22, 26, 27, 28, 29, 31, 34, 35, 40, 44,
  45, 46, 47, 39,
] as const;
export const sharedSlots = shared.length;
export const slots = shared.length + own.length;

/** Fills `out` with the hashes of one UTF-16 unit; true when the shared ones are others than at the call before. */
export type MarksAt = (index: number, out: Int32Array) => boolean;

export function marksOf(text: string, runs: Runs): MarksAt {
  const seen = { text, runs, lexical: lexicalOf(text, runs), ...surroundings(text, runs) };
  let runHash = 0;
  let [run, head, tail] = [-1, -1, -1];
  return (i, out) => {
    const fresh = seen.lexical.token[i] !== head || seen.lexical.tokenEnd[i] !== tail;
    if (fresh) {
      if (runs.begin[i] !== run) runHash = hashOf(text, runs.begin[i] ?? i, runs.end[i] ?? i + 1);
      run = runs.begin[i] ?? i;
      putShared(seen, i, runHash);
      head = seen.lexical.token[i] ?? i;
      tail = seen.lexical.tokenEnd[i] ?? i;
      mix(0, sharedSlots, out);
    }
    putSigns(seen, i);
    putPlace(seen, i, runHash);
    mix(sharedSlots, slots, out);
    return fresh;
  };
}

/** What each mark is made of, written over sign by sign. */
const parts = { a: new Int32Array(slots), b: new Int32Array(slots), c: new Int32Array(slots), count: 0 };

function put(a: number, b: number, c: number): void {
  const slot = parts.count;
  parts.a[slot] = a;
  parts.b[slot] = b;
  parts.c[slot] = c;
  parts.count = slot + 1;
}

const seeds = Int32Array.from([...shared, ...own], (kind) => Math.imul(kind + 1, 0x9e3779b1));

/** All in one loop: called one by one, the hashes were the most of the tagger's time. */
function mix(from: number, to: number, out: Int32Array): void {
  const { a, b, c } = parts;
  for (let slot = from; slot < to; slot++) {
    let hash = (seeds[slot] ?? 0) ^ (a[slot] ?? 0);
    hash = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + (b[slot] ?? 0)) | 0;
    hash = (Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) + (c[slot] ?? 0)) | 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
    out[slot] = hash ^ (hash >>> 15);
  }
}

type Seen = {
  readonly text: string;
  readonly runs: Runs;
  readonly lexical: Lexical;
  readonly code: Int32Array;
  readonly kind: Uint8Array;
};

const edge = 3;

const lendCode = lender(Int32Array);
const lendKind = lender(Uint8Array);

/** Codes and kinds with three more at either side: 1 and 2 stand for beginning and end, kind 10 for both. */
function surroundings(text: string, runs: Runs): Pick<Seen, "code" | "kind"> {
  const size = text.length;
  const code = lendCode(size + 2 * edge);
  const kind = lendKind(size + 2 * edge);
  for (let i = 0; i < edge; i++) {
    code[i] = 1;
    code[size + edge + i] = 2;
    kind[i] = 10;
    kind[size + edge + i] = 10;
  }
  for (let i = 0; i < size; i++) code[i + edge] = text.charCodeAt(i);
  kind.set(runs.kind, edge);
  return { code, kind };
}

/** In the order of `shared`. */
function putShared({ text, runs, lexical, code }: Seen, i: number, runHash: number): void {
  parts.count = 0;
  const from = runs.begin[i] ?? i;
  const to = runs.end[i] ?? i + 1;
  const b1 = code[from - 1 + edge] ?? 0;
  const f0 = code[from + edge] ?? 0;
  const t1 = code[to - 1 + edge] ?? 0;
  const a0 = code[to + edge] ?? 0;
  const a1 = code[to + 1 + edge] ?? 0;
  const sort = runs.kind[i] ?? 0;
  const before = ((code[from - 2 + edge] ?? 0) << 16) + b1;
  const after = (a0 << 16) + a1;
  put(before, code[from - 3 + edge] ?? 0, sort);
  put(a0, sort, 0);
  put(after, sort, 0);
  put(after, code[to + 2 + edge] ?? 0, sort);
  put(t1, sort, 0);
  put(t1, code[to - 2 + edge] ?? 0, sort);
  put(f0, code[from + 1 + edge] ?? 0, sort);
  const outline = lexical.outline[i] ?? 0;
  put(outline, b1, 0);
  put(outline, a0, a1);
  const head = lexical.token[i] ?? from;
  const tail = lexical.tokenEnd[i] ?? to;
  put(head === from && tail === to ? runHash : hashOf(text, head, tail), sort, 0);
  put(code[tail - 1 + edge] ?? 0, code[tail - 2 + edge] ?? 0, sort);
  put(code[head + edge] ?? 0, code[head + 1 + edge] ?? 0, sort);
  const shape = lexical.shape[i] ?? 0;
  put(shape, a0, 0);
  put(shape, b1, 0);
  put(shape, after, 0);
}

/** The sign itself and its neighbours, as `own` begins. */
function putSigns({ code, kind }: Seen, i: number): void {
  parts.count = sharedSlots;
  const c0 = code[i + edge] ?? 0;
  const c1 = code[i + 1 + edge] ?? 0;
  const c2 = code[i + 2 + edge] ?? 0;
  const p1 = code[i - 1 + edge] ?? 0;
  const p2 = code[i - 2 + edge] ?? 0;
  put(c0, 0, 0);
  put(p1, 0, 0);
  put(c1, 0, 0);
  put(p2, 0, 0);
  put(c2, 0, 0);
  put(p1, c0, 0);
  put(c0, c1, 0);
  put(p2, p1, 0);
  put(c1, c2, 0);
  put(p1, c1, 0);
  put(p2, p1, c0);
  put(p1, c0, c1);
  put(c0, c1, c2);
  const k0 = kind[i + edge] ?? 0;
  const k1 = kind[i + 1 + edge] ?? 0;
  const l1 = kind[i - 1 + edge] ?? 0;
  const shape = (((kind[i - 2 + edge] ?? 0) * 16 + l1) * 16 + k0) * 256 + k1 * 16 + (kind[i + 2 + edge] ?? 0);
  put(shape, 0, 0);
  put(shape, kind[i - 3 + edge] ?? 0, kind[i + 3 + edge] ?? 0);
  put(givenSign(p1) * 64 + givenSign(c0) * 8 + givenSign(c1), k0, l1 * 16 + k1);
}

/** Where the sign stands in its run and in what surnames leave of it. */
function putPlace({ runs, lexical, code }: Seen, i: number, runHash: number): void {
  const from = runs.begin[i] ?? i;
  const to = runs.end[i] ?? i + 1;
  const sort = runs.kind[i] ?? 0;
  const place = Math.min(i - from, 6) * 16 + Math.min(to - from, 9);
  const b1 = code[from - 1 + edge] ?? 0;
  const a1 = code[to + edge] ?? 0;
  const first = i === from ? 1 : 0;
  put(sort, place, 0);
  put(b1, sort, first);
  put(((code[from - 2 + edge] ?? 0) << 16) + b1, sort, first);
  put(b1, a1, sort * 256 + place);
  put(runHash, first, 0);
  const { mark, outline, rest, token, tokenEnd } = lexical;
  const lex = mark[i] ?? 0;
  put(lex, 0, 0);
  put(lex, place, sort);
  put(lex, (mark[i + 1] ?? 0) * 4096 + (i > 0 ? (mark[i - 1] ?? 0) : 0), 0);
  put(outline[i] ?? 0, i - from, 0);
  put(lex, a1, to - i);
  put(rest[i] ?? 0, lex, 0);
  const head = token[i] ?? from;
  const tail = tokenEnd[i] ?? to;
  const cut = (head > from ? 16 : 0) + (tail < to ? 32 : 0);
  const role = lexical.role[i] ?? 0;
  const next = lexical.role[i + 1] ?? 0;
  const last = i > 0 ? (lexical.role[i - 1] ?? 0) : 0;
  const shape = lexical.shape[i] ?? 0;
  put(shape, role, first);
  put(role * 256 + next * 16 + last, place, sort);
  put(role, code[i + edge] ?? 0, first);
  put(role * 16 + Math.min(tail - head, 9), b1, a1);
  put(shape, role, Math.min(i - head, 3) * 4 + Math.min(tail - i, 3));
  put(sort, Math.min(tail - head, 9) * 256 + cut, first);
}
