// Whether kana or Latin letters spell a surname, a given name, or one after the other.
import { givenReadings, surnameReadings } from "./readings.gen.ts";
import { keyOfKana, keyOfLatin } from "./romaji.ts";

const surnames = unpack(surnameReadings);
const givens = unpack(givenReadings);

/** Kana words that are read as something else first. */
const ordinary = new Set(
  (
    "おい おか おき おく おば かい きし きた さと しま すげ せき たかい ただ なか なら にし はし はた はら ひがし みなみ もり やすい いま いと " +
    "いの おの この はせ ひら ふせ ほし ほり かの あい あき あさ うみ えり おと かえ かお かみ かりん きよし くる げんき こう こうじ ここ " +
    "こころ さき さくら しき しずか しょう すすむ そら ただし ちか つよし とおる とも なお なつ なり なる のぼる はじめ はな はる はるか ひかり " +
    "ひさ ひとし ひとみ ひな まい まき また まち まもり みな みのり みや ゆう ゆめ よう よし りょう わか めい のぞみ まなぶ まなべ むかい " +
    "いい いう いえ いく いる おお かず けい こと しん せい たい たつ とし ない はい まさ もと もの やす ゆき れい あう あお あゆみ おおい おおく " +
    "おおき こうし こうよう さとう みる みよう なんで ゆうこう ちかく おおた どう どい いで おおかた いちご いちろ まなか とうし ひろい ふか"
  ).split(" "),
);

export function isSurnameReading(word: string): boolean {
  return surnames.has(keyOf(word));
}

export function isGivenReading(word: string): boolean {
  return givens.has(keyOf(word));
}

/** True where the kana would be taken for a name even without a word that says so. */
export function isPlain(word: string): boolean {
  return !ordinary.has(word) && word.length >= 3;
}

/** A surname followed by a given name, without a blank between. */
export function isFullReading(word: string): boolean {
  for (let cut = 2; cut <= word.length - 2; cut++) {
    if (isSurnameReading(word.slice(0, cut)) && isGivenReading(word.slice(cut))) return true;
  }
  return false;
}

/** A surname of three kana or more, and what may be a given name behind it. */
export function leadsWithSurname(word: string): boolean {
  for (let cut = 3; cut <= word.length - 2; cut++) {
    if (word.length - cut <= 5 && isSurnameReading(word.slice(0, cut)) && isPlain(word.slice(0, cut)))
      return true;
  }
  return false;
}

function keyOf(word: string): string {
  return word.charCodeAt(0) > 0x3000 ? keyOfKana(word) : keyOfLatin(word);
}

function unpack(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = "";
  for (const [, kept = "0", rest = ""] of packed.matchAll(/(\d)([a-z-]*)/gu)) {
    last = last.slice(0, Number(kept)) + rest;
    words.add(last);
  }
  return words;
}
