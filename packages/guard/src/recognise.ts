// Every recogniser over one reading of a text.
import type { Finding } from "./classes.ts";
import { lender } from "./lent.ts";
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
  const spans = withoutFalseNames(
    reading.text,
    recognisers.flatMap((recogniser) => recogniser(reading)),
  );
  if (spans.length === 0) return [];
  const [only] = spans;
  if (only !== undefined && spans.length === 1) return [given(reading, only)];
  return merged(spans)
    .map((span) => given(reading, span))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** 四三八一 and the 三郎 of a street are no people: nobody's name stands within a number or an address. */
function withoutFalseNames(text: string, spans: readonly Span[]): readonly Span[] {
  if (!spans.some((span) => span.class === "name")) return spans;
  const cover = lendCover(text.length);
  for (const { class: kind, from, to } of spans) {
    if (kind === "address" || kind === "mail") cover.fill(1, from, to);
    else if (kind !== "name" && kind !== "sensitive") cover.fill(2, from, to);
  }
  for (const span of spans) if (span.class === "sensitive") cover[span.from] = 2;
  return spans.filter(
    (span) =>
      span.class !== "name" ||
      !(noughts.test(text.slice(span.from, span.to)) || isCovered(text, cover, span)),
  );
}

const lendCover = lender(Uint8Array);

const noughts = /[零〇○◯]/;

/** By a number in any part; by an address or a mail address wholly, or in part where its signs stand apart. */
function isCovered(text: string, cover: Uint8Array, { from, to }: Span): boolean {
  let whole = true;
  let part = false;
  for (let at = from; at < to; at += 1) {
    if (cover[at] === 2) return true;
    if (cover[at] === 1) part = true;
    else whole = false;
  }
  return whole || (part && text.slice(from, to).includes(" "));
}

/** Two ways to the same value are one finding: places of one class that overlap become one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const kept: { class: Span["class"]; from: number; to: number }[] = [];
  const last = new Map<Span["class"], (typeof kept)[number]>();
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const before = last.get(span.class);
    if (before && span.from < before.to) before.to = Math.max(before.to, span.to);
    else {
      const it = { ...span };
      kept.push(it);
      last.set(span.class, it);
    }
  }
  return kept;
}

/** Back to the text as it was given: to the end of the character, whatever its folded length. */
function given(reading: Reading, span: Span): Finding {
  const last = reading.at(span.to - 1);
  let end = span.to;
  while (end < reading.text.length && reading.at(end) === last) end += 1;
  return { class: span.class, from: reading.at(span.from), to: reading.at(end) };
}
