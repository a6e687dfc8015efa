// Ends what has come to its time: what waited for a second person, invitations, broken glass.
import type { Instant, StaffId } from "@kumacari/domain";
import { eachByItself } from "../by-itself.ts";
import type { ClockNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";
import { ended } from "./asks.ts";
import { endedGlass } from "./glass.ts";
import { retiredChange } from "./retired.ts";
import { settleAccount } from "./settle.ts";

const actor = { kind: "system", part: "clock" } as const;

// A conflict in here: somebody was at it this very moment. The next minute looks again.
export async function endAsks({ ledger, clock }: ClockNeeds): Promise<void> {
  const now = clock.now();
  for (const ask of await ledger.shelf("ask")) {
    if (ask.state !== "waiting" || ask.ends > now) continue;
    await ledger.commit([ended(ask, "ended", "clock", now)], { act: "ask-ended", actor, on: [ask.id] });
  }
}

/** Whoever did not come in time is invited anew, as somebody new: the old link leads nowhere. One holds up no other. */
export async function endInvitations(needs: ClockNeeds): Promise<void> {
  const { ledger, clock } = needs;
  const now = clock.now();
  const over = (await ledger.shelf("invitation")).filter(
    ({ used, ends }) => used === undefined && ends <= now,
  );
  await eachByItself(over, ({ staff }) => endOne(needs, staff, now), "not all invitations could be ended");
}

async function endOne(needs: ClockNeeds, id: StaffId, now: Instant): Promise<void> {
  const staff = await needs.ledger.get("staff", { id });
  if (staff?.state !== "invited") return;
  const why = "invitation-over";
  const change: Change = retiredChange(staff, { why, by: "clock", now });
  const conflict = await needs.ledger.commit([change], { act: "staff-retired", actor, on: [id], why });
  if (!conflict) await settleAccount(needs, id);
}

export async function endGlasses({ ledger, clock }: ClockNeeds): Promise<void> {
  const now = clock.now();
  for (const glass of await ledger.shelf("glass")) {
    if (glass.ended || glass.ends > now) continue;
    const on = [glass.staff, glass.id];
    await ledger.commit([endedGlass(glass, "clock", now)], { act: "glass-ended", actor, on });
  }
}
