// Sends what was left to be sent, each once, at its time; what no longer fits its moment goes back to its writer.
import { type CaseId, type LaterStop, whyStopped } from "@kumacari/domain";
import { eachByItself } from "../by-itself.ts";
import { shutBy } from "../consent/check.ts";
import { type NotifyNeeds, notify } from "../link/notify.ts";
import type { OwnNeeds } from "../needs.ts";
import { may, mayWork } from "../permit.ts";
import { append } from "../talk/append.ts";

/** It reads nobody's sign-in and reaches no address. */
export type SendNeeds = Pick<OwnNeeds, "ledger" | "vault" | "known"> & NotifyNeeds;

const clock = { kind: "system", part: "clock" } as const;

/** One that cannot be sent holds up no other; throws what was left undone. Two at once send each once. */
export async function sendDue(needs: SendNeeds): Promise<void> {
  const due = await needs.ledger.dueLaters(needs.clock.now());
  await eachByItself(due, ({ caseId }) => sendOne(needs, caseId), "not all that was due could be sent");
}

/** A conflict says that the talk moved on in this very moment, or that another clock was faster: the next turn looks again. */
async function sendOne(needs: SendNeeds, caseId: CaseId): Promise<void> {
  const { ledger } = needs;
  const now = needs.clock.now();
  const [it, due] = await Promise.all([ledger.get("case", { id: caseId }), ledger.get("later", { caseId })]);
  if (!it?.later || !due || due.at > now) return;
  const { later, ...rest } = it;
  const gone = { op: "remove", kind: "later", key: { caseId }, version: due.version } as const;
  const [person, by] = await Promise.all([
    ledger.get("person", { id: it.owner }),
    ledger.get("staff", { id: later.by }),
  ]);
  const writer = by !== undefined && may(by, "case.reply") && mayWork(by, it);
  const shut = person ? shutBy(person) : "consent-gone";
  const stop = whyStopped(it, { shut, mayWork: writer, now });
  const sealed = await ledger.get("laterwords", { caseId });
  if (stop || !person || sealed?.owner !== it.owner) {
    const stopped: LaterStop = stop ?? "consent-gone";
    await ledger.commit(
      [{ op: "update", kind: "case", value: { ...it, later: { ...later, stopped } } }, gone],
      {
        act: "later-stopped",
        actor: clock,
        on: [caseId],
        why: stopped,
      },
    );
    return;
  }
  const [words] = await needs.vault.open("laterwords", [sealed], {
    act: "later-opened",
    actor: clock,
    on: [caseId],
  });
  if (!words) throw new Error("what was sealed was opened");
  await ledger.commit(
    [
      gone,
      { op: "remove", kind: "laterwords", key: { caseId }, version: sealed.version },
      // The consent this rests on must still stand when the answer is written.
      { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
      ...(await append(needs, rest, { from: later.by, words: words.text.reveal("seal"), at: now })),
      ...notify(needs, person, { say: "reply-waiting", caseId }),
    ],
    { act: "later-sent", actor: clock, on: [caseId, later.by] },
  );
}
