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
import { oneByOne } from "../sign-in/end-others.ts";
import { type SignedIn, whoseSession } from "../sign-in/who.ts";
import { untilCommitted } from "../until-committed.ts";
import { isProved, passkeysOf } from "./kept.ts";

export type Removing = {
  readonly mark: PasskeyMark;
  /** Whether all other sessions of this person end with it. */
  readonly endOthers: boolean;
};

export function removePasskey(
  needs: Needs,
  { session: asking }: SignedIn,
  { mark, endOthers }: Removing,
): Promise<Result<{ readonly state: "removed" }, Refusal>> {
  const { ledger, clock } = needs;
  return untilCommitted<{ readonly state: "removed" }>(async () => {
    // The person before their passkeys: what comes between the two is seen, or is a conflict.
    const here = await whoseSession(needs, asking.token);
    if (!here.ok) return here;
    const { staff, session } = here.value;
    const own = await passkeysOf(needs, staff);
    const found = own.find((it) => it.mark === mark);
    if (!found) return no(refusal("not-found"));
    if (!isProved(session, clock.now())) return no(refusal("step-up-needed"));
    if (!mayRemove(staff, own, found)) return no(refusal("last-passkey"));
    const beside = oneByOne(here.value, endOthers, clock.now());
    const conflict = await ledger.commit(
      [
        { op: "remove", kind: "passkey", key: { mark } },
        // The last two are not both taken away at once.
        ...beside.changes,
      ],
      {
        act: "passkey-removed",
        actor: { kind: "staff", id: staff.id },
        on: [staff.id, `passkey:${mark}`, ...beside.on],
      },
    );
    return conflict ?? ok({ state: "removed" });
  });
}

/** A stopped one opens nothing: to keep it is not to have a passkey. */
export const mayRemove = ({ role }: Staff, own: readonly Passkey[], it: Passkey): boolean =>
  !privilegedRoles.includes(role) || own.some(({ mark, locked }) => mark !== it.mark && locked === undefined);
