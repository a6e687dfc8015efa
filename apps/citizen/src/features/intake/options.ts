// The choices of the intake as cards; each list ends with 「言いたくない」.
import { ageBands, situations, topics, wards } from "@kumacari/domain";
import { words } from "./words.ts";

export const options = {
  ageBand: cards(ageBands),
  ward: cards(wards),
  situation: cards(situations),
  topics: cards(topics),
};

function cards<T extends string>(list: readonly T[]) {
  return [...list, words.unsaid].map((value) => ({ value, label: value }));
}
