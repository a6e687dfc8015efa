// Makes invented citizens whose every value is their own and occurs nowhere by chance: the same seed, the same people.
import { familyNames, type Name, nameOf } from "./names.ts";
import { sentencesOf } from "./sentences.ts";

export const valueKinds = [
  "name",
  "family",
  "kana",
  "phone",
  "mail",
  "postal",
  "address",
  "building",
  "birth",
  "my-number",
  "line-id",
  "bank",
  "wish",
  "talk",
] as const;
export type ValueKind = (typeof valueKinds)[number];

export type Canary = Name & {
  readonly n: number;
  readonly name: string;
  /** `090-1234-5678` */
  readonly phone: string;
  readonly mail: string;
  readonly postal: string;
  readonly address: string;
  readonly building: string;
  /** `1979-04-17` and 昭和54年4月17日 */
  readonly birth: string;
  readonly birthInEra: string;
  /** Twelve digits with a true check digit. */
  readonly myNumber: string;
  readonly lineId: string;
  readonly bank: string;
  readonly wish: string;
  readonly talk: string;
  /** Name and phone as somebody writes them who does not want them found. */
  readonly evasive: readonly string[];
};

/** Throws where two would share a value: then a finding could not say whose it is. */
export function makePeople(count: number, seed: number): readonly Canary[] {
  if (count > familyNames) throw new Error("there are not enough family names");
  const draw = drawFrom(seed);
  const seen = new Set<string>();
  const fresh = (make: () => string): string => {
    for (;;) {
      const made = make();
      if (seen.has(made)) continue;
      seen.add(made);
      return made;
    }
  };
  return Array.from({ length: count }, (_, n) => makeOne(n, { draw, fresh }));
}

type Draw = (below: number) => number;
type Making = { readonly draw: Draw; readonly fresh: (make: () => string) => string };

function makeOne(n: number, { draw, fresh }: Making): Canary {
  const name = nameOf(n);
  const digits = (count: number): string => Array.from({ length: count }, () => draw(10)).join("");
  const phone = fresh(() => `090-${1 + draw(9)}${digits(3)}-${digits(4)}`);
  const birth = fresh(() => `${1950 + draw(38)}-${two(1 + draw(12))}-${two(1 + draw(28))}`);
  const place = fresh(() => `${1 + draw(9)}丁目${10 + draw(90)}番${10 + draw(90)}号`);
  const account = fresh(() => `7${digits(6)}`);
  return {
    n,
    ...name,
    name: `${name.family} ${name.given}`,
    phone,
    mail: fresh(() => `hotaru.${letters(draw, 7)}${digits(3)}@mail.example.jp`),
    postal: fresh(() => `86${draw(10)}-${digits(4)}`),
    address: `熊本市南区架空町${place}`,
    building: fresh(() => `メゾン${katakana(draw, 5)}${101 + draw(800)}号室`),
    birth,
    birthInEra: inEra(birth),
    myNumber: fresh(() => myNumberOf(`4${digits(10)}`)),
    lineId: fresh(() => `kuma_${letters(draw, 9)}`),
    bank: `肥後架空銀行 南支店 普通 ${account}`,
    ...sentencesOf(fresh(() => katakana(draw, 8))),
    evasive: [...evasivePhones(phone), ...evasiveNames(name)],
  };
}

function evasivePhones(phone: string): readonly string[] {
  const wide = phone.replace(/[0-9-]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));
  const kanji = phone.replace(/\d/g, (it) => "〇一二三四五六七八九".charAt(Number(it))).replaceAll("-", "―");
  return [
    wide,
    Array.from(phone.replaceAll("-", "")).join(" "),
    Array.from(phone).join("\u200b"),
    kanji,
    phone.replace(/^0/, "+81 "),
  ];
}

function evasiveNames({ family, given, kana }: Name): readonly string[] {
  const wide = kana.replace(/[\u3041-\u3096]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0x60));
  const each = Array.from(`${family}${given}`);
  return [each.join("\u3000"), each.join("\u2060"), wide, Array.from(wide).join("・")];
}

/** 番号法施行令の検査用数字: weights 2–7 and 2–6 from the right, modulo 11. */
export function myNumberOf(eleven: string): string {
  const sum = Array.from(eleven)
    .reverse()
    .reduce((before, digit, at) => before + Number(digit) * (at < 6 ? at + 2 : at - 4), 0);
  const rest = sum % 11;
  return `${eleven}${rest <= 1 ? 0 : 11 - rest}`;
}

function inEra(birth: string): string {
  const [year = 0, month = 0, day = 0] = birth.split("-").map(Number);
  return `昭和${year - 1925}年${month}月${day}日`;
}

const two = (it: number): string => String(it).padStart(2, "0");
const letters = (draw: Draw, count: number): string =>
  Array.from({ length: count }, () => "abcdefghkmnprstuvwxyz".charAt(draw(21))).join("");
const katakana = (draw: Draw, count: number): string =>
  Array.from({ length: count }, () =>
    "カキクケコサスセソタチツテトナニヌネノハヒフホマミムメモヤユヨラリルレロワ".charAt(draw(38)),
  ).join("");

/** mulberry32: small, even, and the same everywhere. */
function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
