// What one citizen brings to be counted, from the beginning to what came of it: in weights an office like this one might have.
import {
  ageBands,
  type HubId,
  outcomes,
  scoreNames,
  scores,
  sittingWays,
  topics,
  unsaid,
  wards,
} from "@kumacari/domain";
import { followUpMonths } from "@kumacari/domain/follow-up";
import { answeredWithin, type Cell, cell, elsewhere } from "@kumacari/figures";
import type { HubIds } from "./furnish.ts";
import type { HubKey } from "./hubs.ts";

export type Row = readonly Cell[];
/** Whole numbers below `most`. */
export type Draw = (most: number) => number;

export function oneCourse(draw: Draw, hubs: HubIds): readonly Row[] {
  const of = <T>(from: readonly T[], weights: readonly number[]) => weighed(draw, from, weights);
  const often = (percent: number) => draw(100) < percent;
  const rows: Row[] = [[cell("registered", "channel", "LINE")]];
  const hub = hubs.get(of(hubKeys, [5, 3, 3]));
  if (hub && often(22)) rows.push([cell("came", "hub", hub)]);
  if (!often(78)) return rows;
  rows.push(
    [cell("opened", "ward", of([...wards, unsaid], [9, 7, 4, 6, 5, 3, 2]))],
    [cell("opened", "age", of([...ageBands, unsaid], [2, 8, 7, 6, 5, 3, 1, 2]))],
    [cell("opened", "channel", of(["LINE", "メール"] as const, [14, 2]))],
    [cell("topics", "topic", of(topics, [6, 5, 7, 6, 3, 4, 3, 2, 2]))],
    [cell("answered", "within", of(answeredWithin, [6, 8, 5, 2, 1]))],
  );
  if (often(80)) rows.push(...sitting(of(Object.values(sittingWays), [6, 4, 3]), hub, often(11)));
  if (!often(84)) return rows;
  rows.push([cell("closed", "outcome", of(outcomes, [8, 3, 2, 2, 3, 2, 6]))]);
  if (often(55)) rows.push([cell("rated", "score", scoreNames[of(scores, [9, 7, 2, 1, 1])])]);
  if (often(60)) {
    const month = of(followUpMonths, [5, 4, 3]);
    rows.push([cell("asked", "after", `${month}か月後`)]);
    const how = often(75) ? "続けている" : "そのほか";
    if (often(70)) rows.push([cell("followed", "how", `${month}か月後：${how}`)]);
  }
  return rows;
}

const hubKeys: readonly HubKey[] = ["kusunoki", "mizunowa", "tsumugi"];

function sitting(
  way: (typeof sittingWays)[keyof typeof sittingWays],
  hub: HubId | undefined,
  away: boolean,
): readonly Row[] {
  if (away) return [[cell("missed", "way", way)]];
  return [[cell("sat", "way", way), cell("sat", "hub", (way === sittingWays.hub && hub) || elsewhere)]];
}

function weighed<T>(draw: Draw, from: readonly T[], weights: readonly number[]): T {
  const all = from.flatMap((it, n) => Array<T>(weights[n] ?? 1).fill(it));
  const it = all[draw(all.length)];
  if (it === undefined) throw new Error("nothing to choose from");
  return it;
}
