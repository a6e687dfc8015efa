// Addresses down to the street: a bare prefecture, city or ward is none.

import { matches } from "../matches.ts";
import type { Recogniser, Span } from "../recogniser.ts";
import { formalDigits, formalSigns } from "../structured/formal.ts";
import { loosened, tightOf } from "../tight.ts";
import { lotsIn } from "./lots.ts";
import { house, municipality, otherNumber, prefecture, townSigns, written } from "./streets.ts";
import { towns } from "./towns.ts";

const reach = 40;
const label =
  /(?:現住所|住所|所在地|居所|本籍地?|自宅|実家|転居先|引っ?越し先|送付先|届け先|お届け先|住まい|address)(?: ?(?:[:=]|は|が|\n)) ?$/u;

const writtenSigns = /[都道府県].?[^\n]{1,8}[市区郡町村]/u;

export const findAddresses: Recogniser = (reading) => {
  const { text } = reading;
  if (!numbered.test(text)) return [];
  const found = addressesIn(plain(text));
  if (found.length > 0) return found;
  const tight = tightOf(reading);
  return tight === undefined ? [] : loosened(tight, addressesIn(plain(tight.text)));
};

const numbered = new RegExp(`[0-9〇零一二三四五六七八九十${formalSigns}]|住所|[都道府県]`);
const alike =
  /(?<![a-z])[oil|](?=[oil|]{0,2}[0-9番丁号の-])|(?<=[0-9-][oil|]{0,2})[oil|](?=[oil|]{0,2}(?![a-z]))/g;

/** Where none of these stands, no letter passes for a figure. */
const beside = /[0-9-][oil|]|[oil|][0-9番丁号の-]/;

/** Letters and formal numerals that stand for figures, as figures. */
function plain(text: string): string {
  const figures = beside.test(text) ? text.replace(alike, (sign) => (sign === "o" ? "0" : "1")) : text;
  if (!formal.test(figures)) return figures;
  return figures.replace(formalNumbers, (it) => it.replace(/./g, kanjiOf));
}

const kanji = "〇一二三四五六七八九";
const kanjiOf = (sign: string): string => kanji[formalDigits[sign] ?? -1] ?? sign;
const formal = new RegExp(`[${formalSigns}]`);
const formalNumbers = new RegExp(
  `[${kanji}十0-9]*[${formalSigns}][${kanji}零${formalSigns}]*(?=[丁番号のノー-]|$)|(?<=[丁目番地号のノー-])[${kanji}零${formalSigns}]+|[${kanji}零${formalSigns}]{3,}`,
  "g",
);

function addressesIn(text: string): Span[] {
  const found: Span[] = [];
  let done = 0;
  for (const hit of lotsIn(text)) {
    const from = beginning(text, hit.index, done);
    if (from === undefined) continue;
    const lotEnd = hit.index + hit[0].length;
    const behind = house.exec(text.slice(lotEnd, lotEnd + reach))?.[0].length ?? 0;
    done = lotEnd + behind;
    found.push({ class: "address", from, to: done });
  }
  for (const hit of writtenSigns.test(text) ? matches(written, text) : []) {
    if (!found.some((span) => span.from <= hit.index && hit.index < span.to))
      found.push({ class: "address", from: hit.index, to: hit.index + hit[0].length });
  }
  return [...found, ...labelled(text), ...bareNumbers(text), ...roomsAndTowns(text)];
}

/** Where the address of a lot begins; undefined where the number is something else. */
function beginning(text: string, lotAt: number, done: number): number | undefined {
  const floor = Math.max(done, lotAt - reach);
  const before = text.slice(floor, lotAt);
  const marked = /^(?:.{1,6}丁目|.{1,6}番地)/u.test(text.slice(lotAt, lotAt + 9));
  if (!marked && otherNumber.test(before)) return undefined;
  const run = /[一-鿿々〆ヶケノのツぁ-んァ-ヴー0-9 、,-]*$/u.exec(before)?.[0] ?? "";
  const start = floor + before.length - run.length;
  const place = lastMunicipality(run);
  if (place !== undefined) {
    const between = run.slice(place.end);
    const near =
      between.length <= 18 &&
      townSigns.test(between) &&
      !/(?:です|ます|ました|から|まで|には|では|とは|について|という|して)/u.test(between);
    if (near && (marked || between.trim().length > 0 || place.chain > 1)) return start + place.from;
  }
  if (label.test(text.slice(Math.max(0, start - 8), start)) || /(?:住所|所在地)(?:は|が)/u.test(run))
    return start;
  const town = towns.exec(run)?.[0];
  if (town !== undefined) return lotAt - town.length;
  const quarter = /[一-鿿々ヶノ]{1,6} ?$/u.exec(run)?.[0] ?? "";
  return marked &&
    quarter.trim().length >= 2 &&
    /丁目|番地/u.test(text.slice(lotAt, lotAt + 9)) &&
    !/(?:全|何|各|第|約)$/u.test(quarter)
    ? lotAt - quarter.length
    : undefined;
}

/** How Kyoto says where in a street: 「寺町通御池上る」. */
const crossing = /(?:上|下|東入|西入)[るルり]?$/u;

/** The last municipality of a run, where the chain it ends begins, and how many it has. */
function lastMunicipality(run: string): { from: number; end: number; chain: number } | undefined {
  let end = -1;
  let from = -1;
  let chain = 0;
  for (const hit of matches(municipality, run)) {
    if (from < 0 || (hit.index > end + 1 && !crossing.test(run.slice(end, hit.index)))) {
      from = hit.index;
      chain = 0;
    }
    chain++;
    end = hit.index + hit[0].length;
  }
  const widest = prefecture.exec(run)?.index;
  return end < 0 ? undefined : { from: widest ?? from, end, chain };
}

const named = /住所|所在地|居所|本籍|自宅|実家|付先|届け先/u;

/** Behind 「住所：」 a municipality and a town are enough. */
function labelled(text: string): Span[] {
  const found: Span[] = [];
  if (!named.test(text)) return found;
  for (const hit of text.matchAll(
    /(?:住所|所在地|居所|本籍地?|自宅|実家|送付先|届け先) ?(?:[:=は]|が) ?([一-鿿々ヶケノぁ-ん]{1,8}?(?:市|郡|区|町|村)[一-鿿々ヶケノ0-9 -]{2,20})/gu,
  )) {
    const place = hit[1] ?? "";
    if (/(?:市|区|町|村)(?:役所|内|外|民|在住)?$/u.test(place)) continue;
    const to = hit.index + hit[0].length;
    found.push({ class: "address", from: to - place.length, to });
  }
  return found;
}

const bareNumber =
  /(?:市|区|郡[一-鿿ぁ-ん]{1,5}[町村]|[一-鿿][町村])[一-鿿々ヶケノがのるツ]{1,16}?(?:([0-9]{1,5})(?![0-9]| ?[年月日時分秒円人名件個台本回歳才社店校点度万億倍位階線系戸坪畳枚冊匹頭歩割%.,:/-]|~ ?[0-9]| ?(?:世帯|番(?!地)|か所|ヶ所|箇所|km|kg|cm|m))|[0-9]{6,8}(?=号)|[〇○◯零一二三四五六七八九十百千]{2,7}(?![一-鿿々ヶ]))/gu;
/** What a town is not called, and what is counted. */
const noTown =
  /求人|募集|給|定員|人口|倍率|電話|番号|年度|徒歩|国道|県道|市道|平均|最低|(?<![区市町村])(?:令和|平成|昭和)|時間|会場|合計|役所|普通|当座|口座|[本支]所|支店|[会店校課係社院館駅階線人度約計第各満全前後]$|^.(?:内(?![丸山野田])|[外民立])/u;
const wide = new RegExp(`${prefecture.source}|[市郡][一-鿿]{1,6}[区町村]`, "u");

/** A town and a number alone: 「中央区黒髪1804に住んでいます」; a small number only where all of the address leads to it. */
function bareNumbers(text: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: written, 1: figures } of matches(bareNumber, text)) {
    const town = written.replace(/[0-9〇○◯零一二三四五六七八九十百千]+$/u, "");
    if (town.length < 2 || noTown.test(town)) continue;
    const before = text.slice(Math.max(0, index - 10), index + town.length);
    const digits = figures?.length ?? (/[十百千]/u.test(written) ? 3 : written.length - town.length);
    if (digits < 3 && !wide.test(before)) continue;
    const led = /[一-鿿々ヶケ]{0,8}$/u.exec(before.slice(0, Math.min(10, index)))?.[0].length ?? 0;
    found.push({ class: "address", from: index - led, to: index + written.length });
  }
  return found;
}

const room = /[0-9] ?号/u;

/** A town and a house without a lot: 「新屋敷のメゾン青葉203号室」. */
function roomsAndTowns(text: string): Span[] {
  const found: Span[] = [];
  if (!room.test(text)) return found;
  for (const hit of text.matchAll(
    /[ぁ-んァ-ヴーa-z一-鿿々・]{2,20}(?:マンション|ハイツ|コーポ|荘|アパート|ハイム|メゾン|レジデンス|パレス|団地|寮)[ァ-ヴーa-z一-鿿]{0,8} ?(?:[a-z0-9]{1,2}棟 ?)?[a-z]?[0-9]{1,4} ?号室?/gu,
  )) {
    found.push({ class: "address", from: hit.index, to: hit.index + hit[0].length });
  }
  return found;
}
