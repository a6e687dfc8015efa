// What waits for a second person: made by one, found and ended by another.
import {
  type AskId,
  accessLimits,
  days,
  type Instant,
  no,
  ok,
  plus,
  type Refusal,
  type Result,
  refusal,
  type Staff,
  type StaffId,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import type { Ask } from "./kept.ts";

type Wanted = Pick<Ask, "what" | "name" | "role"> & Partial<Pick<Ask, "staff" | "before" | "mark">>;

export const askEnds = (now: Instant): Instant => plus(now, days(accessLimits.askDays));

export function newAsk({ chance, clock }: Needs, by: Staff, wanted: Wanted): Ask {
  const at = clock.now();
  return {
    ...wanted,
    id: chance.id("ask"),
    by: by.id,
    at,
    ends: askEnds(at),
    state: "waiting",
    version: 1,
  };
}

/** Its end as a change; the address's hash goes with it. */
export function ended(
  { mark: _gone, ...ask }: Ask,
  state: Exclude<Ask["state"], "waiting">,
  by: StaffId | "clock",
  at: Instant,
): Change {
  return { op: "update", kind: "ask", value: { ...ask, state, decided: { by, at } } };
}

export const isWaiting = (ask: Ask, now: Instant): boolean => ask.state === "waiting" && ask.ends > now;

export async function waitingAsk({ ledger, clock }: Needs, id: AskId): Promise<Result<Ask, Refusal>> {
  const ask = await ledger.get("ask", { id });
  if (!ask) return no(refusal("not-found"));
  return isWaiting(ask, clock.now()) ? ok(ask) : no(refusal("ask-over"));
}

/** Two wishes for one person would overwrite each other. */
export async function alreadyAsked({ ledger, clock }: Needs, staff: StaffId): Promise<boolean> {
  const now = clock.now();
  return (await ledger.shelf("ask")).some((it) => it.staff === staff && isWaiting(it, now));
}
