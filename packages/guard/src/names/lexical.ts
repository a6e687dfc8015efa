// Where surnames stand in a text, what its runs look like as surname and rest, and the parts of names in katakana.
import { lender } from "../lent.ts";
import { frequentSurnameAt, givenSign, surnameAt } from "./lexicon.ts";
import { kinds, type Runs } from "./signs.ts";
import { splitKanji, splitKatakana } from "./split.ts";

export type Lexical = {
  readonly mark: Uint16Array;
  readonly outline: Int32Array;
  readonly rest: Int32Array;
  readonly token: Uint32Array;
  readonly tokenEnd: Uint32Array;
  /** What the best split of the run looks like, and what the sign is in it. */
  readonly shape: Int32Array;
  readonly role: Uint8Array;
};

const lend = {
  mark: lender(Uint16Array),
  outline: lender(Int32Array),
  rest: lender(Int32Array),
  token: lender(Uint32Array),
  tokenEnd: lender(Uint32Array),
  splits: lender(Int32Array),
  role: lender(Uint8Array),
};

/** Where surnames stand, what a run looks like as surname + rest, and the parts of a name joined with 「・」. Until the next call. */
export function lexicalOf(text: string, runs: Runs): Lexical {
  const size = text.length;
  const mark = lend.mark(size);
  const outline = lend.outline(size);
  const rest = lend.rest(size);
  const token = lend.token(size);
  token.set(runs.begin);
  const tokenEnd = lend.tokenEnd(size);
  tokenEnd.set(runs.end);
  const splits = lend.splits(size);
  const role = lend.role(size);
  for (let from = 0; from < size; from = runs.end[from] ?? size) {
    const to = runs.end[from] ?? size;
    if (runs.kind[from] === kinds.katakana) {
      splitTokens(text, from, to, token, tokenEnd);
      splits.fill(splitKatakana(text, { from, to, token, tokenEnd }, role), from, to);
    }
    if (runs.kind[from] !== kinds.kanji) continue;
    splits.fill(splitKanji(text, from, to, role), from, to);
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
  return { mark, outline, rest, token, tokenEnd, shape: splits, role };
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

export function hashOf(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) + 0x9e37;
  return hash | 0;
}
