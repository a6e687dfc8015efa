// Whether kana or Latin letters spell a surname, a given name, or one after the other.
import { givenReadings, surnameReadings } from "./readings.gen.ts";
import { keyOfLatin } from "./romaji.ts";
import { flagsOf, treeOf, wordsAt } from "./tree.ts";

const surname = 1;
const given = 2;
const tree = treeOf([
  [surnameReadings, surname],
  [givenReadings, given],
]);

/** Kana words of three signs and more that are read as something else first. */
const ordinary = new Set(
  "ました ません たかい ひがし みなみ やすい かりん きよし げんき こうじ こころ さくら しずか しょう すすむ ただし つよし とおる のぼる はじめ はるか ひかり ひとし ひとみ まもり みのり りょう のぞみ まなぶ まなべ むかい あゆみ おおい おおく おおき こうし こうよう さとう みよう なんで ゆうこう ちかく おおた おおかた いちご いちろ まなか とうし ひろい".split(
    " ",
  ),
);

export function isSurnameReading(word: string): boolean {
  return has(surname, word);
}

export function isGivenReading(word: string): boolean {
  return has(given, word);
}

function has(flag: number, word: string): boolean {
  if (word.charCodeAt(0) > 0x3000)
    return ((wordsAt(tree, flag, word, 0, word.length) >> word.length) & 1) === 1;
  return (flagsOf(tree, keyOfLatin(word)) & flag) !== 0;
}

/** Bit n says that the n kana from `from` on are a given name. */
export function givenReadingsAt(text: string, from: number, to: number): number {
  return wordsAt(tree, given, text, from, to);
}

/** False where no reading could make the kana between the places a name, whatever stands around them. */
export function mayBeReading(text: string, from: number, to: number): boolean {
  if (wordsAt(tree, surname, text, from, to) !== 0) return true;
  return ((wordsAt(tree, given, text, from, to) >> (to - from)) & 1) === 1;
}

/** True where the kana would be taken for a name even without a word that says so. */
export function isPlain(word: string): boolean {
  return !ordinary.has(word) && word.length >= 3;
}

/** A surname followed by a given name, without a blank between. */
export function isFullReading(word: string): boolean {
  const size = word.length;
  const surnames = wordsAt(tree, surname, word, 0, size);
  for (let cut = 2; cut <= size - 2; cut++) {
    if (((surnames >> cut) & 1) === 1 && (wordsAt(tree, given, word, cut, size) >> (size - cut)) & 1)
      return true;
  }
  return false;
}

/** A surname of three kana or more, and what may be a given name behind it. */
export function leadsWithSurname(word: string): boolean {
  const surnames = wordsAt(tree, surname, word, 0, word.length);
  for (let cut = 3; cut <= word.length - 2; cut++) {
    if (word.length - cut <= 5 && ((surnames >> cut) & 1) === 1 && isPlain(word.slice(0, cut))) return true;
  }
  return false;
}
