// Invented citizens, the same in every run: a name, and words with values of their own in them.
import type { KnownValue } from "@kumacari/guard";

export type Invented = {
  readonly name: string;
  readonly phone: string;
  readonly mail: string;
  readonly words: readonly string[];
};

const family = "架見例模範仮想試作";
const second = "山川田村野原沢崎島本橋浜岡谷";
const given = "はなこたろうみどりあきらかおるしのぶまことひかり";
const said =
  "しごとをさがすときにたいせつなことをかんがえて昼夜朝晩職場家族時間体力経験資格勉強通勤販売接客事務介護配送製造農業漁業教育保育";

export function invent(n: number): Invented {
  const draw = drawing(n);
  const letters = (from: string, count: number) =>
    Array.from({ length: count }, () => from.charAt(draw(from.length))).join("");
  const name = `${letters(family, 1)}${letters(second, 2)} ${letters(given, 3)}`;
  const phone = `070-0${String(n).padStart(6, "0").slice(0, 3)}-${String(draw(10_000)).padStart(4, "0")}`;
  const mail = `person${n}.${draw(10_000)}@example.jp`;
  const birth = `${1950 + draw(55)}年${1 + draw(12)}月${1 + draw(28)}日`;
  const address = `熊本市中央区架空町${1 + draw(9)}丁目${1 + draw(30)}番${1 + draw(40)}号`;
  return {
    name,
    phone,
    mail,
    words: [
      `${letters(said, 40)}。連絡先は${phone}です。${birth}生まれ、住まいは${address}です。`,
      `${letters(said, 50)}。メールは ${mail} へお願いします。`,
    ],
  };
}

export const valuesOf = ({ name, words }: Invented): readonly KnownValue[] => [
  { kind: "name", value: name },
  ...words.map((value) => ({ kind: "words", value }) as const),
];

/** Mulberry32. */
function drawing(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
