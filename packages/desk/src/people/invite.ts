// Somebody new: for an ordinary role the letter leaves at once, for a privileged one after a second person's word.
import {
  type AskId,
  accessLimits,
  hours,
  ok,
  plus,
  privilegedRoles,
  type Refusal,
  type Result,
  type Role,
  type Staff,
} from "@kumacari/domain";
import { readMail } from "@kumacari/domain/reach";
import { type Act, effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { administer, preview, type Roster } from "./administer.ts";
import { askEnds, newAsk } from "./asks.ts";
import { readName } from "./read-invited.ts";
import { type Invited, sendInvitation } from "./send-invitation.ts";
import { words } from "./words.ts";

export type Inviting = {
  readonly name: string;
  readonly role: Role;
  readonly mail: string;
  readonly dry: boolean;
};
export type Asked = { readonly state: "asked"; readonly ask: AskId };

export async function invite(
  needs: Needs,
  actor: Staff,
  { name: sentName, role, mail: sentMail, dry }: Inviting,
): Promise<Result<Act<Invited | Asked>, Refusal>> {
  const name = readName(sentName);
  if (!name.ok) return name;
  const mail = readMail(sentMail);
  if (!mail.ok) return mail;
  const plan = { name: name.value, role, mail: mail.value };
  if (privilegedRoles.includes(role)) return ask(needs, actor, plan, dry);
  const agree = async (roster: Roster) => ok({ effect: effectOf(needs, roster, plan), changes: [], on: [] });
  if (!dry) return sendInvitation(needs, actor, plan, agree);
  return preview(needs, actor, agree);
}

type Plan = Pick<Inviting, "name" | "role" | "mail">;

function ask(needs: Needs, actor: Staff, { name, role, mail }: Plan, dry: boolean) {
  return administer<Asked>(needs, actor, dry, async (roster) => {
    const value = newAsk(needs, actor, { what: "invite", name, role, mark: needs.hashes.mail(mail) });
    const now = needs.clock.now();
    return ok({
      effect: effect(
        [words.invite.goes(name, role), words.invite.asks(askEnds(now)), words.invite.keeps],
        [hasName(roster, name) && words.invite.sameName],
      ),
      changes: [{ op: "create", kind: "ask", value }],
      on: [value.id],
      value: { state: "asked", ask: value.id },
      act: "staff-invite-asked",
    });
  });
}

export function effectOf({ clock }: Needs, roster: Roster, { name, role }: Omit<Plan, "mail">) {
  const ends = plus(clock.now(), hours(accessLimits.invitationHours));
  const { invite: says } = words;
  return effect(
    [says.goes(name, role), says.letter(ends), says.password, says.keeps],
    [hasName(roster, name) && says.sameName],
  );
}

const hasName = ({ all }: Roster, name: string): boolean =>
  all.some((it) => it.displayName === name && it.state !== "retired");
