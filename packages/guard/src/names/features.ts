// What the tagger looks at around each sign: hashed marks of signs, runs, surnames and given names.
import { hashOf, type Lexical, lexicalOf } from "./lexical.ts";
import { givenSign } from "./lexicon.ts";
import type { Runs } from "./signs.ts";

export const slots = 48;

/** Fills `out` with the `slots` hashes of one UTF-16 unit. */
export type MarksAt = (index: number, out: Uint32Array) => void;

export function marksOf(text: string, runs: Runs): MarksAt {
  const seen = { text, runs, lexical: lexicalOf(text, runs), ...surroundings(text, runs) };
  const still = new Uint32Array(slots);
  let [run, head, tail] = [-1, -1, -1];
  return (i, out) => {
    if (seen.lexical.token[i] !== head || seen.lexical.tokenEnd[i] !== tail) {
      if (runs.begin[i] !== run) still[26] = hashOf(text, runs.begin[i] ?? i, runs.end[i] ?? i + 1);
      run = runs.begin[i] ?? i;
      putStill(seen, i, still);
      head = seen.lexical.token[i] ?? i;
      tail = seen.lexical.tokenEnd[i] ?? i;
    }
    for (const slot of stillSlots) out[slot] = still[slot] ?? 0;
    putSigns(seen, i, out);
    putPlace(seen, i, still, out);
  };
}

type Seen = {
  readonly text: string;
  readonly runs: Runs;
  readonly lexical: Lexical;
  readonly code: Int32Array;
  readonly kind: Uint8Array;
};

const edge = 3;

/** Codes and kinds with three more at either side: 1 and 2 stand for beginning and end, kind 10 for both. */
function surroundings(text: string, runs: Runs): Pick<Seen, "code" | "kind"> {
  const size = text.length;
  const code = new Int32Array(size + 2 * edge);
  const kind = new Uint8Array(size + 2 * edge);
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

/** The slots that all signs of a run, or of a part of it, have in common. */
const stillSlots = [18, 19, 20, 21, 23, 24, 25, 32, 33, 36, 37, 38, 41, 42, 43] as const;

/** Slot 26 holds the hash of the whole run, from which the mark is made. */
function putStill({ text, runs, lexical, code }: Seen, i: number, out: Uint32Array): void {
  const at = (place: number): number => code[place + edge] ?? 0;
  const from = runs.begin[i] ?? i;
  const to = runs.end[i] ?? i + 1;
  const sort = runs.kind[i] ?? 0;
  const before = (at(from - 2) << 16) + at(from - 1);
  const after = (at(to) << 16) + at(to + 1);
  out[18] = mix(18, before, at(from - 3), sort);
  out[19] = mix(19, at(to), sort, 0);
  out[20] = mix(20, after, sort, 0);
  out[21] = mix(21, after, at(to + 2), sort);
  out[23] = mix(23, at(to - 1), sort, 0);
  out[24] = mix(24, at(to - 1), at(to - 2), sort);
  out[25] = mix(25, at(from), at(from + 1), sort);
  const outline = lexical.outline[i] ?? 0;
  out[32] = mix(32, outline, at(from - 1), 0);
  out[33] = mix(33, outline, at(to), at(to + 1));
  const head = lexical.token[i] ?? from;
  const tail = lexical.tokenEnd[i] ?? to;
  out[36] = mix(36, head === from && tail === to ? (out[26] ?? 0) : hashOf(text, head, tail), sort, 0);
  out[37] = mix(37, at(tail - 1), at(tail - 2), sort);
  out[38] = mix(38, at(head), at(head + 1), sort);
  const shape = lexical.shape[i] ?? 0;
  out[41] = mix(41, shape, at(to), 0);
  out[42] = mix(42, shape, at(from - 1), 0);
  out[43] = mix(43, shape, after, 0);
}

/** The sign itself and its neighbours. */
function putSigns({ code, kind }: Seen, i: number, out: Uint32Array): void {
  const c0 = code[i + edge] ?? 0;
  const c1 = code[i + 1 + edge] ?? 0;
  const c2 = code[i + 2 + edge] ?? 0;
  const p1 = code[i - 1 + edge] ?? 0;
  const p2 = code[i - 2 + edge] ?? 0;
  out[0] = mix(0, c0, 0, 0);
  out[1] = mix(1, p1, 0, 0);
  out[2] = mix(2, c1, 0, 0);
  out[3] = mix(3, p2, 0, 0);
  out[4] = mix(4, c2, 0, 0);
  out[5] = mix(5, p1, c0, 0);
  out[6] = mix(6, c0, c1, 0);
  out[7] = mix(7, p2, p1, 0);
  out[8] = mix(8, c1, c2, 0);
  out[9] = mix(9, p1, c1, 0);
  out[10] = mix(10, p2, p1, c0);
  out[11] = mix(11, p1, c0, c1);
  out[12] = mix(12, c0, c1, c2);
  const k0 = kind[i + edge] ?? 0;
  const k1 = kind[i + 1 + edge] ?? 0;
  const l1 = kind[i - 1 + edge] ?? 0;
  const shape = (((kind[i - 2 + edge] ?? 0) * 16 + l1) * 16 + k0) * 256 + k1 * 16 + (kind[i + 2 + edge] ?? 0);
  out[13] = mix(13, shape, 0, 0);
  out[14] = mix(14, shape, kind[i - 3 + edge] ?? 0, kind[i + 3 + edge] ?? 0);
  out[30] = mix(30, givenSign(p1) * 64 + givenSign(c0) * 8 + givenSign(c1), k0, l1 * 16 + k1);
}

/** Where the sign stands in its run and in what surnames leave of it. */
function putPlace({ runs, lexical, code }: Seen, i: number, still: Uint32Array, out: Uint32Array): void {
  const from = runs.begin[i] ?? i;
  const to = runs.end[i] ?? i + 1;
  const sort = runs.kind[i] ?? 0;
  const place = Math.min(i - from, 6) * 16 + Math.min(to - from, 9);
  const b1 = code[from - 1 + edge] ?? 0;
  const a1 = code[to + edge] ?? 0;
  const first = i === from ? 1 : 0;
  out[15] = mix(15, sort, place, 0);
  out[16] = mix(16, b1, sort, first);
  out[17] = mix(17, ((code[from - 2 + edge] ?? 0) << 16) + b1, sort, first);
  out[22] = mix(22, b1, a1, sort * 256 + place);
  out[26] = mix(26, still[26] ?? 0, first, 0);
  const { mark, outline, rest, token, tokenEnd } = lexical;
  const lex = mark[i] ?? 0;
  out[27] = mix(27, lex, 0, 0);
  out[28] = mix(28, lex, place, sort);
  out[29] = mix(29, lex, (mark[i + 1] ?? 0) * 4096 + (i > 0 ? (mark[i - 1] ?? 0) : 0), 0);
  out[31] = mix(31, outline[i] ?? 0, i - from, 0);
  out[34] = mix(34, lex, a1, to - i);
  out[35] = mix(35, rest[i] ?? 0, lex, 0);
  const head = token[i] ?? from;
  const tail = tokenEnd[i] ?? to;
  const cut = (head > from ? 16 : 0) + (tail < to ? 32 : 0);
  const role = lexical.role[i] ?? 0;
  const next = lexical.role[i + 1] ?? 0;
  const last = i > 0 ? (lexical.role[i - 1] ?? 0) : 0;
  const shape = lexical.shape[i] ?? 0;
  out[40] = mix(40, shape, role, first);
  out[44] = mix(44, role * 256 + next * 16 + last, place, sort);
  out[45] = mix(45, role, code[i + edge] ?? 0, first);
  out[46] = mix(46, role * 16 + Math.min(tail - head, 9), b1, a1);
  out[47] = mix(47, shape, role, Math.min(i - head, 3) * 4 + Math.min(tail - i, 3));
  out[39] = mix(39, sort, Math.min(tail - head, 9) * 256 + cut, first);
}

function mix(slot: number, a: number, b: number, c: number): number {
  let hash = Math.imul(slot + 1, 0x9e3779b1) ^ a;
  hash = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + b) | 0;
  hash = (Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) + c) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}
