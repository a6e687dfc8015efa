// The kinds of sign a Japanese text is written in, and the runs of one kind.

export const kinds = {
  other: 0,
  hiragana: 1,
  katakana: 2,
  kanji: 3,
  latin: 4,
  digit: 5,
  space: 6,
  stop: 7,
  open: 8,
  close: 9,
} as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

const stops = codesOf("、。,.!?…:;/|\n");
const opens = codesOf("「『(【[<《〈“");
const closes = codesOf("」』)】]>》〉”");

export type Runs = {
  readonly kind: Uint8Array;
  /** Where the run around a position begins, and where it ends (exclusive). */
  readonly begin: Uint16Array | Uint32Array;
  readonly end: Uint16Array | Uint32Array;
};

/** 「・」 and 「=」 between katakana belong to the katakana run. */
export function runsOf(text: string): Runs {
  const size = text.length;
  const kind = new Uint8Array(size);
  for (let i = 0; i < size; i++) kind[i] = kindOf(text.charCodeAt(i));
  for (let i = 1; i + 1 < size; i++) {
    const joins = text[i] === "・" || text[i] === "=" || text[i] === "-";
    if (joins && kind[i - 1] === kinds.katakana && kind[i + 1] === kinds.katakana) kind[i] = kinds.katakana;
  }
  const begin = new Uint32Array(size);
  const end = new Uint32Array(size);
  for (let from = 0; from < size; ) {
    let to = from + 1;
    while (to < size && kind[to] === kind[from]) to++;
    begin.fill(from, from, to);
    end.fill(to, from, to);
    from = to;
  }
  return { kind, begin, end };
}

function kindOf(code: number): Kind {
  if (code >= 0x3041 && code <= 0x309f) return kinds.hiragana;
  if ((code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc) return kinds.katakana;
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) return kinds.kanji;
  if (code === 0x3005 || code === 0x3006 || (code >= 0xd800 && code <= 0xdfff)) return kinds.kanji;
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f))
    return kinds.latin;
  if (code >= 0x30 && code <= 0x39) return kinds.digit;
  if (code === 0x20 || code === 0x3000 || code === 9) return kinds.space;
  if (stops.has(code)) return kinds.stop;
  if (opens.has(code)) return kinds.open;
  if (closes.has(code)) return kinds.close;
  return kinds.other;
}

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}
