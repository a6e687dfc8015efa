// Takes one of one's own passkeys away, after another look at who is there; a privileged role keeps one at least.
import {
  no,
  ok,
  type Passkey,
  type PasskeyMark,
  privilegedRoles,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { SignedIn } from "../sign-in/who.ts";
import { untilCommitted } from "../until-committed.ts";
import { isProved, passkeysOf } from "./kept.ts";

export function removePasskey(
  needs: Needs,
  { staff: signedIn, session }: SignedIn,
  { mark }: { readonly mark: PasskeyMark },
): Promise<Result<{ readonly state: "removed" }, Refusal>> {
  const { ledger, clock } = needs;
  return untilCommitted<{ readonly state: "removed" }>(async () => {
    // The person before their passkeys: what comes between the two is seen, or is a conflict.
    const staff = await ledger.get("staff", { id: signedIn.id });
    const own = await passkeysOf(needs, signedIn);
    const found = own.find((it) => it.mark === mark);
    if (!found || !staff) return no(refusal("not-found"));
    if (!isProved(session, clock.now())) return no(refusal("step-up-needed"));
    if (!mayRemove(staff, own, found)) return no(refusal("last-passkey"));
    const conflict = await ledger.commit(
      [
        { op: "remove", kind: "passkey", key: { mark } },
        // One after the other for one person: the last two are not both taken away at once.
        { op: "update", kind: "staff", value: staff },
      ],
      { act: "passkey-removed", actor: { kind: "staff", id: staff.id }, on: [staff.id, `passkey:${mark}`] },
    );
    return conflict ?? ok({ state: "removed" });
  });
}

/** A stopped one opens nothing: to keep it is not to have a passkey. */
export const mayRemove = ({ role }: Staff, own: readonly Passkey[], it: Passkey): boolean =>
  !privilegedRoles.includes(role) || own.some(({ mark, locked }) => mark !== it.mark && locked === undefined);
