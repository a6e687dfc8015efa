// A long package in volumes: each is made in seconds, and fits into one answer.
import type { Entry, Section } from "./build.ts";

/** Letters of one volume, some ninety pages: a PDF of it takes a few seconds, and Lambda answers 6 MB at most. */
const letters = 90_000;

/** One at least, a person of whom nothing is held too. Cut between records only: a record is never torn apart. */
export function volumesOf(sections: readonly Section[]): readonly (readonly Section[])[] {
  const volumes: Section[][] = [[]];
  let room = letters;
  for (const section of sections) {
    let part: Entry[] = [];
    const close = () => volumes.at(-1)?.push({ ...section, entries: part });
    for (const entry of section.entries) {
      const size = sizeOf(entry);
      if (size > room && room < letters) {
        if (part.length > 0) close();
        part = [];
        volumes.push([]);
        room = letters;
      }
      part.push(entry);
      room -= size;
    }
    if (part.length > 0 || section.entries.length === 0) close();
  }
  return volumes;
}

const sizeOf = ({ title, items }: Entry): number =>
  items.reduce((sum, { label, value }) => sum + label.length + value.length + 8, title.length + 20);
