// Signing out ends the session in the ledger, whatever cookie is still around.
import type { Needs } from "../needs.ts";
import type { SignedIn } from "./who.ts";

export async function signOutStaff(
  { ledger }: Pick<Needs, "ledger">,
  { staff, session: { token, place } }: SignedIn,
): Promise<void> {
  await ledger.commit([{ op: "remove", kind: "session", key: { token } }], {
    act: "staff-signed-out",
    actor: { kind: "staff", id: staff.id },
    on: [staff.id, place.id],
  });
}
