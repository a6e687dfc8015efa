// Every recogniser over one reading of a text.
import type { Finding } from "./classes.ts";
import { findNames } from "./names/find.ts";
import { findAddresses } from "./places/find.ts";
import { type Reading, read } from "./reading.ts";
import type { Recogniser, Span } from "./recogniser.ts";
import { findSensitive } from "./sensitive/find.ts";
import { structured } from "./structured/structured.ts";

const recognisers: readonly Recogniser[] = [structured, findNames, findAddresses, findSensitive];

/** In order of place; the same place may carry several classes. Never throws, whatever the text. */
export function recognise(text: string): readonly Finding[] {
  const reading = read(text);
  return recognisers
    .flatMap((recogniser) => recogniser(reading))
    .map((span) => given(reading, span))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** Back to the text as it was given: to the end of the character, whatever its folded length. */
function given(reading: Reading, span: Span): Finding {
  const last = reading.at(span.to - 1);
  let end = span.to;
  while (end < reading.text.length && reading.at(end) === last) end += 1;
  return { class: span.class, from: reading.at(span.from), to: reading.at(end) };
}
