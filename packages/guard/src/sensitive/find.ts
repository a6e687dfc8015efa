// Statements of a person about illness, disability, record, creed, origin, union or violence; words about systems are none.
import { headedIn } from "../headed.ts";
import { matches } from "../matches.ts";
import type { Recogniser, Span } from "../recogniser.ts";
import { loosened, tightened, tightOf } from "../tight.ts";
import { asking, facts } from "./facts.ts";
import { asked, illnesses, isFormed, listed, stated } from "./illnesses.ts";
import { standard } from "./plain.ts";

export const findSensitive: Recogniser = (reading) => {
  const text = standard(reading.text);
  const found = statementsIn(text);
  if (found.length > 0) return found;
  // Lines by themselves first: 「病歴：Ｐ Ｔ Ｓ Ｄ」 ends with its line.
  for (const written of text.includes("\n") && setApart.test(text)
    ? [text.replaceAll("\n", lineEnd), text]
    : [text]) {
    const tight = written === reading.text ? tightOf(reading) : tightened(written);
    const spans =
      tight === undefined ? [] : loosened(tight, statementsIn(tight.text.replaceAll(lineEnd, "\n")));
    if (spans.length > 0) return spans;
  }
  return found;
};

/** Single signs with blanks between. */
const setApart = /(?<!\S)\S {1,3}\S /;
/** A sign that nothing is closed up across. */
const lineEnd = "\u2028";

function statementsIn(text: string): Span[] {
  const found = ofIllness(text);
  const signs = signsIn(text);
  for (const { bit, words, statement } of searches) {
    if (words === undefined ? (signs & bit) === 0 : !words.test(text)) continue;
    for (const hit of matches(statement, text)) {
      const to = hit.index + hit[0].length;
      if (!asking.test(text.slice(to, to + 14))) found.push({ class: "sensitive", from: hit.index, to });
    }
  }
  return found;
}

/** An illness with words behind it that say that somebody has it, or in a field that asks for it. */
function ofIllness(text: string): Span[] {
  const found: Span[] = [];
  for (const hit of headedIn(illnesses, text)) {
    if (hit[1] !== undefined && !isFormed(text, hit.index)) continue;
    if (latin.test(hit[0]) && latin.test(text.charAt(hit.index - 1))) continue;
    const end = hit.index + hit[0].length;
    const from = hit[1] === undefined ? hit.index : beginning(text, hit.index);
    const behind = text.slice(end, end + 40);
    const said = stated.exec(behind)?.[0].length ?? 0;
    const to = end + said;
    if (said > 0 && !asking.test(text.slice(to, to + 14))) found.push({ class: "sensitive", from, to });
    else if (listed.test(behind) && asked.test(text.slice(Math.max(0, hit.index - 24), hit.index)))
      found.push({ class: "sensitive", from, to: end });
  }
  return found;
}

/** Where the name begins that ends as names of illnesses do: 「潰瘍性大腸炎」. */
function beginning(text: string, at: number): number {
  let from = at;
  while (at - from < 8 && /[一-鿿ァ-ヴー]/.test(text.charAt(from - 1))) from -= 1;
  return from;
}

const latin = /[a-z0-9@_.-]$/;

/** A bit for every set of signs that facts have; `signBits` says for each sign in whose sets it is. */
const sets = [...new Set(facts.map(([has]) => has).filter((has) => typeof has === "string"))];
const signBits = new Uint32Array(0x10000);
for (const [place, signs] of sets.entries()) {
  for (let i = 0; i < signs.length; i++) {
    const code = signs.charCodeAt(i);
    signBits[code] = (signBits[code] ?? 0) | (1 << place);
  }
}

const searches = facts.map(([has, statement]) =>
  typeof has === "string"
    ? { bit: 1 << sets.indexOf(has), words: undefined, statement }
    : { bit: 0, words: has, statement },
);

function signsIn(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= signBits[text.charCodeAt(i)] ?? 0;
  return bits;
}
