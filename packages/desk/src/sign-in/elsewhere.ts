// Somebody uses a session from a network their role may not be used from: the session ends, and that is written down.
import { type Refusal, refusal } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { SignedIn } from "./who.ts";

/** Two calls at once end it once. */
export async function endElsewhere(
  { ledger }: Pick<Needs, "ledger">,
  { staff, session }: SignedIn,
): Promise<Refusal> {
  await ledger.commit([{ op: "remove", kind: "session", key: { token: session.token } }], {
    act: "session-elsewhere",
    actor: { kind: "staff", id: staff.id },
    on: [staff.id, session.place.id],
  });
  return refusal("elsewhere");
}
