// A link in a mail opens the citizen's pages in any browser: its word is said, the link is spent, and a short session begins.
import { hours, type MailLink, no, ok, plus, type Refusal, type Result, refusal } from "@kumacari/domain";
import { reachLimits } from "@kumacari/domain/reach";
import type { OwnNeeds } from "../needs.ts";
import type { CitizenSession } from "../sign-in/citizen.ts";
import { type Proving, prove } from "./prove.ts";

export type Entered = CitizenSession & Pick<MailLink, "to">;

/** Twice, or two at once: one session. */
export async function enterByMail(needs: OwnNeeds, sent: Proving): Promise<Result<Entered, Refusal>> {
  const proved = await prove(needs, "enter", sent);
  if (!proved.ok) return proved;
  const { link, reach, person } = proved.value;
  const now = needs.clock.now();
  const token = needs.chance.token();
  const until = plus(now, hours(reachLimits.sessionHours));
  const conflict = await needs.ledger.commit(
    [
      { op: "remove", kind: "maillink", key: { token: link.token }, version: link.version },
      {
        op: "create",
        kind: "session",
        value: {
          token: needs.hashes.token(token),
          who: { kind: "citizen", id: person.id },
          since: now,
          until,
          via: "mail",
          version: 1,
        },
      },
      { op: "update", kind: "reach", value: { ...reach, entered: now } },
      { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
    ],
    { act: "mail-entered", actor: { kind: "citizen", id: person.id }, on: [person.id] },
  );
  if (conflict) return no(refusal("mail-link-spent"));
  return ok({ token, until, draftKey: needs.hashes.draftKey(person.id), to: link.to });
}
