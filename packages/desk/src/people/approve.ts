// The second person's word: what was asked for happens exactly as it was asked, or not at all.
import { type AskId, no, ok, type Refusal, type Result, refusal, type Staff } from "@kumacari/domain";
import { readMail } from "@kumacari/domain/reach";
import { type Act, effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { administer, preview, type Roster } from "./administer.ts";
import { ended, waitingAsk } from "./asks.ts";
import { effectOf as inviteEffect } from "./invite.ts";
import type { Ask } from "./kept.ts";
import { approveRecovery, type Recovered } from "./recover.ts";
import { type Applied, effectOf as roleEffect, withRole } from "./role.ts";
import { type Invited, sendInvitation } from "./send-invitation.ts";
import { settled } from "./settle.ts";
import { resumed } from "./standing.ts";
import { movedOn } from "./target.ts";
import { words } from "./words.ts";

export type ApprovingAsk = {
  readonly id: AskId;
  /** An invitation: the address as this person heard it, which must be the one that was asked for. */
  readonly mail?: string | undefined;
  readonly dry: boolean;
};

export async function approveAsk(
  needs: Needs,
  actor: Staff,
  { id, mail, dry }: ApprovingAsk,
): Promise<Result<Act<Applied | Invited | Recovered>, Refusal>> {
  const ask = await theirs(needs, actor, id);
  if (!ask.ok) return ask;
  if (ask.value.what === "recover") {
    return approveRecovery(needs, actor, dry, () => theirs(needs, actor, id));
  }
  if (ask.value.what === "invite") return approveInvitation(needs, actor, ask.value, { mail, dry });
  const came = await administer<Applied>(needs, actor, dry, async (roster) => {
    const found = await theirs(needs, actor, id);
    if (!found.ok) return found;
    const decided = changeOf(found.value, roster, needs.clock.now());
    if (!decided.ok) return decided;
    const { says, change } = decided.value;
    const { staff, what, role } = found.value;
    return ok({
      effect: effect(says),
      changes: [change, ended(found.value, "approved", actor.id, needs.clock.now())],
      on: [id, ...(staff ? [staff] : []), `what:${what}`, `to:${role}`],
      value: { state: "applied" },
      act: "ask-approved",
    });
  });
  return ask.value.staff ? settled(needs, ask.value.staff, came) : came;
}

/** Waiting, and asked for by somebody else about somebody else. */
async function theirs(needs: Needs, actor: Staff, id: AskId): Promise<Result<Ask, Refusal>> {
  const ask = await waitingAsk(needs, id);
  if (!ask.ok) return ask;
  if (ask.value.by === actor.id) return no(secondPerson);
  return ask.value.staff === actor.id ? no(refusal("self-act")) : ask;
}

function changeOf(ask: Ask, { all }: Roster, now: Staff["since"]) {
  const it = all.find(({ id }) => id === ask.staff);
  if (!it) return no(refusal("not-found"));
  if (it.state === "retired") return no(refusal("already-retired"));
  if (it.role !== ask.before) return no(movedOn);
  if (ask.what === "role") return ok({ says: roleEffect(it, ask.role), change: withRole(it, ask.role, now) });
  if (it.state !== "suspended") return no(movedOn);
  return ok({ says: [words.suspend.resumes(it.displayName)], change: resumed(it, ask.by, now) });
}

async function approveInvitation(
  needs: Needs,
  actor: Staff,
  { id, name, role, mark }: Ask,
  { mail: sentMail, dry }: Omit<ApprovingAsk, "id">,
): Promise<Result<Act<Invited>, Refusal>> {
  const agree = async (roster: Roster) => {
    const ask = await theirs(needs, actor, id);
    if (!ask.ok) return ask;
    const { says, warns } = inviteEffect(needs, roster, { name, role });
    return ok({
      effect: effect([...says.slice(0, 2), words.invite.approves, ...says.slice(3)], warns),
      changes: [ended(ask.value, "approved", actor.id, needs.clock.now())],
      on: [id],
      approvedBy: actor.id,
    });
  };
  const mail = readMail(sentMail ?? "");
  if (!mail.ok) return dry && sentMail === undefined ? preview(needs, actor, agree) : mail;
  if (needs.hashes.mail(mail.value) !== mark) return no(refusal("mail-differs"));
  if (dry) return preview(needs, actor, agree);
  return sendInvitation(needs, actor, { name, role, mail: mail.value }, agree);
}

const secondPerson: Refusal = { kind: "second-person", says: "申し出た人とは別の職員の承認が必要です。" };
