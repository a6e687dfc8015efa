// Names in kana: confirmed by a reading from the lexicon and the words around.
import { matches } from "../matches.ts";
import { belonging, kin, label, opening, self } from "./contexts.ts";
import type { Place } from "./find.ts";
import {
  isFullReading,
  isGivenReading,
  isPlain,
  isSurnameReading,
  leadsWithSurname,
  mayBeReading,
} from "./readings.ts";
import { kinds, type Runs } from "./signs.ts";
import { trades } from "./stop-words.ts";

const introduction = /(?:と申し|ともうし|と言いま|といいま|っていいま)/gu;
const courtesy = /(?:さん|さま|様|君|氏|先生)/gu;
const fondness = /(?:ちゃん|くん)/gu;
const being = /(?:です(?!か|ね)|でございます)/gu;
const longest = 11;
/** Of a sentence, whatever names they read like. */
const everyday = /^ところ$|よろしく|どうか/u;

export function kanaNames(text: string, runs: Runs): Place[] {
  return [
    ...ending(
      text,
      introduction,
      (name, before) =>
        isFullReading(name) ||
        (starts(before) &&
          (isSurnameReading(name) ? isPlain(name) : isGivenReading(name) || leadsWithSurname(name))),
    ),
    ...ending(
      text,
      courtesy,
      (name, before, blank) =>
        isFullReading(name) ||
        (starts(before) && isPlain(name) && (isSurnameReading(name) || isGivenReading(name)) && !blank),
    ),
    ...ending(
      text,
      fondness,
      (name, before) => (starts(before) && name.length > 2 && isGivenReading(name)) || isFullReading(name),
    ),
    ...ending(text, being, (name, before) =>
      isFullReading(name) ? starts(before) : isSurnameReading(name) && isPlain(name) && intro(before),
    ),
    ...apart(text, runs),
    ...labelled(text, runs),
  ];
}

type Judge = (name: string, before: string, blank: boolean) => boolean;

/** The longest name in kana that ends where the phrase begins. */
function ending(text: string, phrase: RegExp, judge: Judge): Place[] {
  const found: Place[] = [];
  for (const hit of matches(phrase, text)) {
    const to = text[hit.index - 1] === " " ? hit.index - 1 : hit.index;
    const { floor, blank } = kanaBefore(text, to);
    for (let from = floor; from <= to - 2; from++) {
      if (from === blank) continue;
      const spaced = from < blank;
      if (!spaced && !mayBeReading(text, from, to)) continue;
      const name = spaced ? text.slice(from, blank) + text.slice(blank + 1, to) : text.slice(from, to);
      if (
        !trades.test(name) &&
        !everyday.test(name) &&
        judge(name, text.slice(Math.max(0, from - 12), from), to !== hit.index)
      ) {
        found.push([from, to]);
        break;
      }
    }
  }
  return found;
}

/** How far back the kana reach that end at `to`: all hiragana or all katakana, with one blank among them. */
function kanaBefore(text: string, to: number): { floor: number; blank: number } {
  let floor = to;
  let blank = -1;
  let kind = 0;
  while (floor > 0 && floor > to - longest) {
    const sort = kanaKind(text.charCodeAt(floor - 1));
    if (sort === blankKind && blank < 0 && floor < to) blank = floor - 1;
    else if (sort !== longKind && (sort <= 0 || (kind > 0 && sort !== kind))) break;
    else if (sort > 0) kind = sort;
    floor--;
  }
  return { floor, blank };
}

const longKind = -1;
const blankKind = -2;

function kanaKind(code: number): number {
  if (code >= 0x3041 && code <= 0x3096) return kinds.hiragana;
  if (code >= 0x30a1 && code <= 0x30fa) return kinds.katakana;
  return code === 0x30fc ? longKind : code === 0x20 ? blankKind : 0;
}

/** A surname, a blank and a given name. */
function apart(text: string, runs: Runs): Place[] {
  const found: Place[] = [];
  for (let blank = text.indexOf(" "); blank > 0; blank = text.indexOf(" ", blank + 1)) {
    const from = runs.begin[blank - 1] ?? 0;
    const to = runs.end[blank + 1] ?? 0;
    const kind = runs.kind[from];
    if (
      blank - from > 6 ||
      to - blank > 30 ||
      (kind !== kinds.hiragana && kind !== kinds.katakana) ||
      runs.kind[blank + 1] !== kind
    )
      continue;
    const surname = text.slice(from, blank);
    if (!isSurnameReading(surname) || surname.length < 2) continue;
    for (let end = Math.min(to, blank + 6); end >= blank + 3; end--) {
      if (!isGivenReading(text.slice(blank + 1, end))) continue;
      if (
        end === to ||
        /^(?:です|と|さん|ちゃん|くん|さま|は|が|の|を|に|も)/u.test(text.slice(end, end + 3))
      )
        found.push([from, end]);
      break;
    }
  }
  return found;
}

function isOfKin(text: string, from: number, to: number): boolean {
  if (!kin.test(text.slice(Math.max(0, from - 6), from))) return false;
  const name = text.slice(from, to);
  return isPlain(name) && isGivenReading(name);
}

/** A word in kana behind a label: 「ふりがな：やまだはなこ」. */
function labelled(text: string, runs: Runs): Place[] {
  const found: Place[] = [];
  for (let from = 0; from < text.length; from = runs.end[from] ?? text.length) {
    const kind = runs.kind[from];
    const to = runs.end[from] ?? from;
    if (kind !== kinds.hiragana && kind !== kinds.katakana) continue;
    // A particle is nobody's name.
    if (kind === kinds.hiragana && to - from < 2) continue;
    const before = text.slice(Math.max(0, from - 14), from);
    if (kind === kinds.katakana && isOfKin(text, from, to)) found.push([from, to]);
    if (!label.test(before) && !self.test(before)) continue;
    const name = text.slice(from, to);
    if (everyday.test(name)) continue;
    for (let size = Math.min(9, name.length); size >= 2; size--) {
      const head = name.slice(0, size);
      const tail = name.slice(size);
      if (!/^(?:$|です|と申|といい|ともう|さん|さま)/u.test(tail)) continue;
      if (
        isFullReading(head) ||
        leadsWithSurname(head) ||
        ((isSurnameReading(head) || isGivenReading(head)) && isPlain(head))
      )
        found.push([from, from + size]);
    }
  }
  return found;
}

function starts(before: string): boolean {
  return (
    before === "" ||
    opening.test(before) ||
    self.test(before) ||
    belonging.test(before) ||
    label.test(before) ||
    /[^ぁ-んァ-ヴー][はがをにへともやの]?$|[はがをのと]$/u.test(before)
  );
}

function intro(before: string): boolean {
  return (
    opening.test(before) ||
    self.test(before) ||
    (belonging.test(before) && !/[その|この|あの]$/u.test(before.slice(-2, -1)))
  );
}
