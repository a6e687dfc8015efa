// From which day on what is kept of a person may go: with their last end, and never while something goes on.
import {
  type Case,
  type Day,
  jstDay,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  type Retention,
  retentionOf,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { words } from "./words.ts";

/** Whose end was asked for because their time is over: it must be. */
export async function mustBeOver(needs: Needs, { latestCase }: Person): Promise<Result<void, Refusal>> {
  const [it, contractEnd] = await Promise.all([
    latestCase && needs.ledger.get("case", { id: latestCase }),
    contractEndOf(needs),
  ]);
  const kept = it && keptUntil(it, contractEnd);
  const says = !it ? words.never : !kept ? words.goesOn : words.notYet(kept.from);
  return kept && kept.from <= jstDay(needs.clock.now()) ? ok(undefined) : no({ kind: "not-yet", says });
}

/** Undefined while it goes on. */
export const keptUntil = ({ closed }: Case, contractEnd: Day | undefined): Retention | undefined =>
  closed && retentionOf(jstDay(closed.at), contractEnd);

export const contractEndOf = async ({ ledger }: Pick<Needs, "ledger">): Promise<Day | undefined> =>
  (await ledger.officeLately()).rules?.contractEnd;
