// By which forms a case can be found: a name and a telephone number folded whole and by how their parts begin, and its own number.
import { foldKana } from "../canned.ts";
import { type CaseId, caseNumber, readCaseNumber } from "../names.ts";

/** Letters of a beginning: fewer tell too little, more are asked by the whole. */
const longest = 6;
const mostParts = 4;

/** Of a name as somebody wrote it; what stands in brackets is its reading. */
export function nameForms(name: string): readonly string[] {
  const writings = writingsOf(name);
  const wholes = writings.map((parts) => `n:${parts.join("")}`);
  return [...new Set([...wholes, ...writings.flat().flatMap(beginnings)])];
}

/** Of a telephone number in any spelling; none when it is too short to be one. */
export function phoneForms(phone: string): readonly string[] {
  const digits = digitsOf(phone) ?? "";
  return digits.length < 9 ? [] : [`t:${digits}`, `l:${digits.slice(-4)}`];
}

/** Of a case: what its citizen reads on their own page (受付番号). */
export const numberForm = (id: CaseId): string => formOf(caseNumber(id));
const formOf = (number: string): string => `k:${number}`;

/** What was typed to find somebody, as ways to find them: all forms of one way must be there. None: nothing to go by. */
export function askedForms(asked: string): readonly (readonly string[])[] {
  const own = readCaseNumber(asked);
  const byNumber = own ? [[formOf(own.number)]] : [];
  // Without its K- it may be somebody's name as well.
  return own?.marked ? byNumber : [...byNumber, ...waysOf(asked)];
}

function waysOf(asked: string): readonly (readonly string[])[] {
  const digits = digitsOf(asked);
  if (digits !== undefined) {
    if (digits.length === 4) return [[`l:${digits}`]];
    return digits.length >= 9 && digits.length <= 15 ? [[`t:${digits}`]] : [];
  }
  const words = partsOf(asked);
  if (words.length === 0) return [];
  const whole = [`n:${words.join("")}`];
  return words.length > mostParts ? [whole] : [whole, words.map((it) => `p:${headOf(it)}`)];
}

type Found = {
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly id?: CaseId;
};

/** Whether a case of this number, or somebody of these names (the name, its reading) and numbers, was asked for: the clues are cut short, this is not. */
export function isAsked(asked: string, { names, phones, id }: Found): boolean {
  const own = readCaseNumber(asked);
  if (own && id && own.number === caseNumber(id)) return true;
  if (own?.marked) return false;
  const digits = digitsOf(asked);
  if (digits !== undefined)
    return phones.some((it) => {
      const own = digitsOf(it) ?? "";
      return digits.length === 4 ? own.endsWith(digits) : own === digits;
    });
  const words = partsOf(asked);
  const writings = names.flatMap(writingsOf);
  return (
    writings.some((parts) => parts.join("") === words.join("")) ||
    words.every((word) => writings.flat().some((part) => part.startsWith(word)))
  );
}

const headOf = (part: string): string => Array.from(part).slice(0, longest).join("");

/** A part of one letter (林, 森) is found by it; of others, two letters are the least. */
function beginnings(part: string): readonly string[] {
  const letters = Array.from(part);
  if (letters.length === 1) return [`p:${part}`];
  const to = Math.min(longest, letters.length);
  return Array.from({ length: to - 1 }, (_, n) => `p:${letters.slice(0, n + 2).join("")}`);
}

/** The name, and its reading where one stands in brackets: each as its parts. */
const writingsOf = (name: string): readonly (readonly string[])[] =>
  name
    .normalize("NFKC")
    .split(/[()［\][\]「」]/)
    .map(partsOf)
    .filter((parts) => parts.length > 0)
    .slice(0, 2);

const partsOf = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .split(/[\s・,、]+/)
    .map(foldName)
    .filter((it) => it !== "")
    .slice(0, mostParts + 1);

/** Hiragana and katakana, wide and narrow, an old letter and its common one, é and e are the same; が and か are not. */
const foldName = (text: string): string =>
  foldKana(text)
    .replace(/\p{Cf}/gu, "")
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/./gu, (it) => commons.get(it) ?? plain.get(it) ?? it);

/** Latin letters that have no mark to be taken off, as people write them without their own keyboard. */
const plain = new Map([
  ["đ", "d"],
  ["ł", "l"],
  ["ø", "o"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
]);

/** Letters that people of one name write in two ways. */
const commons = new Map(
  [
    "髙高",
    "﨑崎",
    "碕崎",
    "嵜崎",
    "濱浜",
    "濵浜",
    "邊辺",
    "邉辺",
    "澤沢",
    "嶋島",
    "嶌島",
    "齋斎",
    "齊斎",
    "斉斎",
    "廣広",
    "國国",
    "眞真",
    "龍竜",
    "惠恵",
    "櫻桜",
    "瀨瀬",
    "德徳",
    "黑黒",
    "𠮷吉",
    "藪薮",
    "條条",
    "榮栄",
    "壽寿",
    "豐豊",
    "淵渕",
  ].map((pair) => {
    const [old = "", common = ""] = Array.from(pair);
    return [old, common] as const;
  }),
);

/** Undefined: not a number. The country's 81 stands for the leading nought. */
function digitsOf(text: string): string | undefined {
  const plain = text.normalize("NFKC").replace(/[\s\p{Pd}ー−‐()./]/gu, "");
  if (!/^\+?\d+$/.test(plain)) return undefined;
  return plain.replace(/^\+81(0?)/, "0").replace(/^\+/, "");
}
