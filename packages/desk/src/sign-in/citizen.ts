// A citizen whom LINE has vouched for gets a session; their records are made at the first visit.

import { beginning } from "@kumacari/conversation";
import {
  type CitizenId,
  hours,
  type Instant,
  ok,
  type Person,
  plus,
  type Refusal,
  type Result,
  type Token,
} from "@kumacari/domain";
import { cell } from "@kumacari/figures";
import { counted } from "../figures/count.ts";
import type { OwnNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";

export type CitizenSession = { readonly token: Token; readonly until: Instant; readonly draftKey: string };

/** `lineUserId` is the `sub` of a verified ID token, never a value the page sent. The session lasts 12 hours. */
export function signInCitizen(needs: OwnNeeds, lineUserId: string): Promise<Result<CitizenSession, Refusal>> {
  const line = needs.hashes.lineUser(lineUserId);
  return untilCommitted(async () => {
    const contact = await needs.ledger.get("contact", { line });
    const citizen: CitizenId = contact?.citizen ?? needs.chance.id("cit");
    const person = contact && (await needs.ledger.get("person", { id: citizen }));
    const now = needs.clock.now();
    const token = needs.chance.token();
    const until = plus(now, hours(12));
    const session: Change = {
      op: "create",
      kind: "session",
      value: {
        token: needs.hashes.token(token),
        who: { kind: "citizen", id: citizen },
        since: now,
        until,
        version: 1,
      },
    };
    const first: Change[] = [];
    if (!contact) {
      const address = await needs.addresses.seal(line, lineUserId);
      const value = { line, citizen, address, talk: beginning, since: now, version: 1 };
      first.push({ op: "create", kind: "contact", value });
    }
    if (!person) {
      first.push({ op: "create", kind: "person", value: newPerson(citizen, line, now) });
      first.push(...counted(needs, [cell("registered", "channel", "LINE")]));
    }
    const conflict = await needs.ledger.commit([session, ...first], {
      act: "citizen-signed-in",
      actor: { kind: "citizen", id: citizen },
      on: [citizen],
    });
    return conflict ?? ok({ token, until, draftKey: needs.hashes.draftKey(citizen) });
  });
}

const newPerson = (id: CitizenId, line: Person["line"], since: Instant): Person => ({
  id,
  line,
  since,
  version: 1,
});
