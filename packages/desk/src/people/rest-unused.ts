// Suspends by the clock: who has not signed in for 45 days, and whom no review has confirmed.
import {
  accessLimits,
  days,
  type Instant,
  instant,
  ok,
  plus,
  type Staff,
  type StaffId,
  type StandingReason,
} from "@kumacari/domain";
import { eachByItself } from "../by-itself.ts";
import type { ClockNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { afterChange, losesPower, powerOf } from "./power.ts";
import { settleAccount } from "./settle.ts";
import { suspended } from "./standing.ts";

/** One holds up no other. The last who can manage and approve between them stay, and the page says so. */
export async function restUnused(needs: ClockNeeds): Promise<void> {
  const now = needs.clock.now();
  const due = (await needs.ledger.staff()).filter((it) => it.state === "active" && isUnused(it, now));
  await eachByItself(
    due,
    ({ id }) => suspendByClock(needs, id, "unused", (it) => isUnused(it, now)),
    "not all who rest could be suspended",
  );
}

const isUnused = (it: Staff, now: Instant): boolean =>
  plus(lastHeard(it), days(accessLimits.unusedDays)) <= now;

/** Coming back after a suspension counts: it needs time to sign in. */
export const lastHeard = ({ lastSignIn, since, standing }: Staff): Instant =>
  instant(Math.max(lastSignIn ?? 0, since, standing?.at ?? 0));

export async function suspendByClock(
  needs: ClockNeeds,
  id: StaffId,
  why: StandingReason,
  still: (staff: Staff) => boolean,
): Promise<void> {
  const { ledger, clock } = needs;
  const done = await untilCommitted<boolean>(async () => {
    const all = await ledger.staff();
    const it = all.find((one) => one.id === id);
    if (it?.state !== "active" || !still(it)) return ok(false);
    const gone = [{ ...it, state: "suspended" } as const];
    const left = losesPower(all, gone) ? powerOf(afterChange(all, gone)).pair : [];
    if (!left) return ok(false);
    const held = left.map(({ id, version }): Change => ({ op: "hold", kind: "staff", key: { id }, version }));
    const conflict = await ledger.commit([suspended(it, why, "clock", clock.now()), ...held], {
      act: "staff-suspended",
      actor: { kind: "system", part: "clock" },
      on: [id],
      why,
    });
    return conflict ?? ok(true);
  });
  if (done.ok && done.value) await settleAccount(needs, id);
}
