// Statements of a person about illness, disability, record, creed, origin, union or violence; words about systems are none.
import type { Recogniser, Span } from "../recogniser.ts";
import { asking, facts } from "./facts.ts";

export const findSensitive: Recogniser = (reading) => {
  const { text } = reading;
  const found: Span[] = [];
  for (const fact of facts) {
    for (const hit of text.matchAll(fact)) {
      const to = hit.index + hit[0].length;
      if (!asking.test(text.slice(to, to + 14))) found.push({ class: "sensitive", from: hit.index, to });
    }
  }
  return found;
};
