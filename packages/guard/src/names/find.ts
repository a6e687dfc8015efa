// People's names: by the words around them, by surname and given name, and by the trained tagger.
import type { Recogniser, Span } from "../recogniser.ts";
import { gives, honorific, isIntroduced, label } from "./contexts.ts";
import { foreignNames } from "./foreign.ts";
import { furigana, kinInKana, toldInKana } from "./furigana.ts";
import { kanaNames } from "./kana.ts";
import { kanjiNames } from "./kanji.ts";
import { latinNames } from "./latin.ts";
import { givenSign, isSurnameSign, surnameAt } from "./lexicon.ts";
import { isPart, lists } from "./parts.ts";
import { type Runs, runsOf } from "./signs.ts";
import { callings, matterEnds, matters, notNames, places, trades } from "./stop-words.ts";
import { taggedNames } from "./tag.ts";
import { modernised, unspaced } from "./tidy.ts";
import { toldNames } from "./told.ts";

const sentence = /[…。、!?\n]|ます|です|した|して|金庫|銀行|支店/u;
const municipal = /(?:[市県区町村駅館票書]|病院|銀行|大学|高校|会社|組合|農協|久留米)$/u;
/** 「三月」「十日」「五人」「今週」, and figures alone: 「一九一」. */
const counted = /^[一二三四五六七八九十〇○◯零]+(?:[年月日人]|$)|^[今来先毎昨翌再][週月年日朝晩夜回度]/u;

/** 「平田機工」: a company that bears a surname. */
const makers =
  /^(?:機工|製作所|工業|製薬|建設|建築|電機|電器|産業|精機|鉄工|商事|商店|工務店|酒造|醸造|運輸|運送|水産|農園|牧場|印刷|不動産|病院|医院|歯科|眼科|内科)/u;

/** Behind a surname that is also a quarter of a town: 「松橋の支援学校」「星野リゾート」. */
const located =
  /^(?:の[^、。\n]{0,6}(?:学校|大学|高校|施設|館|事務所|保育園|幼稚園|病院|工場|店|会社|駅|公園|センター|温泉|所|市場|倉庫|団地|会場|イオン)|リゾート|ホールディングス|グループ|フーズ|ホーム|ハウス)/u;

export type Place = readonly [from: number, to: number];

export const findNames: Recogniser = (reading) => {
  const text = modernised(reading.text);
  const runs = runsOf(text);
  const found = ruled(text, runs);
  for (const place of taggedNames(text, runs)) if (isLikely(text, place)) found.push(place);
  const tight = unspaced(text);
  if (tight !== undefined) {
    for (const [from, to] of ruled(tight.text, runsOf(tight.text)))
      found.push([tight.at(from), tight.at(to - 1) + 1]);
  }
  return merged(found).map(([from, to]): Span => ({ class: "name", from, to }));
};

/** Kanji of given names from end to end, or a surname of the hashes before the rest. */
function isGivenLike(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && givenSign(text.charCodeAt(at)) > 0) at++;
  return at === to || isPart(lists.surname, text, from, from + 2) || isSurnameSign(text.charCodeAt(from));
}

function ruled(text: string, runs: Runs): Place[] {
  return [
    ...kanjiNames(text, runs),
    ...kanaNames(text, runs),
    ...furigana(text),
    ...kinInKana(text),
    ...toldInKana(text),
    ...latinNames(text),
    ...foreignNames(text),
    ...toldNames(text, runs),
  ];
}

/** 「今は単身赴任です」 says nothing of who it is; 「はじめまして、…です」 does. */
function isGreeted(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 14), from);
  return label.test(before) || isIntroduced(before, "です");
}

/** Overlapping places become one. */
function merged(places: Place[]): readonly Place[] {
  const kept: [number, number][] = [];
  for (const [from, to] of places.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = kept.at(-1);
    if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], to);
    else kept.push([from, to]);
  }
  return kept;
}

/** Trades, places and borrowed words are taken out of what the tagger finds. */
function isLikely(text: string, [from, to]: Place): boolean {
  const name = text.slice(from, to);
  if (trades.test(name)) return honorific.test(text.slice(to, to + 4)) && !/[ァ-ヴー]/u.test(name);
  if (notNames.has(name) || sentence.test(name) || matters.test(name) || counted.test(name)) return false;
  // ソファー, サンドイッチ: a single word in katakana is a thing until the words around say that it is somebody.
  if (/^[ァ-ヺー]+$/u.test(name)) {
    const after = text.slice(to, to + 6);
    if (
      isPart(lists.foreign, text, from, to) &&
      !isPart(lists.thing, text, from, to) &&
      /^[はがをにもとの、](?!で)/u.test(after)
    )
      return true;
    return honorific.test(after) || gives.test(after) || label.test(text.slice(Math.max(0, from - 14), from));
  }
  if (/[ァ-ヺ]/u.test(name)) return !/^ ?です/u.test(text.slice(to, to + 3)) || isGreeted(text, from);
  if (/[^\u3005-\u9fff ]/u.test(name)) return true;
  const surname = surnameAt(text, from, to);
  if (isPart(lists.place, text, from, to) || municipal.test(name))
    return surname === to - from && honorific.test(text.slice(to, to + 4));
  if (surname === to - from) {
    const after = text.slice(to, to + 14);
    return !located.test(after) && (!places.has(name) || honorific.test(after));
  }
  if (surname > 0) {
    const rest = text.slice(from + surname, to);
    return !municipal.test(rest) && !makers.test(rest);
  }
  if (!isGivenLike(text, from, to)) return false;
  if (name.length < 2 || callings.test(name) || matterEnds.test(name)) return false;
  return !/^ ?です/u.test(text.slice(to, to + 3)) || isGreeted(text, from);
}
