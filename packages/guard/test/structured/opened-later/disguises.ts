// How the values of the set opened later are kept from a plain search: each a way that a tester of a city would try.
import type { PersonalClass } from "../../../src/index.ts";
import type { Chance } from "../chance.ts";
import { broken, counted, digits, drawn, inBrackets, parted, twins, wide } from "./writing.ts";

export type Disguise = {
  readonly name: string;
  readonly fits: (kind: PersonalClass) => boolean;
  readonly write: (value: string, by: Chance) => string;
};

const lettered: readonly PersonalClass[] = ["mail", "sns", "sensitive", "passport", "residence"];
const any = () => true;
const some =
  (...kinds: readonly PersonalClass[]) =>
  (kind: PersonalClass) =>
    kinds.includes(kind);
const numbers = (kind: PersonalClass) => !["mail", "sns", "sensitive"].includes(kind);
const plainDigits = (kind: PersonalClass) =>
  !lettered.includes(kind) && kind !== "address" && kind !== "birth";
const signs = (text: string) => Array.from(text);
const closed = (value: string) => value.replace(parted, "");

export const disguises: readonly Disguise[] = [
  { name: "as it is", fits: any, write: (value) => value },
  { name: "full width", fits: any, write: wide },
  {
    name: "half of it full width",
    fits: numbers,
    write: (value, by) => value.replace(/[!-~]/g, (it) => (by.below(2) ? wide(it) : it)),
  },
  {
    name: "full width, blanks",
    fits: plainDigits,
    write: (value, by) => signs(wide(closed(value))).join(by.one([" ", "　", "\u2009", "\u00a0"])),
  },
  {
    name: "blanks",
    fits: numbers,
    write: (value, by) => signs(value).join(by.one([" ", "　", "\u2003", "\u00a0", "\u202f", "  "])),
  },
  {
    name: "unseen",
    fits: any,
    write: (value, by) =>
      signs(value).join(
        by.one([
          "\u200b",
          "\u200d",
          "\u2060",
          "\u00ad",
          "\ufeff",
          "\u180e",
          "\u034f",
          "\u2063",
          "\ufe0f",
          "\u{e0020}",
        ]),
      ),
  },
  {
    name: "right to left marks",
    fits: any,
    write: (value, by) =>
      by.one([`\u202d${value}\u202c`, `\u2066${value}\u2069`, signs(value).join("\u200f"), `\u061c${value}`]),
  },
  {
    name: "other strokes",
    fits: plainDigits,
    write: (value, by) =>
      value.replace(parted, by.one(["–", "—", "―", "‑", "﹣", "－", "~", "〜", "⁻", "⁃", "ｰ", "─", "–-"])),
  },
  {
    name: "other marks",
    fits: plainDigits,
    write: (value, by) =>
      value.replace(
        parted,
        by.one(["・", "･", "／", "、", "*", "＊", "＿", "|", "+", "→", "…", "=", ":", "☆", "♪"]),
      ),
  },
  {
    name: "marks between all",
    fits: plainDigits,
    write: (value, by) => signs(closed(value)).join(by.one(["-", "・", ".", "_", "/", "*", "、", "|"])),
  },
  {
    name: "の between",
    fits: some("phone", "postal", "pension", "employment", "mynumber", "card"),
    write: (value) => value.replace(parted, "の"),
  },
  {
    name: "ハイフン in words",
    fits: some("phone", "postal", "pension", "employment", "mynumber"),
    write: (value, by) => value.replace(/[-‐−]+/g, by.one(["ハイフン", "（ハイフン）", " ハイフン "])),
  },
  {
    name: "kanji digits",
    fits: (kind) => numbers(kind) && !lettered.includes(kind),
    write: (value, by) =>
      digits(
        value,
        by.one([
          "〇一二三四五六七八九",
          "零一二三四五六七八九",
          "○一二三四五六七八九",
          "◯一二三四五六七八九",
        ]),
      ),
  },
  {
    name: "some kanji digits",
    fits: plainDigits,
    write: (value, by) =>
      value.replace(/[0-9]/g, (it) => (by.below(3) === 0 ? digits(it, "〇一二三四五六七八九") : it)),
  },
  { name: "formal kanji digits", fits: plainDigits, write: (value) => digits(value, "零壱弐参四五六七八九") },
  { name: "counted kanji", fits: some("birth", "address"), write: counted },
  {
    name: "kanji full stops",
    fits: some("phone", "postal", "mynumber"),
    write: (value, by) =>
      digits(value, "〇一二三四五六七八九").replace(parted, by.one(["の", "・", "ー", "―", "、", " "])),
  },
  {
    name: "rings",
    fits: numbers,
    write: (value, by) => digits(value, by.one(["⓪①②③④⑤⑥⑦⑧⑨", "⓿❶❷❸❹❺❻❼❽❾", "🄋➀➁➂➃➄➅➆➇➈"])),
  },
  {
    name: "brackets round each",
    fits: plainDigits,
    write: (value) =>
      digits(
        closed(value),
        signs("0⑴⑵⑶⑷⑸⑹⑺⑻⑼").map((it) => (it === "0" ? "(0)" : it)),
      ),
  },
  {
    name: "small digits",
    fits: plainDigits,
    write: (value, by) => digits(value, by.one(["⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉"])),
  },
  {
    name: "mathematics",
    fits: numbers,
    write: (value, by) =>
      digits(
        value,
        [...Array(10).keys()].map((it) =>
          String.fromCodePoint(by.one([0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6]) + it),
        ),
      ),
  },
  {
    name: "other scripts",
    fits: plainDigits,
    write: (value, by) => digits(value, by.one(["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "๐๑๒๓๔๕๖๗๘๙"])),
  },
  { name: "keycaps", fits: plainDigits, write: (value) => value.replace(/[0-9]/g, "$&\ufe0f\u20e3") },
  {
    name: "struck through",
    fits: plainDigits,
    write: (value, by) => signs(value).join(by.one(["\u0336", "\u0332", "\u0305"])),
  },
  {
    name: "letters like digits",
    fits: plainDigits,
    write: (value, by) =>
      value.replace(/[01]/g, (it) =>
        by.below(3) === 0
          ? it
          : it === "0"
            ? by.one(["O", "o", "Ｏ", "О", "ο"])
            : by.one(["l", "I", "|", "Ｉ", "ｌ", "і"]),
      ),
  },
  { name: "letters like letters", fits: some("mail", "sns", "passport", "residence"), write: twins },
  { name: "drawn letters", fits: some("mail", "passport", "residence", "sns"), write: drawn },
  {
    name: "kana digits",
    fits: some("phone", "mynumber", "card"),
    write: (value, by) =>
      digits(
        value.replace(/\+81[- ]?(\(0\))?/, "0"),
        by
          .one([
            "ゼロ イチ ニ サン ヨン ゴ ロク ナナ ハチ キュウ",
            "ぜろ いち に さん よん ご ろく なな はち きゅう",
            "れい いち に さん し ご ろく しち はち く",
            "ｾﾞﾛ ｲﾁ ﾆ ｻﾝ ﾖﾝ ｺﾞ ﾛｸ ﾅﾅ ﾊﾁ ｷｭｳ",
          ])
          .split(" "),
      ).replace(/[-‐−]/g, by.one(["の", "、", "", "　"])),
  },
  {
    name: "line",
    fits: (kind) => plainDigits(kind) || kind === "address",
    write: (value, by) => broken(value, by.one(["\n", "\r\n", "\n　", " \n"]), by),
  },
  { name: "upright", fits: plainDigits, write: (value) => signs(closed(value)).join("\n") },
  {
    name: "pieces in brackets",
    fits: some("phone", "mynumber", "card", "pension", "licence"),
    write: (value, by) => inBrackets(value, by.one(["（）", "[]", "【】", "〔〕", "「」", "《》"])),
  },
  {
    name: "pieces apart",
    fits: some("phone", "mynumber", "card", "postal"),
    write: (value, by) =>
      value.replace(parted, by.one([" - ", " ・ ", "、 ", "　の　", " … ", "\n-\n", " ／ "])),
  },
  {
    name: "entities",
    fits: (kind) => plainDigits(kind) || kind === "mail",
    write: (value, by) =>
      value.replace(/[0-9@]/g, (it) =>
        by.below(2) ? `&#${it.charCodeAt(0)};` : `&#x${it.charCodeAt(0).toString(16)};`,
      ),
  },
  {
    name: "at in words",
    fits: some("mail"),
    write: (value, by) =>
      value.replace(
        "@",
        by.one([
          "アットマーク",
          "あっと",
          "[at]",
          "(at)",
          " at ",
          "【＠】",
          "☆",
          "★",
          "＠",
          "﹫",
          "(アットマーク)",
          "●",
          "_at_",
          "{at}",
          "■",
        ]),
      ),
  },
  {
    name: "dots in words",
    fits: some("mail"),
    write: (value, by) =>
      value
        .replace("@", by.one(["@", "アットマーク", " at "]))
        .replaceAll(".", by.one(["ドット", "。", "(dot)", " dot ", "．", "[.]", "･", "どっと"])),
  },
  {
    name: "blanks in mail",
    fits: some("mail", "sns"),
    write: (value, by) =>
      by.one([
        value.replace("@", " @ "),
        value.replace(/[.@]/g, " $& "),
        signs(value).join(" "),
        value.replace("@", "＠\n"),
      ]),
  },
  {
    name: "words apart",
    fits: some("sensitive", "address"),
    write: (value, by) => signs(value).join(by.one([" ", "　", "\u200b "])),
  },
  {
    name: "marks in words",
    fits: some("sensitive"),
    write: (value, by) => signs(value).join(by.one(["・", "･", ".", "/", "*"])),
  },
  { name: "lines in words", fits: some("sensitive"), write: (value, by) => broken(value, "\n", by) },
];
