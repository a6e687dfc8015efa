// One more message on a talk, as changes: the case head moves and the message is its own record.
import { type Author, type Case, type Instant, type Message, personal } from "@kumacari/domain";
import type { Change } from "../ports.ts";

export function append(it: Case, from: Author, words: string, at: Instant): readonly [Change, Change] {
  const number = it.messages + 1;
  const byStaff = from !== "citizen";
  const waitingOn = byStaff ? "them" : "us";
  const head: Case = {
    ...it,
    messages: number,
    waitingOn,
    // Writing again while already waiting does not send anyone to the end of the queue.
    waitingSince: waitingOn === it.waitingOn ? it.waitingSince : at,
    ...(byStaff
      ? { lastByStaff: number, seenByStaff: seenWith(it, it.seenByStaff) }
      : { seenByCitizen: seenWith(it, it.seenByCitizen) }),
  };
  const message: Message = {
    caseId: it.id,
    owner: it.owner,
    number,
    from,
    at,
    text: personal(words),
    version: 1,
  };
  return [
    { op: "update", kind: "case", value: head },
    { op: "create", kind: "message", value: message },
  ];
}

/** Who writes has seen their own words, and no word of the other side that came before them unread. */
const seenWith = (it: Case, seen: number): number => (seen === it.messages ? seen + 1 : seen);
