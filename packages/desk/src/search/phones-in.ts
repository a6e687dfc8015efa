// The telephone numbers somebody wrote among their words, as they wrote them: the first three.
import { recognise } from "@kumacari/guard";

const most = 3;

export const phonesIn = (words: string): readonly string[] =>
  recognise(words)
    .filter((it) => it.class === "phone")
    .slice(0, most)
    .map(({ from, to }) => words.slice(from, to));
