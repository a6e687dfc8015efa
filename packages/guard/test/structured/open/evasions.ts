// How the values of the open set are hidden; some ways follow one another.
import type { PersonalClass } from "../../../src/index.ts";
import type { Chance } from "../chance.ts";
import { between, broken, counted, half, positional, twins } from "./writing.ts";

export type Hiding = {
  readonly name: string;
  readonly fits: (kind: PersonalClass) => boolean;
  readonly write: (value: string, by: Chance) => string;
};

const among =
  (...kinds: readonly PersonalClass[]) =>
  (kind: PersonalClass) =>
    kinds.includes(kind);
const always = () => true;
const numbers = among(
  "phone",
  "postal",
  "mynumber",
  "licence",
  "pension",
  "employment",
  "insurance",
  "bank",
  "card",
);
const digital = (kind: PersonalClass) =>
  numbers(kind) || among("birth", "passport", "residence", "address")(kind);
const each = (value: string, write: (digit: number) => string | undefined) =>
  value.replace(/[0-9]/g, (digit) => write(Number(digit)) ?? digit);
const wide = (value: string) =>
  value.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const tight = (value: string) => value.replace(/[-ー −・._/()]/g, "");

export const hidings: readonly Hiding[] = [
  { name: "plain", fits: always, write: (value) => value },
  { name: "plain again", fits: always, write: (value) => value },
  { name: "wide", fits: always, write: wide },
  { name: "wide digits", fits: digital, write: (value) => value.replace(/[0-9]/g, wide) },
  {
    name: "mixed width",
    fits: always,
    write: (value, by) => value.replace(/[!-~]/g, (sign) => (by.below(2) ? wide(sign) : sign)),
  },
  {
    name: "blanks",
    fits: digital,
    write: (value, by) => between(value.replaceAll(" ", ""), by.one([" ", "　", "  ", "\u00a0", "\u2009"])),
  },
  {
    name: "blanks here and there",
    fits: digital,
    write: (value, by) => between(value, () => by.one(["", "", " "])),
  },
  {
    name: "dots",
    fits: numbers,
    write: (value, by) =>
      between(tight(value), by.one(["・", ".", "‐", "_", "*", "～", "/", "、", ",", "|"])),
  },
  {
    name: "zero-width",
    fits: always,
    write: (value, by) =>
      between(
        value,
        by.one([
          "\u200b",
          "\u200c",
          "\u200d",
          "\u2060",
          "\ufeff",
          "\u00ad",
          "\u180e",
          "\u200f",
          "\u2063",
          "\u034f",
        ]),
      ),
  },
  {
    name: "dashes",
    fits: digital,
    write: (value, by) => value.replace(/-/g, () => by.one(Array.from("‐‑‒–—―−ー－─━～〜ｰ"))),
  },
  { name: "twins", fits: (kind) => kind !== "sensitive", write: twins },
  {
    name: "kanji",
    fits: (kind) => numbers(kind) || among("birth", "address")(kind),
    write: (value, by) =>
      each(value, (digit) => (digit === 0 ? by.one(["〇", "〇", "零", "○"]) : positional[digit])),
  },
  {
    name: "kanji の",
    fits: among("phone", "postal", "pension", "employment", "card", "mynumber"),
    write: (value) => each(value, (digit) => positional[digit]).replace(/[- .]/g, "の"),
  },
  {
    name: "kanji ー",
    fits: numbers,
    write: (value) => each(value, (digit) => positional[digit]).replaceAll("-", "ー"),
  },
  {
    name: "some kanji",
    fits: numbers,
    write: (value, by) => each(value, (digit) => (by.below(3) === 0 ? positional[digit] : undefined)),
  },
  {
    name: "daiji",
    fits: among("phone", "mynumber", "pension"),
    write: (value) => each(value, (digit) => "零壱弐参四五六七八九"[digit]),
  },
  { name: "counted", fits: among("birth", "address"), write: counted },
  { name: "rings", fits: digital, write: (value) => each(value, (digit) => "⓪①②③④⑤⑥⑦⑧⑨"[digit]) },
  { name: "black rings", fits: digital, write: (value) => each(value, (digit) => "⓿❶❷❸❹❺❻❼❽❾"[digit]) },
  { name: "keycaps", fits: digital, write: (value) => each(value, (digit) => `${digit}\ufe0f\u20e3`) },
  {
    name: "bold",
    fits: digital,
    write: (value, by) =>
      each(value, (digit) =>
        String.fromCodePoint(digit + by.one([0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6])),
      ),
  },
  {
    name: "small",
    fits: numbers,
    write: (value, by) => each(value, (digit) => by.one(["⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉"]).charAt(digit)),
  },
  {
    name: "arabic",
    fits: numbers,
    write: (value) => each(value, (digit) => String.fromCodePoint(0x660 + digit)),
  },
  {
    name: "broken",
    fits: (kind) => numbers(kind) || among("passport", "residence", "birth")(kind),
    write: broken,
  },
  {
    name: "every line",
    fits: among("phone", "mynumber", "card"),
    write: (value) => value.replace(/[- .・ー]/g, "\n"),
  },
  {
    name: "brackets",
    fits: among("phone", "card", "mynumber", "pension", "employment"),
    write: (value, by) => value.replace(/[- .・ー]([0-9]+)/, by.one(["（$1）", "【$1】", "「$1」", "[$1]"])),
  },
  {
    name: "emoji between",
    fits: among("phone", "card", "mynumber"),
    write: (value, by) => value.replace(/[- .・ー]/g, by.one(["😀", "★", "♡", "→", "…"])),
  },
  {
    name: "の between",
    fits: among("phone", "postal", "pension", "employment", "bank", "card"),
    write: (value) => value.replace(/[- .・ー]/g, "の"),
  },
  {
    name: "ハイフン",
    fits: among("phone", "postal", "pension", "employment"),
    write: (value) => value.replace(/[-ー−]/g, "ハイフン"),
  },
  {
    name: "kana",
    fits: among("phone", "mynumber", "card", "licence", "pension", "employment"),
    write: (value) =>
      each(
        value,
        (digit) => ["ゼロ", "イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ", "ハチ", "キュウ"][digit],
      ),
  },
  {
    name: "hiragana",
    fits: among("phone", "mynumber"),
    write: (value, by) =>
      each(
        value,
        (digit) =>
          [
            by.one(["ぜろ", "れい", "まる"]),
            "いち",
            by.one(["に", "にー"]),
            "さん",
            by.one(["よん", "し"]),
            by.one(["ご", "ごー"]),
            "ろく",
            by.one(["なな", "しち"]),
            "はち",
            by.one(["きゅう", "きゅー", "く"]),
          ][digit],
      ),
  },
  {
    name: "some kana",
    fits: among("phone", "mynumber"),
    write: (value, by) =>
      each(value, (digit) =>
        by.below(3) === 0
          ? ["ぜろ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"][digit]
          : undefined,
      ),
  },
  {
    name: "kana で",
    fits: among("phone"),
    write: (value) =>
      each(
        value.replace(/[- .・ー/_]/g, "、"),
        (digit) => ["ゼロ", "イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ", "ハチ", "キュー"][digit],
      ),
  },
  {
    name: "spoken",
    fits: among("mail"),
    write: (value, by) =>
      value
        .replace(
          "@",
          by.one([
            "アットマーク",
            "アット",
            " アットマーク ",
            "あっとまーく",
            "(アット)",
            "（アットマーク）",
            "[at]",
            "(at)",
            "<at>",
            " at ",
            "【アット】",
            "＠",
            "★",
            "●",
            "(a)",
            " AT ",
            "_at_",
          ]),
        )
        .replaceAll(
          ".",
          by.one(["ドット", ".", "．", "どっと", " ドット ", "(dot)", "[.]", "点", "。", "・"]),
        ),
  },
  {
    name: "mail blanks",
    fits: among("mail", "sns"),
    write: (value, by) => (by.below(2) ? Array.from(value).join(" ") : value.replace(/([@._])/g, " $1 ")),
  },
  { name: "mail line", fits: among("mail"), write: (value) => value.replace("@", "\n@") },
  {
    name: "word blanks",
    fits: among("sensitive", "address"),
    write: (value, by) => Array.from(value).join(by.one([" ", "　"])),
  },
  {
    name: "word dots",
    fits: among("sensitive"),
    write: (value, by) => Array.from(value).join(by.one(["・", ".", "/", "_", "-"])),
  },
  {
    name: "word line",
    fits: among("sensitive", "address"),
    write: (value, by) => {
      const at = 1 + by.below(Math.max(1, value.length - 2));
      return `${value.slice(0, at)}\n${value.slice(at)}`;
    },
  },
  { name: "half kana", fits: among("sensitive"), write: half },
];
