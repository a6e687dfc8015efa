// Names in kanji that a surname from the lexicon begins and the words around confirm.
import {
  belonging,
  family,
  follows,
  gives,
  honorific,
  isIntroduced,
  isMe,
  kin,
  label,
  office,
  opening,
  self,
} from "./contexts.ts";
import type { Place } from "./find.ts";
import { givenSign, surnameAt } from "./lexicon.ts";
import { isPart, lists } from "./parts.ts";
import { givenReadingsAt } from "./readings.ts";
import { kinds, type Runs } from "./signs.ts";
import { notNames, places, things } from "./stop-words.ts";

const reach = 14;
const single =
  /[葵凛蓮亮誠隆健剛茂稔弘浩聡哲徹翼楓遥舞薫瞳樹悠勝修学翔陸昇賢晃彰淳潤渉遼諒駿敦篤睦毅匠颯漣蒼律朔暁圭茜栞杏湊]/u;
const usual =
  /[子美恵香奈菜花華代江枝穂乃里理莉梨紗沙音羽衣輔介助太郎朗也哉斗人翔真一二三次司史志之雄夫男彦樹輝希貴幸行明昭弘広浩宏博孝隆典紀規則徳信伸正政雅治吾悟悠優佑祐大央咲月結海空陽葵蓮凛]$/u;
/** Given names of one sign that are hardly words beside a surname, and those that are also words. */
const firm =
  /[葵凛蓮亮誠隆健剛茂稔弘浩聡哲徹翼楓遥薫瞳樹悠翔陸昇賢晃彰淳潤渉遼諒駿敦篤睦毅匠颯漣蒼律朔暁圭茜栞杏]/u;
const soft = /[舞進学守豊実明新海空光清正治直愛優桜泉望静恵環護拓勝仁武司豪純修湊岳渚]/u;
/** Surnames of one sign that are no everyday words: 「森です」 says who. */
const bare = /[森林岡堀辻菅沖関乾伴秦梶榊嶋脇畠渕峰]/u;
const spokenOf = /^(?:が|は|を|に|も|と(?!して)|の(?:こと|件|入学|卒業|就職))/u;

/** Said by the one who is known already: no place is meant behind it. */
const obliged = /(?:お世話にな[^、。]{1,8}ます|お疲れ様です)[。、 ]{0,2}$/u;
const endsThere = /^(?:$|[\n、。(]|です(?!か))/u;

export function kanjiNames(text: string, runs: Runs): Place[] {
  const found: Place[] = [];
  for (let from = 0; from < text.length; from = runs.end[from] ?? text.length) {
    if (runs.kind[from] === kinds.kanji) namesIn(text, from, runs, found);
  }
  return found;
}

function namesIn(text: string, from: number, runs: Runs, found: Place[]): void {
  const end = runs.end[from] ?? from + 1;
  for (let at = from; at < end && at < from + 16; at++) {
    const length = surnameAt(text, at, end);
    if (length === 0 && at !== from) continue;
    if (length === 0 && end - at > 6) continue;
    const before = text.slice(Math.max(0, at - reach), at);
    if (length === 0) {
      strangers(text, at, end, before, found);
      continue;
    }
    const surname = at + length;
    const full = givenEnd(text, surname, end, runs);
    const to =
      full > 0 && isName(text, { at, surname, to: full, begins: at === from, end, before }) ? full : 0;
    if (to > 0) found.push([at, to]);
    else if (isSurname(text, at, surname, at === from, before)) found.push([at, surname]);
    else if (at === from) strangers(text, at, end, before, found);
    if (to > 0 || surname < end) at = Math.max(at, (to || surname) - 1);
  }
}

type Whole = { at: number; surname: number; to: number; begins: boolean; end: number; before: string };

/** Surname and given name: confirmed by a blank, by what stands around, or by filling the whole run. */
function isName(text: string, { at, surname, to, begins, end, before }: Whole): boolean {
  const name = text.slice(at, to);
  if (notNames.has(name)) return false;
  const after = text.slice(to, to + reach);
  if (honorific.test(after) || gives.test(after) || label.test(before) || self.test(before)) return true;
  const long = surname - at >= 2;
  const given = text.slice(surname, to).trim();
  const known = given.length > 1 && isPart(lists.given, text, to - given.length, to);
  if ((things.test(given) && !known) || (to < end && !office.test(after))) return false;
  if (office.test(after) && long) return true;
  if (!begins || !(follows.test(after) || isMe.test(after))) return false;
  if (text[surname] === " ") return long || isMe.test(after);
  const told = (isMe.test(after) || after.startsWith("。")) && opening.test(before);
  if (given.length >= 2) return long || told;
  return firm.test(given) ? long || told : long && told && soft.test(given);
}

/** Where a given name after the surname ends: kanji that end given names, or kana that read as one; 0 for none. */
function givenEnd(text: string, surname: number, end: number, runs: Runs): number {
  let from = surname;
  while (from < surname + 2 && surname === end && text[from] === " " && from + 1 < text.length) from++;
  const run = runs.end[from] ?? from;
  if (runs.kind[from] === kinds.kanji) {
    for (let size = Math.min(3, run - from); size > 0; size--)
      if (isGiven(text, from, size)) return from + size;
    return 0;
  }
  if (runs.kind[from] !== kinds.hiragana && runs.kind[from] !== kinds.katakana) return 0;
  const readings = givenReadingsAt(text, from, Math.min(run, from + 5));
  for (let size = Math.min(5, run - from); size >= 2; size--) {
    if (((readings >> size) & 1) === 1 && follows.test(text.slice(from + size, from + size + 4)))
      return from + size;
  }
  return 0;
}

function isGiven(text: string, from: number, size: number): boolean {
  const first = givenSign(text.charCodeAt(from));
  if (size === 1) return first === 3 || first === 1 || firm.test(text.charAt(from));
  const last = givenSign(text.charCodeAt(from + size - 1));
  if ((first & 1) === 1 && (last & 2) === 2) return true;
  return first > 0 && last > 0 && isPart(lists.given, text, from, from + size);
}

function isSurname(text: string, at: number, to: number, begins: boolean, before: string): boolean {
  const name = text.slice(at, to);
  const after = text.slice(to, to + reach);
  if (honorific.test(after)) return begins ? !/^[奥神今皆]/u.test(name) : to - at >= 2 && !notNames.has(name);
  if (!begins) return false;
  if (to === at + 1 && bare.test(name) && opening.test(before) && isMe.test(after)) return true;
  if ((!places.has(name) || obliged.test(before)) && isIntroduced(before, after)) return true;
  if (notNames.has(name) && !gives.test(after)) return false;
  if (gives.test(after)) return true;
  if (label.test(before) && !places.has(name) && follows.test(after)) return true;
  if (office.test(after) && to - at >= 2 && !places.has(name)) return true;
  if (places.has(name) || !isMe.test(after)) return false;
  return self.test(before) || (name.length >= 2 && (opening.test(before) || belonging.test(before)));
}

/** A run that no surname begins, where a label or an introduction says that it is a name. */
function strangers(text: string, at: number, end: number, before: string, found: Place[]): void {
  const size = end - at;
  // One sign alone is a name only behind kin.
  if (size > 6 || (size === 1 && !kin.test(before))) return;
  const name = text.slice(at, end);
  const known = size > 1 && size < 4 && isPart(lists.given, text, at, end) && isGiven(text, at, size);
  if (notNames.has(name) || (things.test(name) && !known)) return;
  const after = text.slice(end, end + reach);
  if (size >= 2 && gives.test(after) && (self.test(before) || opening.test(before))) found.push([at, end]);
  else if (
    size <= 3 &&
    kin.test(before) &&
    (known || (size > 1 ? isGiven(text, at, size) && usual.test(name) : single.test(name))) &&
    (honorific.test(after) || spokenOf.test(after) || (family.test(before) && endsThere.test(after)))
  )
    found.push([at, end]);
  else if (size >= 2 && size <= 3 && isGiven(text, at, size) && /^(?:ちゃん|くん)/u.test(after))
    found.push([at, end]);
  else if (size >= 3 && /(?:氏名|名義人?|お名前)[::]? ?$/u.test(before) && isMe.test(after))
    found.push([at, end]);
}
