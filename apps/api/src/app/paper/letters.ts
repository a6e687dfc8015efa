// What our face has no letter for is drawn as 〓 (下駄), as printers do, and the paper says so: nobody takes a box for a name.

/** The mark of a printer who lacks a letter. */
const lacking = "〓";
export const lackingSays = "〓は、この用紙に印刷できない文字です。もとの文字は、画面でお確かめください。";

const signs = new Intl.Segmenter("ja", { granularity: "grapheme" });
/** Drawn as nothing, or choosing among the forms of the letter before them. */
const silent = /^[\p{Cc}\p{Cf}\p{Z}\p{VS}]$/u;

export type Print = (words: string) => string;

/** `has`: whether the face has this code point. A letter and its marks are one: printed put together where only that is there. */
export function printBy(has: (codePoint: number) => boolean): Print {
  const canAll = (sign: string) =>
    Array.from(sign).every((it) => silent.test(it) || has(it.codePointAt(0) ?? 0));
  const print = (sign: string) => {
    if (canAll(sign)) return sign;
    const whole = sign.normalize("NFC");
    return canAll(whole) ? whole : lacking;
  };
  return (words) =>
    canAll(words) ? words : Array.from(signs.segment(words), (it) => print(it.segment)).join("");
}

/** Whether any of these words, however deep they lie, is printed with a mark that they do not hold themselves. */
export const lacks = (content: unknown, print: Print): boolean => {
  const words = JSON.stringify(content);
  return print(words).split(lacking).length > words.split(lacking).length;
};
