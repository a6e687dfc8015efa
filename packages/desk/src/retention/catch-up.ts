// Cases that ended before there was a list of them come onto it, so that none outlives its time unseen.
import type { Case } from "@kumacari/domain";
import { type CatchUpNeeds, catchUp, type Lay } from "../catch-up/turn.ts";
import type { Ledger } from "../ports.ts";

type ListNeeds = CatchUpNeeds & { readonly ledger: Pick<Ledger, "together"> };

export const catchUpEnded = (needs: ListNeeds): Promise<void> =>
  catchUp(needs, "ended", (cases) => listEnded(needs, cases));

async function listEnded(needs: ListNeeds, cases: readonly Case[]): ReturnType<Lay> {
  const ended = cases.filter(({ closed, gone }) => closed && gone === undefined);
  const { person } = await needs.ledger.together({ person: ended.map(({ owner }) => ({ id: owner })) });
  const faults: unknown[] = [];
  let laid = 0;
  for (const [n, it] of ended.entries()) {
    await listOne(needs, it, person[n]?.shredded).catch((fault: unknown) => void faults.push(fault));
    laid += 1;
  }
  return { laid: laid - faults.length, faults };
}

/** A head that is written comes onto the list by itself; whoever else writes it meanwhile has done the same. */
async function listOne({ ledger }: ListNeeds, it: Case, gone: Case["gone"]): Promise<void> {
  const conflict = await ledger.commit(
    [{ op: "update", kind: "case", value: gone === undefined ? it : { ...it, gone } }],
    { act: "case-listed", actor: { kind: "system", part: "clock" }, on: [it.id] },
  );
  if (!conflict || gone === undefined) return;
  const fresh = await ledger.get("case", { id: it.id });
  if (fresh && fresh.gone === undefined) throw new Error("the case did not hold still");
}
