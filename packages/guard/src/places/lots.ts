// Where the lots of a text are: of its many numbers only those are tried that have behind them what every lot has.
import { longest, lot, numerals } from "./streets.ts";

/** In order, none over another. */
export function lotsIn(text: string): readonly RegExpExecArray[] {
  const lots: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; ) {
    if (signs[text.charCodeAt(at)] !== numeral) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < text.length && signs[text.charCodeAt(end)] === numeral) end += 1;
    const behind = text.charCodeAt(end) === blank ? end + 1 : end;
    const found = signs[text.charCodeAt(behind)] === opening ? lotWithin(text, at, end) : null;
    if (found !== null) lots.push(found);
    at = found === null ? end : found.index + found[0].length;
  }
  return lots;
}

/** A number too long for a lot may end with one. */
function lotWithin(text: string, from: number, to: number): RegExpExecArray | null {
  for (let at = Math.max(from, to - longest); at < to; at += 1) {
    lot.lastIndex = at;
    const found = lot.exec(text);
    if (found !== null) return found;
  }
  return null;
}

const blank = 32;
const numeral = 1;
/** What stands behind the first number of every lot. */
const opening = 2;
const signs = new Uint8Array(0x10000);
for (const sign of "条丁線番ー~‐のノ-") signs[sign.charCodeAt(0)] = opening;
for (const sign of numerals) signs[sign.charCodeAt(0)] = numeral;
