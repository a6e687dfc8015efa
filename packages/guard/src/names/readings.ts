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

/** Kana words that are read as something else first. */
const ordinary = new Set(
  (
    "ました ません おい おか おき おく おば かい きし きた さと しま すげ せき たかい ただ なか なら にし はし はた はら ひがし みなみ もり やすい いま いと " +
    "いの おの この はせ ひら ふせ ほし ほり かの あい あき あさ うみ えり おと かえ かお かみ かりん きよし くる げんき こう こうじ ここ " +
    "こころ さき さくら しき しずか しょう すすむ そら ただし ちか つよし とおる とも なお なつ なり なる のぼる はじめ はな はる はるか ひかり " +
    "ひさ ひとし ひとみ ひな まい まき また まち まもり みな みのり みや ゆう ゆめ よう よし りょう わか めい のぞみ まなぶ まなべ むかい " +
    "いい いう いえ いく いる おお かず けい こと しん せい たい たつ とし ない はい まさ もと もの やす ゆき れい あう あお あゆみ おおい おおく " +
    "おおき こうし こうよう さとう みる みよう なんで ゆうこう ちかく おおた どう どい いで おおかた いちご いちろ まなか とうし ひろい ふか"
  ).split(" "),
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
