// A letter that came back: its address stops until it is confirmed anew, what it told is told by telephone, a passing trouble waits.
import { isLinkSay } from "@kumacari/conversation/mail";
import { no, ok, type Refusal, type Result, refusal } from "@kumacari/domain";
import type { Reach } from "@kumacari/domain/reach";
import type { Change, Clock, Ledger } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { callFor, isThere, leaveMailbox, reachOf, toldOf } from "./keep.ts";
import type { Mailing } from "./kept.ts";
import type { MailReturn } from "./ports.ts";
import { returned } from "./returned.ts";
import { isWorth } from "./strand.ts";

type ReturnNeeds = { readonly ledger: Ledger; readonly clock: Clock };

/** Said again, late, or in another order, it changes nothing more. Refused: no letter of ours. */
export const takeReturn = (
  needs: ReturnNeeds,
  { mailing: id, attempt, what }: MailReturn,
): Promise<Result<void, Refusal>> =>
  untilCommitted<void>(async () => {
    const now = needs.clock.now();
    const before = await needs.ledger.get("mailing", { id });
    if (!before?.handed) return no(refusal("not-found"));
    const value = returned(before, { attempt, what }, now);
    if (!value) return ok(undefined);
    const conflict = await needs.ledger.commit(
      [
        { op: "update", kind: "mailing", value },
        ...(what === "delayed" ? [] : await stop(needs, before, what)),
        ...(await ring(needs, before, value)),
      ],
      {
        act: "mail-returned",
        actor: { kind: "system", part: "mailer" },
        on: [before.owner, before.id],
        why: what,
      },
    );
    return conflict ?? ok(undefined);
  });

/** Only the address this letter went to, and not when it was confirmed anew since. */
async function stop(
  { ledger, clock }: ReturnNeeds,
  { owner, handed }: Mailing,
  why: "bounced" | "complained",
): Promise<readonly Change[]> {
  const reach = await reachOf({ ledger }, owner, "mail");
  if (!handed || !isThere(reach) || reach.mark !== handed.mark) return [];
  if ((reach.confirmed ?? 0) > handed.at) return [];
  const { confirmed: _, ...rest } = reach;
  const value: Reach = { ...rest, returned: { at: clock.now(), why } };
  return [{ op: "update", kind: "reach", value }, ...(await leaveMailbox({ ledger }, owner, reach.mark))];
}

/** What did not arrive, and is still of use; a letter that was given up before has its call already. */
async function ring(needs: ReturnNeeds, before: Mailing, value: Mailing): Promise<readonly Change[]> {
  const told = toldOf(value);
  if (value.state !== "unsent" || before.state === "unsent" || !told || !isLinkSay(value.say)) return [];
  if (told.caseId && !isWorth(value.say, value.at, needs.clock.now())) return [];
  return [await callFor(needs, told, { owner: value.owner, say: value.say })];
}
