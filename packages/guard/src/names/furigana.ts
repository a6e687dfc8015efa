// Readings that stand where a form asks for them, and given names in kana behind kin: no reading of the lexicon is needed.
import { matches } from "../matches.ts";
import { family } from "./contexts.ts";
import type { Place } from "./find.ts";
import { isGivenReading, isPlain } from "./readings.ts";

const asked =
  /(?:ふりがな|フリガナ|よみがな|ヨミガナ|読み仮名|カナ氏名|氏名カナ|(?:氏名|名前) ?\((?:カナ|かな|フリガナ|ふりがな)\)) ?(?:[:=は]|\n| ) ?(?=[ぁ-ヺ])/gu;
const reading =
  /([ァ-ヺー]{3,9}(?: [ァ-ヺー]{2,8})?|[ァ-ヺー]{2} [ァ-ヺー]{2,8}|[ぁ-ゖー]{3,9}?(?: [ぁ-ゖー]{2,8}?)?|[ぁ-ゖー]{2} [ぁ-ゖー]{2,8}?)(?:です(?!か)|と申|といい|と言|$|[\n、。)」])/uy;
const words =
  /^(?:ひらがな|カタカナ|かたかな|ローマ字?|アルファベット|ニックネーム|なし|ナシ|ありません|わかりません|まだ|どこ|こちら|そのまま|おなじ|いらない|あり|任意)/u;

export function furigana(text: string): Place[] {
  const found: Place[] = [];
  for (const hit of matches(asked, text)) {
    reading.lastIndex = hit.index + hit[0].length;
    const from = reading.lastIndex;
    const name = reading.exec(text)?.[1];
    if (name !== undefined && !words.test(name)) found.push([from, from + name.length]);
  }
  return found;
}

const greeting = "(?:はじめまして|初めまして|こんにちは|こんばんは|お世話になります|わたしは|私は)[、。! ]?";
const kana = "([ぁ-ゖー]{2,9}?|[ァ-ヺー]{2,9}?) ?";
const told = new RegExp(
  `(?:^|[。!\\n] ?|${greeting})${kana}と(?:申し|もうし)ます(?!か)|${greeting}${kana}と(?:いい|言い)ます(?!か)`,
  "dgu",
);
const noNames = /^(?:そう|こう|なん|なに|ひとこ|おれい|おわび|ありがとう|すみません)/u;

/** 「いえいりと申します」: nothing but a name fills such a sentence. */
export function toldInKana(text: string): Place[] {
  const found: Place[] = [];
  for (const { indices } of matches(told, text)) {
    const [from, to] = indices?.[1] ?? indices?.[2] ?? [0, 0];
    if (!noNames.test(text.slice(from, to))) found.push([from, to]);
  }
  return found;
}

const behindKin = /(?<=[夫妻人那子娘男女兄姉弟妹父母孫甥姪]の)[ぁ-ゖ]{3,6}/gu;
/** Words that are given names when a child is spoken of. */
const girls = new Set([
  "さくら",
  "みのり",
  "こころ",
  "ひかり",
  "あゆみ",
  "のぞみ",
  "はるか",
  "ひとみ",
  "かりん",
]);
const tail = /^(?:$|[がはもをにの、。(\n]|です(?!か)|ちゃん|くん|さん)/u;

/** 「息子のゆうとの件で」. */
export function kinInKana(text: string): Place[] {
  const found: Place[] = [];
  for (const hit of matches(behindKin, text)) {
    if (!family.test(text.slice(Math.max(0, hit.index - 4), hit.index))) continue;
    for (let size = Math.min(5, hit[0].length); size >= 3; size--) {
      const name = hit[0].slice(0, size);
      const to = hit.index + size;
      if (!(isPlain(name) || girls.has(name)) || !isGivenReading(name) || !tail.test(text.slice(to, to + 4)))
        continue;
      found.push([hit.index, to]);
      break;
    }
  }
  return found;
}
