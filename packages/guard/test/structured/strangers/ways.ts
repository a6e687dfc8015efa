// The five ways in which a value is disguised, each alone and in pairs.
export const ways = ["width", "spacing", "invisible", "look", "kanji"] as const;
export type Way = (typeof ways)[number];

export const disguises: readonly (readonly Way[])[] = ways.flatMap((way, at) => [
  [way],
  ...ways.slice(at + 1).map((other) => [way, other]),
]);

/** What a value is made of decides where a gap may stand and whether a numeral may be a counted one. */
export type Nature = "digits" | "dated" | "place" | "latin" | "words";

/** What a half of the set disguises with. */
export type Kit = {
  /** May stand between the digits of a number. */
  readonly marks: readonly string[];
  /** May stand anywhere, as nothing is read into them. */
  readonly blanks: readonly string[];
  readonly hidden: readonly string[];
  /** Each the ten digits from nought to nine. */
  readonly figures: readonly (readonly string[])[];
  readonly numerals: readonly (readonly string[])[];
  readonly twins: ReadonlyMap<string, readonly string[]>;
  /** How many of a hundred characters change their width or their numeral. */
  readonly shares: readonly number[];
  /** Whether the words that label a value are spaced as well. */
  readonly labels: boolean;
};
