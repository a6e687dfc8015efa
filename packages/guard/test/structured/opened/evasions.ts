// How the values of the opened set are hidden from plain patterns.
import type { PersonalClass } from "../../../src/index.ts";
import type { Chance } from "../chance.ts";

export type Hiding = {
  readonly name: string;
  readonly fits: (kind: PersonalClass) => boolean;
  readonly write: (value: string, by: Chance) => string;
};

const words: readonly PersonalClass[] = ["mail", "sns", "sensitive", "name"];
const numeric = (kind: PersonalClass) => !words.includes(kind);
const digitsOnly = (kind: PersonalClass) =>
  numeric(kind) && kind !== "passport" && kind !== "residence" && kind !== "address" && kind !== "birth";
const only =
  (...kinds: readonly PersonalClass[]) =>
  (kind: PersonalClass) =>
    kinds.includes(kind);
const each = (value: string, write: (digit: number) => string | undefined) =>
  value.replace(/[0-9]/g, (digit) => write(Number(digit)) ?? digit);
const wide = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);

export const hidings: readonly Hiding[] = [
  { name: "plain", fits: () => true, write: (value) => value },
  { name: "wide", fits: () => true, write: (value) => value.replace(/[!-~]/g, wide) },
  {
    name: "half wide",
    fits: numeric,
    write: (value, by) => value.replace(/[0-9]/g, (digit) => (by.below(2) === 0 ? wide(digit) : digit)),
  },
  { name: "blanks", fits: numeric, write: (value, by) => spread(value, by.one([" ", "  ", "　"])) },
  {
    name: "dots",
    fits: digitsOnly,
    write: (value, by) => spread(bare(value), by.one(["・", ".", "‐", "_"])),
  },
  {
    name: "zero-width",
    fits: () => true,
    write: (value, by) =>
      Array.from(value).join(by.one(["\u200b", "\u200c", "\u2060", "\ufeff", "\u00ad", "\u200e"])),
  },
  { name: "twins", fits: (kind) => kind !== "sensitive", write: twins },
  {
    name: "kanji",
    fits: (kind) => numeric(kind) && kind !== "passport" && kind !== "residence",
    write: (value) => each(value, (digit) => "〇一二三四五六七八九"[digit]),
  },
  {
    name: "kanji with の",
    fits: only("phone", "postal", "pension", "employment"),
    write: (value) => each(value, (digit) => "〇一二三四五六七八九"[digit]).replace(/[-. ]/g, "の"),
  },
  { name: "counted", fits: only("birth"), write: counted },
  {
    name: "rings",
    fits: numeric,
    write: (value) => each(value, (digit) => "⓪①②③④⑤⑥⑦⑧⑨"[digit]),
  },
  {
    name: "keycaps",
    fits: digitsOnly,
    write: (value) => each(value, (digit) => `${digit}\ufe0f\u20e3`),
  },
  {
    name: "bold",
    fits: numeric,
    write: (value) => each(value, (digit) => String.fromCodePoint(0x1d7ce + digit)),
  },
  { name: "broken line", fits: digitsOnly, write: brokenLine },
  {
    name: "brackets",
    fits: only("phone", "mynumber", "card", "pension"),
    write: (value) => value.replace(/[- .]([0-9]+)/, "（$1）"),
  },
  {
    name: "kana",
    fits: only("phone", "mynumber", "card"),
    write: (value) =>
      each(
        bare(value),
        (digit) => ["ゼロ", "イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ", "ハチ", "キュウ"][digit],
      ),
  },
  {
    name: "spoken mail",
    fits: only("mail"),
    write: (value, by) =>
      value
        .replace("@", by.one(["アットマーク", " アット ", "(at)", "【at】", " at ", "＠"]))
        .replaceAll(".", by.one(["ドット", ".", "。", "(dot)", " ドット "])),
  },
  {
    name: "blanks in mail",
    fits: only("mail"),
    write: (value) => value.replace("@", " @ ").replaceAll(".", " . "),
  },
  { name: "blanks in words", fits: only("sensitive"), write: (value) => Array.from(value).join(" ") },
  {
    name: "lines in words",
    fits: only("sensitive", "address"),
    write: (value, by) => {
      const at = 1 + by.below(Math.max(1, Math.min(6, value.length - 2)));
      return `${value.slice(0, at)}\n${value.slice(at)}`;
    },
  },
];

const bare = (value: string) => value.replace(/[^0-9+]/g, "");
const spread = (value: string, mark: string) => Array.from(value.replaceAll(" ", "")).join(mark);

/** Letters of other alphabets, and letters for digits, but never so many that no digit is left. */
function twins(value: string, by: Chance): string {
  const letters: Readonly<Record<string, string>> = {
    a: "а",
    c: "с",
    e: "е",
    o: "ο",
    p: "р",
    x: "х",
    i: "і",
    y: "у",
    A: "Α",
    B: "В",
    H: "Н",
    K: "К",
    M: "М",
    T: "Τ",
    X: "Χ",
    Z: "Ζ",
  };
  const spelled = value.replace(/[A-Za-z]/g, (letter) => letters[letter] ?? letter);
  if (spelled !== value) return spelled;
  return value.replace(/[01]/g, (digit) =>
    by.below(2) === 0 ? digit : digit === "0" ? by.one(["O", "o", "О", "Ο"]) : by.one(["l", "I", "і"]),
  );
}

/** 昭和五十三年三月三日; years of four digits by place: 一九七八年. */
function counted(value: string): string {
  const digits = "〇一二三四五六七八九";
  return value.replace(/[0-9]+/g, (number) => {
    if (number.length > 2) return Array.from(number, (digit) => digits[Number(digit)]).join("");
    const [tens, ones] = [Math.floor(Number(number) / 10), Number(number) % 10];
    const head = tens === 0 ? "" : tens === 1 ? "十" : `${digits[tens]}十`;
    return head + (ones === 0 ? "" : (digits[ones] ?? ""));
  });
}

function brokenLine(value: string): string {
  const mark = value.search(/[- ).]/);
  const at = mark < 0 ? Math.ceil(value.length / 2) : mark + 1;
  return `${value.slice(0, at)}\n${value.slice(at)}`;
}
