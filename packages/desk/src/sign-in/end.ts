// Ends one of somebody's own other sessions: whoever sits there is out with their next call.
import { no, ok, type Refusal, type Result, type SessionId } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { asItStands, listedOf } from "./mine.ts";
import { unproved } from "./prove-again.ts";
import { still } from "./session.ts";
import { type SignedIn, whoseSession } from "./who.ts";

export type Ended = { readonly state: "ended" };

/** It is looked for among the person's own alone: another's, one that has ended and one that never was are one answer. */
export function endSession(
  needs: Needs,
  asking: SignedIn,
  { id }: { readonly id: SessionId },
): Promise<Result<Ended, Refusal>> {
  return untilCommitted<Ended>(async () => {
    const here = await whoseSession(needs, asking.session.token);
    if (!here.ok) return here;
    const { staff, session } = here.value;
    const refused = await unproved(needs, here.value);
    if (refused) return no(refused);
    if (session.place.id === id) return no(itself);
    const listed = (await listedOf(needs, staff)).find(({ place }) => place?.id === id);
    const found = listed && (await asItStands(needs, staff, listed));
    if (!found) return no(gone);
    const conflict = await needs.ledger.commit(
      [
        { op: "remove", kind: "session", key: { token: found.token } },
        // Of two that end each other at once, one at a time or all, one is left.
        still(session),
        { op: "hold", kind: "staff", key: { id: staff.id }, version: staff.version },
      ],
      { act: "session-ended", actor: { kind: "staff", id: staff.id }, on: [staff.id, id] },
    );
    return conflict ?? ok({ state: "ended" });
  });
}

const gone: Refusal = {
  kind: "not-found",
  says: "そのサインインは見つかりません。もう終わっていることがあります。一覧を確かめてください。",
};

const itself: Refusal = {
  kind: "invalid",
  says: "いま使っているサインインは、「サインアウト」で終えてください。",
};
