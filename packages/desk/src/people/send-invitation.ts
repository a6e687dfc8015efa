// An account at the sign-in service, then the person in the ledger, then the letter: in this order nothing leads nowhere.
import {
  type AskId,
  accessLimits,
  hours,
  type Instant,
  no,
  ok,
  plus,
  type Refusal,
  type Result,
  type Role,
  refusal,
  type Staff,
  type StaffId,
  type Token,
} from "@kumacari/domain";
import type { Act, Effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { administer, type Decision, type Roster } from "./administer.ts";
import type { Invitation } from "./kept.ts";
import { invitationLetter, sent } from "./letters.ts";
import { retiredChange } from "./retired.ts";

export type Invited = {
  readonly state: "invited";
  readonly staff: StaffId;
  /** Shown once, and kept nowhere: whoever sees it hands it over by another way than mail. */
  readonly password: string;
  readonly ends: Instant;
};

type Plan = { readonly name: string; readonly role: Role; readonly mail: string };
type Agreed = {
  readonly effect: Effect;
  /** What is written in the same transaction: the end of what was asked for. */
  readonly changes: readonly Change[];
  readonly on: readonly (StaffId | AskId)[];
  readonly approvedBy?: StaffId;
};

/**
 * Killed after the account was made: nobody in the ledger has it, so nobody comes in; the clock removes it. Killed
 * before the letter left: the page shows it, the invitation is taken back or ends by itself.
 */
export async function sendInvitation(
  needs: Needs,
  actor: Staff,
  plan: Plan,
  agree: (roster: Roster) => Promise<Result<Agreed, Refusal>>,
): Promise<Result<Act<Invited>, Refusal>> {
  const password = spellPassword(needs.chance.token());
  const account = await needs.identity.invite(plan.mail, password).catch(() => "away" as const);
  if (account === "away") return no(refusal("sign-in-away"));
  if (account === "exists") return no(refusal("mail-known"));
  const token = needs.chance.token();
  const { staff, invitation } = records(needs, actor, { ...plan, subject: account.subject, token });
  const made = await administer<Invited>(needs, actor, false, async (roster) => {
    const agreed = await agree(roster);
    if (!agreed.ok) return agreed;
    const { effect, changes, on, approvedBy } = agreed.value;
    const value = approvedBy ? { ...invitation, approvedBy } : invitation;
    return ok<Decision<Invited>>({
      effect,
      changes: [
        { op: "create", kind: "staff", value: staff },
        { op: "create", kind: "invitation", value },
        ...changes,
      ],
      on: [staff.id, ...on],
      value: { state: "invited", staff: staff.id, password, ends: invitation.ends },
      act: "staff-invited",
    });
  });
  if (!made.ok) {
    await needs.identity.remove(account.subject).catch(() => undefined);
    return made;
  }
  const link = `${needs.console}/welcome#${token}`;
  const left = await sent(needs.post, invitationLetter({ to: plan.mail, link, ends: invitation.ends }));
  return left ? posted(needs, invitation, made.value) : takeBack(needs, staff);
}

function records(
  { chance, clock, hashes }: Needs,
  actor: Staff,
  plan: Plan & { readonly subject: string; readonly token: Token },
): { readonly staff: Staff; readonly invitation: Invitation } {
  const at = clock.now();
  const id = chance.id("staff");
  const { name: displayName, role, subject } = plan;
  return {
    staff: { id, subject, displayName, role, state: "invited", since: at, version: 1 },
    invitation: {
      token: hashes.token(plan.token),
      staff: id,
      by: actor.id,
      at,
      ends: plus(at, hours(accessLimits.invitationHours)),
      version: 1,
    },
  };
}

async function posted<T>(
  { ledger, clock }: Needs,
  { token, staff }: Invitation,
  made: T,
): Promise<Result<T, never>> {
  const invitation = await ledger.get("invitation", { token });
  if (invitation) {
    // A conflict here: the person was quicker than this line, and the letter has evidently arrived.
    await ledger.commit(
      [{ op: "update", kind: "invitation", value: { ...invitation, mailed: clock.now() } }],
      { act: "invitation-mailed", actor: { kind: "system", part: "api" }, on: [staff] },
    );
  }
  return ok(made);
}

async function takeBack(needs: Needs, { id }: Staff): Promise<Result<never, Refusal>> {
  const staff = await needs.ledger.get("staff", { id });
  if (staff?.state === "invited") {
    const change = retiredChange(staff, { why: "letter-not-sent", by: "clock", now: needs.clock.now() });
    const actor = { kind: "system", part: "api" } as const;
    await needs.ledger.commit([change], { act: "staff-retired", actor, on: [id], why: "letter-not-sent" });
    await needs.identity.remove(staff.subject).catch(() => undefined);
  }
  return no(refusal("letter-away"));
}

/** Sixteen letters without look-alikes (78 bits), with what password rules ask for. */
export function spellPassword(random: string): string {
  const letters = random
    .toLowerCase()
    .replace(/[^2-9a-hjkmnp-z]/g, "")
    .padEnd(16, "m7kq");
  const four = (at: number) => letters.slice(at, at + 4);
  return `Kuma-${four(0)}-${four(4)}-${four(8)}-${four(12)}`;
}
