// An invited person's first sign-in: both factors and the link together make them one of the staff, once.
import { no, ok, type Refusal, type Result, refusal } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { Invitation } from "../people/kept.ts";
import { untilCommitted } from "../until-committed.ts";
import { type Claims, hasSecondFactor } from "./staff.ts";

/** Whether this link still leads in; says nothing of whom it is for. */
export async function seeInvitation(
  { ledger, hashes, clock }: Pick<Needs, "ledger" | "hashes" | "clock">,
  token: string,
): Promise<Result<void, Refusal>> {
  const found = await ledger.get("invitation", { token: hashes.token(token) });
  if (!found || found.used || found.ends <= clock.now()) return no(refusal("invitation-spent"));
  const staff = await ledger.get("staff", { id: found.staff });
  return staff?.state === "invited" ? ok(undefined) : no(refusal("invitation-spent"));
}

/** Before the session is made. Somebody who is not invited any more, or never was, is none of its business. */
export function activate(
  needs: Needs,
  claims: Claims,
  token: string | undefined,
): Promise<Result<void, Refusal>> {
  return untilCommitted<void>(async () => {
    const { ledger, hashes, clock } = needs;
    const listed = await ledger.staffBySubject(claims.subject);
    const staff = listed && (await ledger.get("staff", { id: listed.id }));
    if (staff?.state !== "invited") return ok(undefined);
    if (!hasSecondFactor(claims)) return no(refusal("second-factor-missing"));
    if (token === undefined) return no(refusal("invitation-needed"));
    const now = clock.now();
    const invitation = await ledger.get("invitation", { token: hashes.token(token) });
    if (!invitation || invitation.staff !== staff.id || !serves(invitation, now)) {
      return no(refusal("invitation-spent"));
    }
    const conflict = await ledger.commit(
      [
        { op: "update", kind: "staff", value: { ...staff, state: "active", since: now } },
        { op: "update", kind: "invitation", value: { ...invitation, used: now } },
      ],
      { act: "staff-activated", actor: { kind: "staff", id: staff.id }, on: [staff.id] },
    );
    return conflict ?? ok(undefined);
  });
}

const serves = ({ used, ends }: Invitation, now: Invitation["at"]): boolean =>
  used === undefined && ends > now;
