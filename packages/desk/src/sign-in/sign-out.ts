// Signing out ends the session in the ledger, whatever cookie is still around.
import type { Staff } from "@kumacari/domain";
import type { Needs } from "../needs.ts";

export async function signOutStaff(needs: Needs, staff: Staff, token: string): Promise<void> {
  const key = { token: needs.hashes.token(token) };
  await needs.ledger.commit([{ op: "remove", kind: "session", key }], {
    act: "staff-signed-out",
    actor: { kind: "staff", id: staff.id },
    on: [staff.id],
  });
}
