// How often a My Number was turned away, by month and place; that it came is counted, what it was is not kept (LAW-3).
import { type Because, jstDay, ok } from "@kumacari/domain";
import type { Change, Clock, Ledger } from "../ports.ts";
import { untilWritten } from "../until-committed.ts";

export type Tally = { readonly name: string; readonly count: number; readonly version: number };

export const tallyName = (month: string, where: "page" | "line"): string => `mynumber#${month}#${where}`;

type Counts = { readonly ledger: Pick<Ledger, "get">; readonly clock: Clock };

/** The change that counts one more, to be written with what is written anyway. */
export async function oneMore({ ledger, clock }: Counts, where: "page" | "line"): Promise<Change> {
  const name = tallyName(jstDay(clock.now()).slice(0, 7), where);
  const was = await ledger.get("tally", { name });
  return was
    ? { op: "update", kind: "tally", value: { ...was, count: was.count + 1 } }
    : { op: "create", kind: "tally", value: { name, count: 1, version: 1 } };
}

/** Counts and writes down why; where others count at the same moment, again. */
export async function countOne(
  needs: Counts & { readonly ledger: Pick<Ledger, "get" | "commit"> },
  where: "page" | "line",
  because: Because,
): Promise<void> {
  await untilWritten(
    async () => (await needs.ledger.commit([await oneMore(needs, where)], because)) ?? ok(undefined),
    most,
  );
}

/** One record counts for everybody. */
const most = 20;
