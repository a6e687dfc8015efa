// Another role: applied at once between ordinary roles, after a second person's word to or from a privileged one.
import {
  no,
  ok,
  privilegedRoles,
  type Refusal,
  type Result,
  type Role,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { type Act, effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { permissions, permissionsOf } from "../permit.ts";
import type { Change } from "../ports.ts";
import { administer } from "./administer.ts";
import { alreadyAsked, askEnds, newAsk } from "./asks.ts";
import type { Asked } from "./invite.ts";
import { type Aim, targetOf } from "./target.ts";
import { words } from "./words.ts";

export type RoleChange = Aim & { readonly role: Role; readonly dry: boolean };
export type Applied = { readonly state: "applied" };

export function changeRole(
  needs: Needs,
  actor: Staff,
  { role, dry, ...aim }: RoleChange,
): Promise<Result<Act<Applied | Asked>, Refusal>> {
  return administer<Applied | Asked>(needs, actor, dry, async (roster) => {
    const found = targetOf(roster, aim);
    if (!found.ok) return found;
    const it = found.value;
    if (it.state === "invited" || it.role === role) return no(refusal("invalid"));
    if (await alreadyAsked(needs, it.id)) return no(refusal("already-asked"));
    const now = needs.clock.now();
    const privileged = [it.role, role].some((one) => privilegedRoles.includes(one));
    const says = effectOf(it, role);
    if (!privileged) {
      return ok({
        effect: effect(says),
        changes: [withRole(it, role, now)],
        on: [it.id, `from:${it.role}`, `to:${role}`],
        value: { state: "applied" },
        act: "role-changed",
      });
    }
    const ask = newAsk(needs, actor, {
      what: "role",
      name: it.displayName,
      role,
      staff: it.id,
      before: it.role,
    });
    return ok({
      effect: effect([...says, words.role.asks(askEnds(now))]),
      changes: [{ op: "create", kind: "ask", value: ask }],
      on: [it.id, ask.id, `from:${it.role}`, `to:${role}`],
      value: { state: "asked", ask: ask.id },
      act: "role-change-asked",
    });
  });
}

/** Sessions end with it: nobody works on with rights of the role before, or without proving themselves for the new. */
export const withRole = (it: Staff, role: Role, now: Staff["since"]): Change => ({
  op: "update",
  kind: "staff",
  value: { ...it, role, sessionsEnded: { at: now } },
});

export function effectOf({ displayName, role: from }: Staff, to: Role): readonly string[] {
  const [before, after] = [permissionsOf(from), permissionsOf(to)];
  const gains = after.filter((it) => !before.includes(it)).map((it) => permissions[it].says);
  const loses = before.filter((it) => !after.includes(it)).map((it) => permissions[it].says);
  return [
    words.role.changes(displayName, from, to),
    ...(gains.length > 0 ? [words.role.gains(gains)] : []),
    ...(loses.length > 0 ? [words.role.loses(loses)] : []),
    words.role.signIn,
  ];
}
