// Brings to the cases of before what only new ones get: so many a turn, from where the last one stopped, and then never again.
import type { Case } from "@kumacari/domain";
import { tell } from "../by-itself.ts";
import type { Clock, Ledger } from "../ports.ts";
import type { CatchUp, CatchUpName } from "./kept.ts";
import type { CasePageFrom } from "./ports.ts";

export type CatchUpNeeds = {
  readonly ledger: Pick<Ledger, "get" | "commit" | "casesFrom">;
  readonly clock: Clock;
};

/** `laid`: how many of these cases now have it that had it not; those it failed for are told as faults. Doubled it lays nothing twice. */
export type Lay = (
  cases: readonly Case[],
) => Promise<{ readonly laid: number; readonly faults: readonly unknown[] }>;

/** Pages of the store a turn, and cases after which it has done enough. */
const pages = 20;
const enough = 50;
/** A page of which something fails again and again is passed by, so that one broken case holds up no other for ever. */
const mostTries = 5;

/** Once it is done a turn costs one read. Two at once do one work; killed in the middle, the next goes on. */
export async function catchUp(needs: CatchUpNeeds, id: CatchUpName, lay: Lay): Promise<void> {
  const { ledger, clock } = needs;
  const found = await ledger.get("catchup", { id });
  if (found?.done !== undefined) return;
  let at: CatchUp = found ?? { id, since: clock.now(), looked: 0, laid: 0, left: 0, version: 1 };
  const faults: unknown[] = [];
  for (let n = 0; n < pages && at.done === undefined && at.looked - (found?.looked ?? 0) < enough; n += 1) {
    const page = await ledger.casesFrom(at.after);
    const came = page.cases.length > 0 ? await lay(page.cases) : { laid: 0, faults: [] };
    faults.push(...came.faults);
    const patient = came.faults.length > 0 && (at.tries ?? 0) + 1 < mostTries;
    at = patient
      ? { ...at, laid: at.laid + came.laid, tries: (at.tries ?? 0) + 1 }
      : onward(at, page, { ...came, now: clock.now() });
    if (patient) break;
  }
  // A conflict: another turn was faster. What this one laid lies there all the same.
  await ledger.commit([{ op: found ? "update" : "create", kind: "catchup", value: at }], {
    act: at.done === undefined ? "catch-up-turned" : "catch-up-ended",
    actor: { kind: "system", part: "clock" },
    on: [`catch-up:${id}`, `n:${at.laid}`, `left:${at.left}`],
  });
  tell(faults, "not every case of this turn could be brought up");
}

type Came = Awaited<ReturnType<Lay>> & { readonly now: CatchUp["since"] };

function onward(
  { after: _before, tries: _tries, ...at }: CatchUp,
  { cases, next }: CasePageFrom,
  { laid, faults, now }: Came,
): CatchUp {
  return {
    ...at,
    looked: at.looked + cases.length,
    laid: at.laid + laid,
    left: at.left + faults.length,
    ...(next ? { after: next } : { done: now }),
  };
}
