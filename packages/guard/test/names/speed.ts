// How long names, addresses and sensitive statements take to find; the clock is given.
import { findNames } from "../../src/names/find.ts";
import { findAddresses } from "../../src/places/find.ts";
import { read } from "../../src/reading.ts";
import { findSensitive } from "../../src/sensitive/find.ts";
import { careerTalk } from "./career-talk.ts";
import { nameSentences } from "./people.ts";

/** Milliseconds for texts of 500 UTF-16 units, after warming up: the middle and the 99th of a hundred. */
export function pace(clock: () => number): { readonly p50: number; readonly p99: number } {
  const names = nameSentences();
  const pages = chunks(
    careerTalk()
      .flatMap((text, i) => (i % 10 === 0 ? [text, names[i % names.length]?.text ?? ""] : [text]))
      .join("\n"),
  );
  const times: number[] = [];
  for (let round = 0; round < 8; round++) {
    for (const page of pages) {
      const reading = read(page);
      const start = clock();
      findNames(reading);
      findAddresses(reading);
      findSensitive(reading);
      if (round > 2) times.push(clock() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

function chunks(text: string): readonly string[] {
  const pages: string[] = [];
  for (let from = 0; from + 500 <= text.length; from += 500) pages.push(text.slice(from, from + 500));
  return pages;
}
