// Cases that ended before there was any asking get the days still ahead, so that their citizens are asked like all others.
import { type Case, type Instant, jstDay, ok } from "@kumacari/domain";
import { followUpDaysLeft } from "@kumacari/domain/follow-up";
import { type CatchUpNeeds, catchUp, type Lay } from "../catch-up/turn.ts";
import type { Ledger } from "../ports.ts";
import { untilWritten } from "../until-committed.ts";
import { layDays } from "./lay.ts";

type EarlierNeeds = CatchUpNeeds & { readonly ledger: Pick<Ledger, "together"> };

export const catchUpFollowUps = (needs: EarlierNeeds): Promise<void> =>
  catchUp(needs, "follow-ups", (cases) => layEarlier(needs, cases));

/** Whether they may be asked is looked at on the day itself, as always; only whose key is gone will never be asked again. */
async function layEarlier(needs: EarlierNeeds, cases: readonly Case[]): ReturnType<Lay> {
  const now = needs.clock.now();
  const due = cases.filter((it) => earlier(it, now).changes.length > 0);
  if (due.length === 0) return { laid: 0, faults: [] };
  const { person } = await needs.ledger.together({ person: due.map(({ owner }) => ({ id: owner })) });
  const faults: unknown[] = [];
  let laid = 0;
  for (const [n, it] of due.entries()) {
    if (!person[n] || person[n].shredded !== undefined) continue;
    await layOne(needs, it, now).then(
      (done) => {
        laid += done;
      },
      (fault: unknown) => void faults.push(fault),
    );
  }
  return { laid, faults };
}

function earlier(it: Case, now: Instant): ReturnType<typeof layDays> {
  const { closed, followUps } = it;
  if (!closed || followUps) return { changes: [] };
  return layDays(it, followUpDaysLeft(jstDay(closed.at), closed.outcome, jstDay(now)), {
    at: now,
    by: closed.by,
  });
}

/** How many were laid: none where there is nothing to lay any more, or a reader was faster. */
const layOne = ({ ledger }: Pick<EarlierNeeds, "ledger">, { id }: Pick<Case, "id">, now: Instant) =>
  untilWritten(async () => {
    const it = await ledger.get("case", { id });
    const { followUps, changes } = it ? earlier(it, now) : { changes: [] };
    if (!it || !followUps) return ok(0);
    const conflict = await ledger.commit(
      [{ op: "update", kind: "case", value: { ...it, followUps } }, ...changes],
      { act: "follow-ups-laid", actor: { kind: "system", part: "clock" }, on: [id] },
    );
    return conflict ?? ok(1);
  });
