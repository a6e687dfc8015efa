// Names that the sentence itself tells: a known surname and whatever fills the frame behind it.
import { aged, gives, greeted, honorific, isMe, kin, label, opening, regards, self } from "./contexts.ts";
import type { Place } from "./find.ts";
import { isSurnameSign, surnameAt } from "./lexicon.ts";
import { isPart, lists } from "./parts.ts";
import { givenReadingsAt } from "./readings.ts";
import { kinds, type Runs } from "./signs.ts";
import { callings, matterEnds, matters, notNames, things } from "./stop-words.ts";

const reach = 14;
const rest = /( ?)([一-龥々]{1,3}|[ぁ-ゖ]{2,4}|[ァ-ヺー]{2,6})/uy;
const closes = /^ ?(?:$|[\n、。,(~」)/]|さん|と申|ともう|といい|と言)/u;
const particle = /^[のはがをにでともへやさだなか]/u;
const words =
  /(?:国|色|辺|可|列|車|代|人|語|理|点|家|様|子供|場|木|肉|山|型|式|道|力|料|品|族|朝|方|度|力|界|会|社|県|市|町|村|区)$/u;

export function toldNames(text: string, runs: Runs): Place[] {
  const found: Place[] = [];
  for (let from = 0; from < text.length; from = runs.end[from] ?? text.length) {
    if (runs.kind[from] !== kinds.kanji) continue;
    const end = runs.end[from] ?? from + 1;
    if (end - from > 6) continue;
    const to = wholeName(text, from, end) || (end - from < 4 ? continental(text, from, end) : 0);
    if (to > 0) found.push([from, to]);
  }
  return found;
}

/** Where the name ends that begins with a surname at `from`, if the words around it leave no other reading; or 0. */
function wholeName(text: string, from: number, end: number): number {
  const surname = from + surnameAt(text, from, end);
  if (surname === from) return 0;
  const before = text.slice(Math.max(0, from - reach), from);
  rest.lastIndex = surname;
  const [, blank = "", given = ""] = rest.exec(text) ?? [];
  if (given === "" || (surname < end && blank !== "")) return 0;
  const start = surname + blank.length;
  const kana = given >= "ぁ" && given <= "ヿ";
  if (!kana) {
    const to = start + given.length;
    if ((surname < end && to !== end) || !isFree(text, start, to) || notNames.has(text.slice(from, to)))
      return 0;
    return isTold(before, text.slice(to, to + reach)) ? to : 0;
  }
  const readings = givenReadingsAt(text, start, start + given.length);
  for (let size = given.length; size > 1; size--) {
    const known = ((readings >> size) & 1) === 1;
    if (!known && (particle.test(given) || (end - from < 2 && blank === ""))) continue;
    const to = start + size;
    if (isTold(before, text.slice(to, to + reach))) return to;
  }
  return 0;
}

function isTold(before: string, after: string): boolean {
  if (honorific.test(after) || gives.test(after) || aged.test(after)) return true;
  if (label.test(before)) return closes.test(after) || isMe.test(after);
  if (self.test(before) || greeted.test(before)) return isMe.test(after) || closes.test(after);
  return opening.test(before) && regards.test(after);
}

/** 李偉, 金賢宇: names of the continent, of two or three signs. */
function continental(text: string, from: number, end: number): number {
  if (end - from < 2 || !isSurnameSign(text.charCodeAt(from))) return 0;
  const name = text.slice(from, end);
  if ((name.length < 3 && words.test(name)) || notNames.has(name) || things.test(name)) return 0;
  const before = text.slice(Math.max(0, from - reach), from);
  const after = text.slice(end, end + reach);
  if (isTold(before, after)) return end;
  if (kin.test(before))
    return honorific.test(after) || /^(?:が|は|を|に|も|と|の|です|$|[、。])/u.test(after) ? end : 0;
  return opening.test(before) && /^です(?!か|が|ね)/u.test(after) ? end : 0;
}

function isFree(text: string, from: number, to: number): boolean {
  const given = text.slice(from, to);
  if (isPart(lists.given, text, from, to)) return true;
  // 「中小企業さん」 is no Mr 中.
  if (given.length > 2) return false;
  return !things.test(given) && !matters.test(given) && !callings.test(given) && !matterEnds.test(given);
}
