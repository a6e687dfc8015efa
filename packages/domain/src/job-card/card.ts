// One part of a citizen's ジョブ・カード: its head holds no words, and each save of it lies sealed beside it.
import { isBlank } from "../blank.ts";
import type { Instant } from "../instant.ts";
import type { Author } from "../message.ts";
import type { CitizenId } from "../names.ts";
import type { Personal } from "../personal.ts";
import type { CardSection } from "./forms.ts";

export type CardRow = Readonly<Record<string, string>>;

/** `edition`: of the forms it was written for. */
export type CardWords = { readonly edition: string; readonly rows: readonly CardRow[] };

/** Nothing that was saved is written over; the numbers count from 1. */
export type CardPart = {
  readonly owner: CitizenId;
  readonly section: CardSection;
  readonly latest: number;
  /** The number that was before the eyes of whoever saved the latest; 0: none. */
  readonly base: number;
  readonly version: number;
};

export type CardWriting = {
  readonly owner: CitizenId;
  readonly section: CardSection;
  readonly number: number;
  readonly by: Author;
  readonly at: Instant;
  readonly base: number;
  readonly words: Personal<CardWords>;
  readonly version: number;
};

/** What somebody saved that the one after it had not seen; the next save that has seen all settles it. */
export const isSplit = ({ number, base }: Pick<CardWriting, "number" | "base">): boolean => number - 1 > base;

/** The latest of them: nobody reads more side by side. */
const shownBeside = 5;
export const besideNumbers = ({ latest, base }: Pick<CardPart, "latest" | "base">): readonly number[] =>
  Array.from({ length: Math.max(0, latest - 1 - base) }, (_, n) => base + 1 + n).slice(-shownBeside);

export const isEmptyRow = (row: CardRow): boolean => Object.values(row).every(isBlank);
