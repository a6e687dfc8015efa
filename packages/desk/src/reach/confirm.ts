// The link in the first letter was opened and its word said: from now on the address counts.
import { no, ok, type Refusal, type Result, refusal } from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import { joinMailbox } from "./keep.ts";
import { type Proving, prove } from "./prove.ts";

/** Pressed twice, or by two at once: confirmed once, and the other learns that the link is spent. */
export async function confirmMail(needs: OwnNeeds, sent: Proving): Promise<Result<void, Refusal>> {
  const proved = await prove(needs, "confirm", sent);
  if (!proved.ok) return proved;
  const { link, person } = proved.value;
  // It was read there: whatever had come back before is over.
  const { returned: _, ...reach } = proved.value.reach;
  const conflict = await needs.ledger.commit(
    [
      { op: "remove", kind: "maillink", key: { token: link.token }, version: link.version },
      { op: "update", kind: "reach", value: { ...reach, confirmed: needs.clock.now() } },
      { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
      ...(await joinMailbox(needs, person.id, link.mark)),
    ],
    { act: "reach-confirmed", actor: { kind: "citizen", id: person.id }, on: [person.id, "reach:mail"] },
  );
  return conflict ? no(refusal("mail-link-spent")) : ok(undefined);
}
