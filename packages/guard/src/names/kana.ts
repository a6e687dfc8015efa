// Names in kana: confirmed by a reading from the lexicon and the words around.
import { belonging, kin, label, opening, self } from "./contexts.ts";
import type { Place } from "./find.ts";
import { isFullReading, isGivenReading, isPlain, isSurnameReading, leadsWithSurname } from "./readings.ts";
import { kinds, type Runs } from "./signs.ts";

const introduction = /(?:と申し|ともうし|と言いま|といいま|っていいま)/gu;
const courtesy = /(?:さん|ちゃん|くん|さま|様|君|氏|先生)/gu;
const being = /(?:です(?!か|ね)|でございます)/gu;
const word = /[ぁ-ゖー]+|[ァ-ヺー]+/u;

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
  for (const hit of text.matchAll(phrase)) {
    const to = text[hit.index - 1] === " " ? hit.index - 1 : hit.index;
    const sort = word.exec(text.charAt(to - 1))?.[0];
    if (sort === undefined) continue;
    for (let from = Math.max(0, to - 11); from <= to - 2; from++) {
      const name = text.slice(from, to).replace(" ", "");
      if (
        /^[ぁ-ゖー]+$|^[ァ-ヺー]+$/u.test(name) &&
        text[from] !== " " &&
        judge(name, text.slice(Math.max(0, from - 12), from), to !== hit.index)
      ) {
        found.push([from, to]);
        break;
      }
    }
  }
  return found;
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

/** A word in kana behind a label: 「ふりがな：やまだはなこ」. */
function labelled(text: string, runs: Runs): Place[] {
  const found: Place[] = [];
  for (let from = 0; from < text.length; from = runs.end[from] ?? text.length) {
    const kind = runs.kind[from];
    const to = runs.end[from] ?? from;
    if (kind !== kinds.hiragana && kind !== kinds.katakana) continue;
    const before = text.slice(Math.max(0, from - 14), from);
    const name = text.slice(from, to);
    if (
      kin.test(text.slice(Math.max(0, from - 6), from)) &&
      kind === kinds.katakana &&
      isGivenReading(name) &&
      isPlain(name)
    )
      found.push([from, to]);
    if (!label.test(before) && !self.test(before)) continue;
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
