// Puts events that were set aside out to be tried again; they stay aside until that is done.
import { type EventId, ok, type Refusal, type Result, type Staff } from "@kumacari/domain";
import { type Act, type Effect, effect, onlySaid } from "../effect.ts";
import type { Needs } from "../needs.ts";
import type { Inbox } from "../records.ts";
import { untilCommitted } from "../until-committed.ts";

export type Replayed = { readonly again: number };

const effectOf = (n: number): Effect =>
  n === 0
    ? effect(["その出来事は、すでに処理が済んでいるか、処理に出ています。何も変わりません。"])
    : effect(
        [
          `隔離された出来事${n}件を、もう一度処理に出します。`,
          "処理が済むまで、隔離の一覧に残ります。",
          "処理が済むと、古い出来事への返事が、相談者のLINEに届くことがあります。",
        ],
        [n > 50 && "50件を超えています。ほかの方への返事が遅れることがあります。"],
      );

/** How many are on their way now; those that are no longer aside are done, and not counted. */
export async function replay(
  needs: Pick<Needs, "ledger">,
  actor: Staff,
  { event, dry }: { readonly event: EventId | "all"; readonly dry: boolean },
): Promise<Result<Act<Replayed>, Refusal>> {
  const aside = await needs.ledger.quarantined();
  const wanted = event === "all" ? aside : aside.filter((it) => it.id === event);
  const says = effectOf(wanted.filter((it) => it.todo !== "again").length);
  if (dry) return ok(onlySaid(says));
  const came = await Promise.all(wanted.map((it) => again(needs, actor, it)));
  const refused = came.find((it) => !it.ok);
  if (refused && !refused.ok) return refused;
  return ok({ done: true, effect: says, again: came.filter((it) => it.ok && it.value).length });
}

/** The list may be a moment old: the record itself says whether it is still aside. */
function again(
  { ledger }: Pick<Needs, "ledger">,
  actor: Staff,
  listed: Inbox,
): Promise<Result<boolean, Refusal>> {
  return untilCommitted(async () => {
    const it = await ledger.get("inbox", listed);
    if (!it || it.done) return ok(false);
    if (it.todo === "again") return ok(true);
    const conflict = await ledger.commit([{ op: "update", kind: "inbox", value: { ...it, todo: "again" } }], {
      act: "line-event-replayed",
      actor: { kind: "staff", id: actor.id },
      on: [it.id],
    });
    return conflict ?? ok(true);
  });
}
