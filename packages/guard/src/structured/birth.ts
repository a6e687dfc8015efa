// Dates of birth, western and Japanese: a date under a label or before 生まれ, or a date of long ago that nothing else explains.
import { matches } from "../matches.ts";
import type { Span } from "../recogniser.ts";
import { formalDigits, formalSigns } from "./formal.ts";
import type { Judge } from "./judge.ts";
import { type Label, labelOf } from "./labels.ts";
import type { Dense, View } from "./view.ts";
import { grouped } from "./window.ts";

const number = "([2-9]?十[1-9]?|[0-9]{1,2})";
/** 「千九百六十二」 as it arrives, its kanji digits as figures. */
const thousands = "[12]?千(?:[1-9]?百)?(?:[1-9]?十)?[1-9]?";
const mark = "[./,・~ー-]";
const eraName =
  "(?<![区市町村])(?:明治|大正|昭和|平成|令和)|[明大昭平令]|(?:(?<![a-z])|(?<=dob|born|birth|day|date))[mtshr][.]?";
const eraAside = "(?:\\((?:明治|大正|昭和|平成|令和|[mtshr])(?:元|[0-9十]{1,3})年?\\))?";
const westernAside = "(?:年?\\((?:19|20)[0-9]{2}年?\\))?";
const dates = new RegExp(
  `(?:(${eraName})(元|[2-9]?十[1-9]?|[0-9]{1,2})${westernAside}|((?:19|20)?[0-9]{2}|${thousands})(?:年(?=\\())?${eraAside})(?:(?:年|ねん|(?<=\\)))${number}(?:月|がつ)(?:${number}(?:日|にち)?)?|${mark}${number}${mark}${number})|(?<![0-9年])${number}月${number}日`,
  "g",
);
/** Every date has one of these behind a number. */
const dated = new RegExp(
  `[0-9元十百千o${formalSigns}拾][年月ね./,・~ー-]|[)年](?=[0-9年])|(?:[昭平令大]|(?<![a-z])[mtshr])[和成正]?[.]?[0-9元十${formalSigns}]|千`,
);

export type DateFound = {
  readonly found: RegExpExecArray;
  readonly from: number;
  readonly to: number;
  readonly after: string;
};

/** The dates of a text as they are written; which of them are of birth, labels and words around decide. */
export function datesIn({ text: dense, where }: Dense): readonly DateFound[] {
  if (!dated.test(dense)) return [];
  const text = plain(dense);
  const named = birthSigns.test(dense);
  const places: DateFound[] = [];
  for (const found of matches(dates, text)) {
    const from = where[found.index] ?? 0;
    const end = found.index + size(found, where);
    if (!plausible(found) || (!named && !longAgo(found))) continue;
    places.push({ found, from, to: (where[end - 1] ?? 0) + 1, after: text.slice(end, end + 8) });
  }
  return named ? [...places, ...apart(dense, where)] : places;
}

/** 「昭和37 8 25」, 「千九百五十四\n六\n十八」: blanks alone part year, month and day. */
function apart(dense: string, where: Uint32Array): DateFound[] {
  const seams: number[] = [];
  if (!yearly.test(dense) || !hasNumberBehindSeam(dense, where)) return [];
  let text = "";
  let done = 0;
  for (let at = 1; at < dense.length; at += 1) {
    if ((where[at] ?? 0) <= (where[at - 1] ?? 0) + 1) continue;
    text += `${dense.slice(done, at)} `;
    seams.push(at + seams.length);
    done = at;
  }
  const read = plain(text + dense.slice(done));
  /** A blank put in stands where the sign behind it does. */
  const placeOf = (at: number) => where[at - seams.filter((seam) => seam < at).length] ?? 0;
  return matches(spaced, read)
    .filter(plausible)
    .map((found) => {
      const end = found.index + found[0].length;
      const after = read
        .slice(end, end + 12)
        .replaceAll(" ", "")
        .slice(0, 8);
      return { found, from: placeOf(found.index), to: placeOf(end - 1) + 1, after };
    });
}

/** A year of any kind, however its figures are written. */
const yearly = new RegExp(
  `[明大昭平令千]|[mtshr][.]?[0-9元十oil|${formalSigns}拾]|[12il|${formalSigns}][09o${formalSigns}]`,
);

/** Month and day stand behind blanks, as figures, 十 or what passes for them. */
function hasNumberBehindSeam(dense: string, where: Uint32Array): boolean {
  for (let at = 1; at < dense.length; at += 1)
    if (
      (where[at] ?? 0) > (where[at - 1] ?? 0) + 1 &&
      mayBegin[dense.charCodeAt(at)] === 1 &&
      mayEnd[dense.charCodeAt(at - 1)] === 1
    )
      return true;
  return false;
}

const among = (signs: string) => {
  const table = new Uint8Array(0x10000);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
};
const numerals = `0123456789十拾oil|${formalSigns}`;
const mayBegin = among(numerals);
/** A year, or the mark behind one. */
const mayEnd = among(`${numerals}元百千./,・~ー-`);

const spaced = new RegExp(
  `(?:(${eraName})(元|[2-9]?十[1-9]?|[0-9]{1,2})|((?:19|20)[0-9]{2}|${thousands}))(?: |${mark} )${number}(?: |${mark} ?)${number}(?![0-9]| [0-9] )`,
  "g",
);

/** A date of our days is of birth only where one of these stands. */
const birthSigns = /[生誕歳才]|うまれ|せいねん|d[.]o|たんじょ|ばーす|birth|born|dob/;

/** Letters and formal numerals of a date as its digits. */
function plain(dense: string): string {
  const text = formal.test(dense) ? dense.replace(everyFormal, (it) => it.replace(/./g, numeralOf)) : dense;
  return alike.test(text) ? text.replace(everyAlike, (letter) => (letter === "o" ? "0" : "1")) : text;
}

const numeralOf = (sign: string): string => (sign === "拾" ? "十" : String(formalDigits[sign] ?? sign));
const formal = new RegExp(`[${formalSigns}拾]`);
const everyFormal = new RegExp(
  `(?<=[年月日0-9十./・,-]|昭和?|平成?|大正?|令和?|(?<![a-z])[mtshr])[${formalSigns}拾0-9]+|[${formalSigns}拾]+(?=[年月日./・,-])`,
  "g",
);

const alike = /[0-9mtshr./・和成正治昭平大令-][oil|]|[oil|][0-9年月日]/;
const everyAlike =
  /[oil|](?=[0-9oil|]{0,3}[年月日]|[0-9]{2,3}[(./・-])|(?<=[0-9年月./・,-]|[和成正治昭平大令]|(?<![a-z])[mtshr])(?:[oil]|[|](?=[0-9oil年月日]))(?=[0-9oil|]{0,3}(?![0-9a-z]))/g;

/** 「1931.11.6 74歳」: a blank parts the day from what is written behind it, unless every digit stands apart. */
function size(found: RegExpExecArray, where: Uint32Array): number {
  const day = found[7] ?? "";
  const end = found.index + found[0].length;
  if (day.length !== 2 || day.startsWith("0")) return found[0].length;
  const step = (at: number) => (where[at] ?? 0) - (where[at - 1] ?? 0);
  const loose = step(end - 1) > 1 && step(found.index + 1) === 1;
  if (loose) found[7] = day.charAt(0);
  return found[0].length - (loose ? 1 : 0);
}

export function birth(view: View): Span[] {
  const spans: Span[] = [];
  for (const date of view.dates) {
    const { found, from, to, after } = date;
    if (isBirth(view, found, { from, to }, after)) spans.push({ class: "birth", from, to });
  }
  return spans;
}

/** Digits alone: 19900401, 900401, 5630401 and pieces of them, under a label. */
export const birthNumber: Judge = {
  class: "birth",
  lengths: [6, 8],
  fits(window) {
    const { digits } = window;
    const said = digits.length === 8 && window.whole && bornHere.test(window.behind(5));
    if (
      (!said && window.label()?.kind !== "birth") ||
      !grouped(window, /^(?:[678]|[24]-[12]-[12]|4-4|2-4|4-2-2)$/)
    )
      return false;
    const [, month = "", day = ""] = /^\d{2,4}?(\d\d)(\d\d)$/.exec(digits) ?? [];
    return onCalendar(2000, Number(month), Number(day)) || /^(?:19|20)\d{4,5}$/.test(digits);
  },
};

const bornHere = /^ ?に? ?(?:生(?!産|活|命|徒|放|中|配)|うまれ)/;

function plausible(found: RegExpExecArray): boolean {
  const [, era, eraYear, western, month = found[6], day = found[7]] = found;
  const year = era === undefined ? yearOf(western ?? "2000") : startOf(era) + value(eraYear);
  const full = year < 100 ? 1900 + year : year;
  return (
    full >= 1868 && full <= 2100 && onCalendar(full, value(month ?? found[8]), value(day ?? found[9] ?? "1"))
  );
}

const eras: readonly (readonly [string, number])[] = [
  ["明m", 1867],
  ["大t", 1911],
  ["昭s", 1925],
  ["平h", 1988],
  ["令r", 2018],
];
const startOf = (era: string) => eras.find(([names]) => names.includes(era.charAt(0)))?.[1] ?? 0;

/** 元 is 1; 十, 二十三 and the like arrive as 十 and 2十3. */
function value(text: string | undefined): number {
  if (text === undefined || text === "元") return 1;
  const [tens, ones] = text.split("十");
  return ones === undefined ? Number(text) : Number(tens === "" ? 1 : tens) * 10 + Number(ones);
}

/** 1千9百6十2, 2千6, 1962 or 62. */
function yearOf(text: string): number {
  const [, thousand, hundreds, rest = ""] = /^([12]?)千(?:([1-9]?)百)?(.*)$/.exec(text) ?? [];
  if (thousand === undefined) return Number(text);
  const of = (digit: string, worth: number) => Number(digit === "" ? 1 : digit) * worth;
  return (
    of(thousand, 1000) + (hundreds === undefined ? 0 : of(hundreds, 100)) + (rest === "" ? 0 : value(rest))
  );
}

function onCalendar(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function isBirth(view: View, found: RegExpExecArray, place: Place, after: string): boolean {
  const whole = found[5] !== undefined || found[7] !== undefined || found[9] !== undefined;
  if (!whole && !longAgo(found)) return false;
  if (born.test(after)) return true;
  const label = labelOf(view.text, view.labels, place.from, place.to);
  const named = label?.kind === "birth";
  if (named && (near(label, place) || !event.test(view.text.slice(place.to, place.to + 16)))) return true;
  return whole && longAgo(found) && label === undefined && unexplained(view.text, place, after);
}

type Place = { readonly from: number; readonly to: number };

const born =
  /^(?:[^a-z0-9ぁ-ゖァ-ヺー一-鿿々、。,]{0,2})(?:に|の|が)?(?:生(?!産|活|命|徒|放|中|配)|うまれ|誕生|出生|[(、,]?(?:満)?[0-9]{1,2}[歳才])/;

/** Right before the date, or right behind it. */
const near = (label: Label, { from, to }: Place) =>
  label.to <= from ? from - label.to <= 14 : label.from - to <= 10;

function longAgo([, era, eraYear, western]: RegExpExecArray): boolean {
  if (era !== undefined) return startOf(era) + value(eraYear) <= 2010;
  const year = western === undefined || western.length < 3 ? 0 : yearOf(western);
  return year <= 2010 && year >= 1910;
}

function unexplained(text: string, { from, to }: Place, after: string): boolean {
  if (
    !/^(?:$|です|でございます|だ|、|,|。|[.]|\)|」|\/|男|女|[a-z(])/.test(after) &&
    !/^[ \n]/.test(text.slice(to))
  )
    return false;
  const before =
    text
      .slice(Math.max(0, from - 40), from)
      .split(/[。\n]/)
      .at(-1) ?? "";
  const behind = text.slice(to, to + 40).split(/[。\n]/)[0] ?? "";
  return !event.test(before) && !event.test(behind) && !/[~〜]\s*$/.test(before) && !/^\s*[~〜]/.test(behind);
}

const event =
  /入社|入学|卒業|退職|退社|入職|在籍|開始|終了|設立|創立|創業|開業|開設|開店|閉店|施行|改正|制定|公布|取得|修了|転職|就職|就任|異動|勤務|採用|契約|発行|更新|期限|締|有効|交付|合格|認定|登録|竣工|完成|発売|発生|地震|災害|開催|予約|面接|相談|訪問|来所|結婚|離婚|死亡|没|転入|転出|引越|版|年度|現在|時点|付け|以降|以前|まで|から|撮影|作成|提出|届|受付|受診|初診|入院|退院/;
