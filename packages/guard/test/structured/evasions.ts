// The ways a value is written so that no plain pattern finds it.
import type { Chance } from "./chance.ts";
import type { StructuredClass } from "./values.ts";

export type Evasion = {
  readonly name: string;
  fits: (kind: StructuredClass) => boolean;
  write: (value: string, by: Chance) => string;
};

const always = () => true;
const numeric = (kind: StructuredClass) => kind !== "mail" && kind !== "sns";

export const evasions: readonly Evasion[] = [
  { name: "none", fits: always, write: (value) => value },
  { name: "full-width", fits: always, write: wide },
  { name: "spaced", fits: numeric, write: (value, by) => between(value, () => by.one([" ", "　"])) },
  {
    name: "zero-width",
    fits: always,
    write: (value, by) =>
      between(value, () => by.one(["\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", ""])),
  },
  { name: "homoglyph", fits: always, write: alike },
  {
    name: "kanji",
    fits: (kind) => numeric(kind) && kind !== "passport" && kind !== "residence",
    write: kanji,
  },
  {
    name: "dashes",
    fits: numeric,
    write: (value, by) => value.replaceAll("-", () => by.one(Array.from("‐‑‒–—―−ー－─"))),
  },
  { name: "broken", fits: numeric, write: broken },
  {
    name: "circled",
    fits: numeric,
    write: (value) => value.replace(/\d/g, (digit) => Array.from("⓪①②③④⑤⑥⑦⑧⑨")[Number(digit)] ?? ""),
  },
];

function wide(value: string): string {
  return value.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

const between = (value: string, mark: () => string) =>
  Array.from(value).reduce((done, letter) => done + mark() + letter);

function alike(value: string, by: Chance): string {
  if (!/[@A-Z]/.test(value)) return digitsAlike(value, by);
  const twins = new Map(
    ["aа", "cс", "eе", "oо", "pр", "xх", "AА", "BВ", "CС", "EЕ", "HН", "KК", "MМ", "TТ"].map((pair) => [
      pair.charAt(0),
      pair.charAt(1),
    ]),
  );
  return Array.from(value)
    .map((letter) => twins.get(letter) ?? letter)
    .join("");
}

/** Only some digits, so that digits are left beside them. */
function digitsAlike(value: string, by: Chance): string {
  return value.replace(/\d+/g, (group) =>
    /[2-9]/.test(group)
      ? group
          .replace(/0/g, () => by.one(["O", "o", "0", "О"]))
          .replace(/1/g, () => by.one(["l", "I", "1", "|"]))
      : group,
  );
}

function kanji(value: string): string {
  const digits = Array.from("〇一二三四五六七八九");
  return value.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit).replaceAll("-", "ー");
}

/** One line break, at a separator or in the middle. */
function broken(value: string, by: Chance): string {
  const places = Array.from(value).flatMap((letter, place) =>
    letter === "-" || letter === " " || letter === ")" ? [place + 1] : [],
  );
  const place = places.length > 0 ? by.one(places) : Math.floor(value.length / 2);
  return `${value.slice(0, place)}\n${value.slice(place)}`;
}
