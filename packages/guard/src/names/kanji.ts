// Names in kanji that a surname from the lexicon begins and the words around confirm.
import { belonging, follows, gives, honorific, isMe, kin, label, office, opening, self } from "./contexts.ts";
import type { Place } from "./find.ts";
import { givenSign, surnameAt } from "./lexicon.ts";
import { isGivenReading } from "./readings.ts";
import { kinds, type Runs } from "./signs.ts";
import { notNames, places, things } from "./stop-words.ts";

const reach = 14;
const single = /[葵凛蓮亮誠隆健剛茂稔弘浩聡哲徹翼楓遥舞薫瞳樹悠]/u;
const usual =
  /[子美恵香奈菜花華代江枝穂乃里理莉梨紗沙音羽衣輔介助太郎朗也哉斗人翔真一二三次司史志之雄夫男彦樹輝希貴幸行明昭弘広浩宏博孝隆典紀規則徳信伸正政雅治吾悟悠優佑祐大央咲月結海空陽葵蓮凛]$/u;
const spokenOf = /^(?:が|は|を|に|も|と(?!して)|の(?:こと|件|入学|卒業|就職))/u;

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
    const before = text.slice(Math.max(0, at - reach), at);
    const length = surnameAt(text, at, end);
    if (length === 0) {
      if (at === from) strangers(text, at, end, before, found);
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
  if (things.test(given) || (to < end && !office.test(after))) return false;
  if (office.test(after) && long) return true;
  if (!begins || !(follows.test(after) || isMe.test(after))) return false;
  if (text[surname] === " ") return long || isMe.test(after);
  return given.length >= 2 && (long || (isMe.test(after) && opening.test(before)));
}

/** Where a given name after the surname ends: kanji that end given names, or kana that read as one; 0 for none. */
function givenEnd(text: string, surname: number, end: number, runs: Runs): number {
  let from = surname;
  if (surname === end && text[surname] === " " && surname + 1 < text.length) from = surname + 1;
  const run = runs.end[from] ?? from;
  if (runs.kind[from] === kinds.kanji) {
    for (let size = Math.min(3, run - from); size > 0; size--)
      if (isGiven(text, from, size)) return from + size;
    return 0;
  }
  if (runs.kind[from] !== kinds.hiragana && runs.kind[from] !== kinds.katakana) return 0;
  for (let size = Math.min(5, run - from); size >= 2; size--) {
    if (
      isGivenReading(text.slice(from, from + size)) &&
      follows.test(text.slice(from + size, from + size + 4))
    )
      return from + size;
  }
  return 0;
}

function isGiven(text: string, from: number, size: number): boolean {
  const first = givenSign(text.charCodeAt(from));
  if (size === 1) return first === 3 || first === 1;
  const last = givenSign(text.charCodeAt(from + size - 1));
  return (first & 1) === 1 && (last & 2) === 2;
}

function isSurname(text: string, at: number, to: number, begins: boolean, before: string): boolean {
  const name = text.slice(at, to);
  const after = text.slice(to, to + reach);
  if (honorific.test(after)) return begins ? !/^[奥神今皆]/u.test(name) : to - at >= 2 && !notNames.has(name);
  if (!begins || (notNames.has(name) && !gives.test(after))) return false;
  if (gives.test(after)) return true;
  if (label.test(before) && !places.has(name) && follows.test(after)) return true;
  if (office.test(after) && to - at >= 2 && !places.has(name)) return true;
  if (places.has(name) || !isMe.test(after)) return false;
  return self.test(before) || (name.length >= 2 && (opening.test(before) || belonging.test(before)));
}

/** A run that no surname begins, where a label or an introduction says that it is a name. */
function strangers(text: string, at: number, end: number, before: string, found: Place[]): void {
  const size = end - at;
  const after = text.slice(end, end + reach);
  const name = text.slice(at, end);
  if (size > 6 || things.test(name) || notNames.has(name)) return;
  if (size >= 2 && gives.test(after) && (self.test(before) || opening.test(before))) found.push([at, end]);
  else if (
    size <= 3 &&
    kin.test(before) &&
    (size > 1 ? isGiven(text, at, size) && usual.test(name) : single.test(name)) &&
    (honorific.test(after) || spokenOf.test(after))
  )
    found.push([at, end]);
  else if (size >= 2 && size <= 3 && isGiven(text, at, size) && /^(?:ちゃん|くん)/u.test(after))
    found.push([at, end]);
  else if (size >= 3 && /(?:氏名|名義人?|お名前)[::]? ?$/u.test(before) && isMe.test(after))
    found.push([at, end]);
}
