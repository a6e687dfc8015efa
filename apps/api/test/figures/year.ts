// Acts of an office over a fiscal year, counted as the desk counts them: for what the figures make of them.
import type { Change, Ledger } from "@kumacari/desk/ports";
import {
  ageBands,
  type Because,
  hours,
  type Instant,
  outcomes,
  plus,
  sittingWays,
  startOfJstDay,
  topics,
  wards,
} from "@kumacari/domain";
import { answeredWithin, type Cell, cell, elsewhere } from "@kumacari/figures";

/** On a plain Wednesday, early in a fiscal year but not in its first month: what a month shows hangs on where in it it lies. */
export const earlyInTheYear: Instant = plus(dawn("2030-05-08"), hours(10));

function dawn(day: string): Instant {
  const at = startOfJstDay(day);
  if (at === undefined) throw new Error(`${day} is no day`);
  return at;
}

export type Times = (most: number) => number;

/** Whole numbers below `most`, by a seed. */
export function times(seed: number): Times {
  let state = seed >>> 0;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * most);
  };
}

/** Small numbers often, large ones seldom: as wards and topics are in life. */
const skewed = (by: Times, most: number): number => Math.min(by(most), by(most));
const one = <T>(from: readonly T[], at: number): T => {
  const it = from[at % from.length];
  if (it === undefined) throw new Error("nothing to choose from");
  return it;
};

/** The rows of one consultation. */
export function consultation(by: Times, hubs: readonly string[]): readonly (readonly Cell[])[] {
  const way = one(Object.values(sittingWays), skewed(by, 3));
  const sat = by(10) < 7;
  return [
    [cell("opened", "ward", one(wards, skewed(by, wards.length)))],
    [cell("opened", "age", one(ageBands, skewed(by, ageBands.length)))],
    [cell("opened", "channel", "LINE")],
    [cell("topics", "topic", one(topics, skewed(by, topics.length)))],
    [cell("answered", "within", one(answeredWithin, skewed(by, answeredWithin.length)))],
    ...(sat
      ? [
          [
            cell("sat", "way", way),
            cell("sat", "hub", way === sittingWays.hub ? one(hubs, skewed(by, hubs.length)) : elsewhere),
          ],
        ]
      : [[cell("missed", "way", way)]]),
    ...(by(10) < 8 ? [[cell("closed", "outcome", one(outcomes, skewed(by, outcomes.length)))]] : []),
  ];
}

const most = 90;

/** Writes rows as the desk does, many in one transaction. */
export async function writeFacts(
  {
    ledger,
    chance,
  }: {
    readonly ledger: Pick<Ledger, "commit">;
    readonly chance: {
      id(prefix: "fact"): Extract<Change, { kind: "fact"; op: "create" | "update" }>["value"]["id"];
    };
  },
  because: Because,
  day: string,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += most) {
    const [first, ...rest] = rows.slice(at, at + most).map(
      (cells): Change => ({
        op: "create",
        kind: "fact",
        value: { id: chance.id("fact"), day, cells, version: 1 },
      }),
    );
    if (first === undefined) return;
    const conflict = await ledger.commit([first, ...rest], because);
    if (conflict) throw new Error(`met an existing ${conflict.on}`);
  }
}
