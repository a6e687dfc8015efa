// Statements of a person about illness, disability, record, creed, origin, union or violence; words about systems are none.
import type { Recogniser, Span } from "../recogniser.ts";
import { asking, facts } from "./facts.ts";

export const findSensitive: Recogniser = ({ text }) => {
  const found: Span[] = [];
  const signs = signsIn(text);
  for (const { bit, words, statement } of searches) {
    if (words === undefined ? (signs & bit) === 0 : !words.test(text)) continue;
    for (const hit of text.matchAll(statement)) {
      const to = hit.index + hit[0].length;
      if (!asking.test(text.slice(to, to + 14))) found.push({ class: "sensitive", from: hit.index, to });
    }
  }
  return found;
};

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
