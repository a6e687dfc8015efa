// The telephone numbers of an intake: the one that was asked for, and the first three among its words, as they were written.
import type { IntakeAnswers } from "@kumacari/domain";
import { recognise } from "@kumacari/guard";

const most = 3;

export const phonesOf = ({ phone, wish }: Pick<IntakeAnswers, "phone" | "wish">): readonly string[] => [
  ...(phone === undefined ? [] : [phone]),
  ...phonesIn(wish),
];

const phonesIn = (words: string): readonly string[] =>
  recognise(words)
    .filter((it) => it.class === "phone")
    .slice(0, most)
    .map(({ from, to }) => words.slice(from, to));
