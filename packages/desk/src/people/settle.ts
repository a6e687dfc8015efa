// Makes the sign-in service follow the ledger, as often as it takes; whoever comes in is decided by the ledger alone.
import type { Instant, Refusal, Result, Staff, StaffId } from "@kumacari/domain";
import type { Act } from "../effect.ts";
import type { ClockNeeds, Needs } from "../needs.ts";

/** After an act on somebody: the account follows now if it can, and else by the clock. */
export async function settled<T>(
  needs: Needs,
  id: StaffId,
  came: Result<Act<T>, Refusal>,
): Promise<Result<Act<T>, Refusal>> {
  // Away: what is to be done is written on the record, and the page shows that it waits.
  if (came.ok && came.value.done) await settleAccount(needs, id).catch(() => undefined);
  return came;
}

/**
 * Acts, and writes that it has acted only if nobody was changed meanwhile: an older word that arrived late at the
 * sign-in service is put right by the next round. Throws when the sign-in service is away.
 */
export async function settleAccount(needs: ClockNeeds, id: StaffId): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    const staff = await needs.ledger.get("staff", { id });
    const now = needs.clock.now();
    if (!staff || !isDue(staff, now)) return;
    const { account: _done, ...rest } = staff;
    const value = (await follow(needs, staff, now)) ?? rest;
    await needs.ledger.commit([{ op: "update", kind: "staff", value }], {
      act: "account-followed",
      actor: { kind: "system", part: "api" },
      on: [id],
      why: staff.account?.wants ?? "open",
    });
  }
}

export const isDue = ({ account }: Staff, now: Instant): boolean =>
  account !== undefined && (account.due <= now || (account.wants === "gone" && !account.shut));

/** Somebody who still waits for their account to go; undefined: nothing is left to follow. */
async function follow({ identity }: ClockNeeds, staff: Staff, now: Instant): Promise<Staff | undefined> {
  const { account, subject } = staff;
  if (account?.wants === "open") {
    await identity.enable(subject);
    return undefined;
  }
  if (account?.wants === "gone" && account.due <= now) {
    await identity.remove(subject);
    return undefined;
  }
  await identity.disable(subject);
  await identity.signOutEverywhere(subject);
  return account?.wants === "gone" ? { ...staff, account: { ...account, shut: true } } : undefined;
}
