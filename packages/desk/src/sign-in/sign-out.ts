// Signing out ends the session in the ledger, whatever cookie is still around.
import type { Needs, OwnNeeds } from "../needs.ts";
import type { CitizenHere, SignedIn } from "./who.ts";

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

export async function signOutCitizen(
  { ledger }: Pick<OwnNeeds, "ledger">,
  { person: { id }, session: { token } }: CitizenHere,
): Promise<void> {
  await ledger.commit([{ op: "remove", kind: "session", key: { token } }], {
    act: "citizen-signed-out",
    actor: { kind: "citizen", id },
    on: [id],
  });
}
