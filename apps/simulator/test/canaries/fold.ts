// One spelling for many: escapes undone, widths, kana, 漢数字 and variants folded, and everything between letters gone.

/** Both what is searched and what is searched for go through this. */
export const fold = (text: string): string =>
  undoEscapes(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(between, "")
    .replace(foldable, (it) => folded.get(it) ?? it);

/** Brackets, quotes, commas and colons stay: what lies in two fields is never joined. */
const between =
  /(?:[\s\p{Cf}\u115f\u1160\u3164\-_.·・‐-―−ー－()（）/／~〜+]|\p{Variation_Selector}|\u034f|\u17b4|\u17b5)+/gu;

const hiragana = Array.from({ length: 0x56 }, (_, n) => [
  String.fromCharCode(0x30a1 + n),
  String.fromCharCode(0x3041 + n),
]);
const variants = ["髙高", "﨑崎", "濵浜", "邊辺", "〇0", "零0", "一1", "二2", "三3", "四4", "五5", "六6"];
const more = ["七7", "八8", "九9"];

const folded: ReadonlyMap<string, string> = new Map([
  ...hiragana.map(([from = "", to = ""]) => [from, to] as const),
  ...[...variants, ...more].map((it) => [it.charAt(0), it.charAt(1)] as const),
]);
const foldable = new RegExp(`[${[...folded.keys()].join("")}]`, "gu");

const escaped = /\\u[0-9a-f]{4}|(?:%[0-9a-f]{2})+|(?:=[0-9A-F]{2})+|&#x?[0-9a-f]+;/i;

/** Twice, for what was escaped in something escaped. */
function undoEscapes(text: string): string {
  return escaped.test(text) ? undoOnce(undoOnce(text)) : text;
}

const undoOnce = (text: string): string =>
  text
    .replace(/(?:%[0-9a-f]{2})+/gi, (it) => utf8(it.replaceAll("%", ""), it))
    .replace(/(?:=[0-9A-F]{2})+/g, (it) => utf8(it.replaceAll("=", ""), it))
    .replace(/\\+u([0-9a-f]{4})/gi, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)))
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (it, x: string, code: string) => {
      const point = Number.parseInt(code, x === "" ? 10 : 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : it;
    });

/** Bytes that are no text stay as they were written. */
function utf8(hex: string, written: string): string {
  const text = Buffer.from(hex, "hex").toString("utf8");
  return text.includes("\ufffd") ? written : text;
}
