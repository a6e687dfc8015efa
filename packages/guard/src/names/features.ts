// What the tagger looks at around each sign: hashed marks of signs, runs, surnames and given names.
import { frequentSurnameAt, givenSign, surnameAt } from "./lexicon.ts";
import { kinds, type Runs } from "./signs.ts";

export const slots = 40;

/** Fills `out` with the `slots` hashes of one UTF-16 unit. */
export type MarksAt = (index: number, out: Uint32Array) => void;

export function marksOf(text: string, runs: Runs): MarksAt {
  const size = text.length;
  const lexical = lexicalOf(text, runs);
  const code = (i: number): number => (i < 0 ? 1 : i >= size ? 2 : text.charCodeAt(i));
  const kind = (i: number): number => (i < 0 || i >= size ? 10 : (runs.kind[i] ?? 0));
  const whole = remembered(text);
  const part = remembered(text);
  return (i, out) => {
    let slot = 0;
    const put = (a: number, b = 0, c = 0): void => {
      out[slot] = mix(slot, a, b, c);
      slot++;
    };
    const c0 = code(i);
    const c1 = code(i + 1);
    const c2 = code(i + 2);
    const p1 = code(i - 1);
    const p2 = code(i - 2);
    put(c0);
    put(p1);
    put(c1);
    put(p2);
    put(c2);
    put(p1, c0);
    put(c0, c1);
    put(p2, p1);
    put(c1, c2);
    put(p1, c1);
    put(p2, p1, c0);
    put(p1, c0, c1);
    put(c0, c1, c2);
    const shape = ((kind(i - 2) * 16 + kind(i - 1)) * 16 + kind(i)) * 256 + kind(i + 1) * 16 + kind(i + 2);
    put(shape);
    put(shape, kind(i - 3), kind(i + 3));

    const from = runs.begin[i] ?? i;
    const to = runs.end[i] ?? i + 1;
    const sort = kind(i);
    const place = Math.min(i - from, 6) * 16 + Math.min(to - from, 9);
    put(sort, place);
    const b1 = code(from - 1);
    const b2 = code(from - 2);
    const b3 = code(from - 3);
    const a1 = code(to);
    const a2 = code(to + 1);
    const a3 = code(to + 2);
    const first = i === from ? 1 : 0;
    put(b1, sort, first);
    put(b2 * 65536 + b1, sort, first);
    put(b2 * 65536 + b1, b3, sort);
    put(a1, sort);
    put(a1 * 65536 + a2, sort);
    put(a1 * 65536 + a2, a3, sort);
    put(b1, a1, sort * 256 + place);
    put(code(to - 1), sort);
    put(code(to - 1), code(to - 2), sort);
    put(code(from), code(from + 1), sort);
    put(whole(from, to), first);

    const lex = lexical.mark[i] ?? 0;
    const outline = lexical.outline[i] ?? 0;
    put(lex);
    put(lex, place, sort);
    put(lex, (lexical.mark[i + 1] ?? 0) * 4096 + (lexical.mark[i - 1] ?? 0));
    put(givenSign(p1) * 64 + givenSign(c0) * 8 + givenSign(c1), sort, kind(i - 1) * 16 + kind(i + 1));
    put(outline, i - from);
    put(outline, b1);
    put(outline, a1, a2);
    put(lex, a1, to - i);
    put(lexical.rest[i] ?? 0, lex);

    const head = lexical.token[i] ?? from;
    const tail = lexical.tokenEnd[i] ?? to;
    put((head === from && tail === to ? whole : part)(head, tail), sort);
    put(code(tail - 1), code(tail - 2), sort);
    put(code(head), code(head + 1), sort);
    put(sort, Math.min(tail - head, 9) * 256 + (head > from ? 16 : 0) + (tail < to ? 32 : 0), first);
  };
}

/** The same stretch is asked for at each of its signs: a long one is gone through once. */
function remembered(text: string): (from: number, to: number) => number {
  let [last, end, hash] = [-1, -1, 0];
  return (from, to) => {
    if (from !== last || to !== end) [last, end, hash] = [from, to, hashOf(text, from, to)];
    return hash;
  };
}

type Lexical = {
  readonly mark: Uint16Array;
  readonly outline: Uint32Array;
  readonly rest: Uint32Array;
  readonly token: Uint32Array;
  readonly tokenEnd: Uint32Array;
};

/** Where surnames stand, what a run looks like as surname + rest, and the parts of a name joined with 「・」. */
function lexicalOf(text: string, runs: Runs): Lexical {
  const size = text.length;
  const mark = new Uint16Array(size);
  const outline = new Uint32Array(size);
  const rest = new Uint32Array(size);
  const token = Uint32Array.from(runs.begin);
  const tokenEnd = Uint32Array.from(runs.end);
  for (let from = 0; from < size; from = runs.end[from] ?? size) {
    const to = runs.end[from] ?? size;
    if (runs.kind[from] === kinds.katakana) splitTokens(text, from, to, token, tokenEnd);
    if (runs.kind[from] !== kinds.kanji) continue;
    let shape = 0;
    for (let i = from; i < to; i++) {
      const length = surnameAt(text, i, to);
      if (length === 0) continue;
      const common = frequentSurnameAt(text, i, to) === length ? 1 : 0;
      const after = i + length;
      if ((mark[i] ?? 0) % 64 === 0) {
        const next = text.charCodeAt(after);
        const givens = after < to ? givenSign(next) * 4 + givenSign(text.charCodeAt(after + 1)) : 16;
        for (let k = 0; k < length; k++) mark[i + k] = 1 + length * 8 + k * 2 + common + 64 * givens;
        if (after < to) mark[after] = (mark[after] ?? 0) || 60 + 64 * givens;
        const hash = hashOf(text, after, Math.min(to, after + 3));
        rest.fill(hash, i, after);
        if (shape === 0)
          shape = (i - from) * 512 + length * 64 + Math.min(to - after, 7) * 2 + common + 256 * 64 * givens;
        i = after - 1;
      }
    }
    outline.fill(shape + 1, from, to);
  }
  return { mark, outline, rest, token, tokenEnd };
}

function splitTokens(
  text: string,
  from: number,
  to: number,
  token: Uint32Array,
  tokenEnd: Uint32Array,
): void {
  let head = from;
  for (let i = from; i <= to; i++) {
    if (i < to && text[i] !== "・" && text[i] !== "=" && text[i] !== "-") continue;
    token.fill(head, head, i);
    tokenEnd.fill(i, head, i);
    head = i + 1;
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) + 0x9e37;
  return hash >>> 0;
}

function mix(slot: number, a: number, b: number, c: number): number {
  let hash = Math.imul(slot + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) + c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0;
}
