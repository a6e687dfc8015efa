// Every way to write a value that we can think of, made of parts that are put together by chance: marks, signs, noise, frames.
import type { PersonalClass } from "../../../src/index.ts";
import type { Chance } from "../chance.ts";

const list = (text: string) => text.split(" ");
const point = (...from: readonly number[]) =>
  from.map((zero) => Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit)));

/** What may stand where a number has its hyphens. */
export const marks: readonly string[] = [
  ...list(
    "- ‐ ‑ ‒ – — ― − － ー ｰ ─ ━ ⁃ ⁻ ﹣ 〜 ～ ~ ・ ･ • ‧ ∙ · . ． 。 / ／ ⁄ ∕ \\ ＼ _ ＿ * ＊ × + ＋ = ＝ | ｜ ¦ : ： ; , ， 、 ' ’ \" ^ # ＃ & → ⇒ > ＞ ☆ ★ ♪ ♡ ● ■ … ‥ の ノ ハイフン -- – – ・・ 😀",
  ),
  " ",
  "　",
  "\u00a0",
  "\u2002",
  "\u2009",
  "\u202f",
  "\u3000\u3000",
  "\t",
  "  ",
  " - ",
  " の ",
  "・ ",
  "、 ",
  "\n",
  "\r\n",
  "\n　",
  " \n",
  "\n-\n",
  "（ハイフン）",
  " ハイフン ",
  "（-）",
];

/** Alphabets of digits: whole ones, from 0 to 9. */
export const alphabets: readonly (readonly string[])[] = [
  ...[
    "0123456789",
    "０１２３４５６７８９",
    "⓪①②③④⑤⑥⑦⑧⑨",
    "⓿❶❷❸❹❺❻❼❽❾",
    "🄋➀➁➂➃➄➅➆➇➈",
    "🄌➊➋➌➍➎➏➐➑➒",
    "⁰¹²³⁴⁵⁶⁷⁸⁹",
    "₀₁₂₃₄₅₆₇₈₉",
    "〇一二三四五六七八九",
    "零一二三四五六七八九",
    "○一二三四五六七八九",
    "◯一二三四五六七八九",
    "零壱弐参四五六七八九",
    "零壹貳參肆伍陸漆捌玖",
    "〇壱弐参肆伍陸漆捌玖",
    "〇㊀㊁㊂㊃㊄㊅㊆㊇㊈",
    "0⑴⑵⑶⑷⑸⑹⑺⑻⑼",
    "🯰🯱🯲🯳🯴🯵🯶🯷🯸🯹",
    "0⓵⓶⓷⓸⓹⓺⓻⓼⓽",
  ].map((it) => Array.from(it)),
  ...point(0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x660, 0x6f0, 0x966, 0xe50, 0x9e6, 0x17e0, 0x7c0),
  Array.from("0123456789", (digit) => `${digit}\ufe0f\u20e3`),
  Array.from("0123456789", (digit) => `${digit}\u20dd`),
];

/** Kana that say digits. */
export const said: readonly (readonly string[])[] = [
  list("ゼロ イチ ニ サン ヨン ゴ ロク ナナ ハチ キュウ"),
  list("ぜろ いち に さん よん ご ろく なな はち きゅう"),
  list("れい いち に さん し ご ろく しち はち く"),
  list("まる いち にい さん よん ごお ろく なな はち きゅう"),
  list("ｾﾞﾛ ｲﾁ ﾆ ｻﾝ ﾖﾝ ｺﾞ ﾛｸ ﾅﾅ ﾊﾁ ｷｭｳ"),
];

/** Seen by nobody, or only over and under a letter. */
export const noise: readonly string[] = Array.from(
  "\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff\u00ad\u180e\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\u034f\u115f\u3164\uffa0\ufe00\ufe0e\ufe0f\u{e0001}\u{e0020}\u{e0100}\u0332\u0336\u0305\u0338\u20d2\u17b4",
);

export const quotes: readonly string[] = list(
  "「」 『』 【】 （） () [] ［］ <> ＜＞ 〈〉 《》 〔〕 {} \"\" '' “” ** __ ~~ == `` ※※ →← ★★",
);

/** {L} a label, {V} a value: label before, behind, around, in lists, tables, marks. */
export const layouts: readonly string[] = list(
  '{L}：{V} {L}:{V} {L}={V} {L}＝{V} {L}→{V} {L}⇒{V} {L}➡{V} {L}は{V} {L}は{V}です {L}が{V} {L}、{V} {L}/{V} {L}｜{V} {L}_{V} {L}-{V} {L}―{V} {L}…{V} {L}・・・{V} {L}（{V}） {L}({V}) {L}[{V}] {L}【{V}】 {L}「{V}」 {L}『{V}』 {L}〔{V}〕 {L}<{V}> {L}"{V}" 【{L}】{V} [{L}]{V} ■{L}■{V} ●{L}　{V} ◆{L}\n{V} ▼{L}\n{V} ({L}){V} 《{L}》{V} {V}（{L}） {V}({L}) {V}←{L} {V}が{L} {V}が{L}です {L}>>>{V} {L}:　{V} {L}\n{V} {L}\r\n　{V} {L}\t{V} {L}　　{V} {L}って{V}だよ {L}は、{V}。 {L}:「{V}」です {L};{V} {L}✏️{V} {L}👉{V} {L}は→{V} {L}👇\n{V} *{L}*:{V} **{L}**{V} {L}|{V}| |{L}|{V}| {L},{V} "{L}","{V}" {"{L}":"{V}"} 1){L}{V} ①{L}：{V} ・{L}{V} {L}：{V}（再） {L}：{V}/以上 {L}は{V}、よろしく {L}#{V} {L}No.{V} {L}是{V} ※{L}：{V} {L}（本人）：{V} {L}(必須):{V} {L}の記入：{V}',
);

export type Kind = Exclude<PersonalClass, "name" | "sensitive">;
const lettered: readonly Kind[] = ["mail", "sns"];

/** One of the ways, or two of them at once; the name says which. */
export function disguised(
  value: string,
  kind: Kind,
  by: Chance,
): { readonly text: string; readonly how: string } {
  const numeric = !lettered.includes(kind) && kind !== "address";
  const how: string[] = [];
  let text = value;
  const keep = (name: string, made: string) => {
    if (made !== text) how.push(name);
    text = made;
  };
  if (numeric && kind !== "birth" && by.below(2)) {
    const mark = by.one(marks);
    const plan = by.below(3);
    const bare = text.replace(/[^0-9A-Za-z+]/g, "");
    if (plan === 0) keep(`all ${JSON.stringify(mark)}`, Array.from(bare).join(mark));
    else keep(`mark ${JSON.stringify(mark)}`, text.replace(/[^0-9A-Za-z+]+/g, mark));
  } else if (numeric && by.below(4) === 0) {
    const blank = by.one([" ", "　", "\u00a0", "\u2009", "\u2003"]);
    keep("blanks", Array.from(text).join(blank));
  }
  if (!lettered.includes(kind)) {
    const plan = by.below(8);
    const alphabet = by.one(alphabets);
    const of = (digit: string, from: readonly string[]) => from[Number(digit)] ?? digit;
    const fits = kind !== "address" || !/[一〇.(⑴]|\u20dd/.test(alphabet.join(""));
    const rare = kind !== "passport" && kind !== "residence" && kind !== "birth" && kind !== "address";
    if (plan === 0)
      keep(
        "mixed",
        text.replace(/[0-9]/g, (it) =>
          by.below(2)
            ? it
            : of(
                it,
                by.one([alphabets[0] ?? [], alphabets[1] ?? [], alphabets[2] ?? [], alphabets[20] ?? []]),
              ),
        ),
      );
    else if (plan === 1 && rare)
      keep(
        "o and l",
        text.replace(/[01]/g, (it) =>
          by.below(3) === 0
            ? it
            : it === "0"
              ? by.one(Array.from("OoОоΟοＯ"))
              : by.one(Array.from("lI|ｌＩіІ")),
        ),
      );
    else if (
      plan === 2 &&
      (kind === "phone" || kind === "mynumber" || kind === "card" || kind === "pension")
    ) {
      const kana = by.one(said);
      keep(
        `said ${kana[0]}`,
        text.replace(/[0-9]/g, (it) => of(it, kana)),
      );
    } else if (plan < 7 && fits && (rare || !alphabet.includes("一") ? true : kind === "birth"))
      keep(
        `digits ${alphabet[1]}`,
        text.replace(/[0-9]/g, (it) => of(it, alphabet)),
      );
  } else if (kind === "mail" && by.below(2)) {
    keep(
      "at",
      text.replace(
        "@",
        by.one(
          list(
            "＠ ﹫ アットマーク アット あっと (at) [at] {at} <at> （at） 【at】 ＜at＞ (アット) [アット] (@) _at_ ☆ ★ ● ■ ◎ ♪ # (a) &#64; &#x40; &commat; %40",
          ),
        ),
      ),
    );
    if (by.below(3) === 0)
      keep(
        "dot",
        text.replaceAll(".", by.one(list("． 。 ・ ･ ドット どっと (dot) [dot] （dot） [.] (.) 点 ﹒"))),
      );
  }
  if (by.below(5) === 0)
    keep(
      "wide",
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    );
  if (by.below(5) === 0) {
    const unseen = by.one(noise);
    keep(`noise ${(unseen.codePointAt(0) ?? 0).toString(16)}`, Array.from(text).join(unseen));
  }
  if (by.below(5) === 0) {
    const [open = "", close = ""] = Array.from(by.one(quotes));
    keep(`quoted ${open}`, `${open}${text}${close}`);
  }
  return { text, how: how.join(" + ") || "plain" };
}
