// Somebody lost every way in: one person who has seen them asks, another approves, and they begin anew with a temporary password.
import { no, ok, type Refusal, type Result, refusal, type Staff, type StaffId } from "@kumacari/domain";
import { type Act, effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { passkeysOf } from "../passkey/kept.ts";
import { untilCommitted } from "../until-committed.ts";
import { administer, type Decision, type Roster } from "./administer.ts";
import { alreadyAsked, askEnds, ended, newAsk } from "./asks.ts";
import type { Asked } from "./invite.ts";
import type { Ask } from "./kept.ts";
import { spellPassword } from "./send-invitation.ts";
import { type Aim, movedOn, targetOf } from "./target.ts";
import { words } from "./words.ts";

export type Recovered = {
  readonly state: "recovered";
  readonly staff: StaffId;
  /** Shown once to whoever approved, and kept nowhere: it is handed over by another way than mail. */
  readonly password: string;
};

/** Whatever the role: nobody takes another's ways in away, and gives new ones out, alone. */
export function recover(
  needs: Needs,
  actor: Staff,
  { dry, ...aim }: Aim & { readonly dry: boolean },
): Promise<Result<Act<Asked>, Refusal>> {
  return administer<Asked>(needs, actor, dry, async (roster) => {
    const found = targetOf(roster, aim);
    if (!found.ok) return found;
    const { id: staff, displayName: name, role, state } = found.value;
    if (state !== "active") return no(refusal("invalid"));
    if (await alreadyAsked(needs, staff)) return no(refusal("already-asked"));
    const ask = newAsk(needs, actor, { what: "recover", name, role, staff, before: role });
    const { asks, seen, waits } = words.recover;
    return ok({
      effect: effect([asks(name), seen, waits(askEnds(needs.clock.now()))]),
      changes: [{ op: "create", kind: "ask", value: ask }],
      on: [staff, ask.id],
      value: { state: "asked", ask: ask.id },
      act: "recovery-asked",
    });
  });
}

/**
 * The ledger first: of two who approve at once one sets the password, and it is the one that is shown. Killed before it
 * was set, nothing opens, and it is asked for anew; the sign-in service away, it waits for approval again.
 */
export async function approveRecovery(
  needs: Needs,
  actor: Staff,
  dry: boolean,
  waiting: () => Promise<Result<Ask, Refusal>>,
): Promise<Result<Act<Recovered>, Refusal>> {
  const password = spellPassword(needs.chance.token());
  const came = await administer<Recovered>(needs, actor, dry, async (roster) => {
    const ask = await waiting();
    return ask.ok ? decide(needs, actor, ask.value, roster, password) : ask;
  });
  if (!came.ok || !came.value.done) return came;
  const staff = await needs.ledger.get("staff", { id: came.value.staff });
  if (staff && (await renewed(needs, staff, password))) return came;
  await askAgain(needs, came.value.staff);
  return no(refusal("sign-in-away"));
}

async function decide(
  needs: Needs,
  actor: Staff,
  ask: Ask,
  { all }: Roster,
  password: string,
): Promise<Result<Decision<Recovered>, Refusal>> {
  const it = all.find(({ id }) => id === ask.staff);
  if (!it) return no(refusal("not-found"));
  if (it.state !== "active" || it.role !== ask.before) return no(movedOn);
  const own = await passkeysOf(needs, it);
  const now = needs.clock.now();
  const { resets, password: shown, again } = words.recover;
  return ok({
    effect: effect([resets(it.displayName, own.length), shown, again]),
    changes: [
      { op: "update", kind: "staff", value: { ...it, sessionsEnded: { at: now } } },
      ...own.map(({ mark }) => ({ op: "remove", kind: "passkey", key: { mark } }) as const),
      ended(ask, "approved", actor.id, now),
    ],
    on: [ask.id, it.id, ...own.map(({ mark }) => `passkey:${mark}`)],
    value: { state: "recovered", staff: it.id, password },
    act: "recovery-approved",
  });
}

/** The account may stand anew under another subject: from then on that is whose sign-in leads to this person. */
async function renewed({ identity, ledger }: Needs, staff: Staff, password: string): Promise<boolean> {
  const { id, subject: former } = staff;
  const anew = await identity.reset(former, password).catch(() => undefined);
  if (!anew) return false;
  const out = await identity.signOutEverywhere(anew.subject).then(
    () => true,
    () => false,
  );
  if (anew.subject === former) return out;
  const kept = await untilCommitted<boolean>(async () => {
    const now = await ledger.get("staff", { id });
    if (now?.subject !== former) return ok(now?.subject === anew.subject);
    const conflict = await ledger.commit(
      [{ op: "update", kind: "staff", value: { ...now, subject: anew.subject } }],
      { act: "account-followed", actor: { kind: "system", part: "api" }, on: [id], why: "renewed" },
    );
    return conflict ?? ok(true);
  });
  return kept.ok && kept.value;
}

async function askAgain({ ledger }: Needs, staff: StaffId): Promise<void> {
  const found = (await ledger.shelf("ask"))
    .filter((it) => it.staff === staff && it.what === "recover" && it.state === "approved")
    .toSorted((a, b) => b.at - a.at)[0];
  if (!found) return;
  const { decided: _undone, ...ask } = found;
  await ledger.commit([{ op: "update", kind: "ask", value: { ...ask, state: "waiting" } }], {
    act: "recovery-asked",
    actor: { kind: "system", part: "api" },
    on: [staff, ask.id],
    why: "sign-in-away",
  });
}
