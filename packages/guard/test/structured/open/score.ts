// How well the open set is read, class by class: what is missed in it is there to be looked at.
import { recognise } from "../../../src/index.ts";
import { type Case, openCases } from "./cases.ts";

export type OpenScore = {
  readonly recall: number;
  readonly precision: number;
  readonly blocked: number;
  readonly missed: readonly Case[];
};

export function openScore(each: number, seed: number): OpenScore {
  let [right, lost, wrong, free, blocked] = [0, 0, 0, 0, 0];
  const missed: Case[] = [];
  for (const one of openCases(each, seed)) {
    const found = new Set(recognise(one.text).map((finding) => finding.class));
    const absent = one.kinds.filter((kind) => !found.delete(kind)).length;
    right += one.kinds.length - absent;
    lost += absent;
    wrong += found.size;
    if (absent > 0) missed.push(one);
    if (one.kinds.length > 0) continue;
    free += 1;
    if (found.size > 0) blocked += 1;
  }
  return {
    recall: right / (right + lost),
    precision: right / (right + wrong),
    blocked: blocked / free,
    missed,
  };
}
