// Turns a written-down talk into the records the service itself would have made of it.
import {
  type Case,
  type CaseId,
  type CitizenId,
  hours,
  type Instant,
  type Message,
  personal,
  plus,
  type StaffId,
} from "@kumacari/domain";
import type { HoursAgo, SampleCase } from "./sample.ts";

export type Named = {
  readonly id: CaseId;
  readonly owner: CitizenId;
  readonly assignee: StaffId | undefined;
  readonly now: Instant;
};

export const before = (now: Instant, ago: HoursAgo): Instant => plus(now, -Math.round(hours(ago)));

export function messagesOf(sample: SampleCase, { id, owner, assignee, now }: Named): readonly Message[] {
  return sample.talk.map(({ by, ago, text }, index) => {
    if (by === "staff" && !assignee) throw new Error("a case without a counsellor holds no word of one");
    const from = by === "staff" && assignee ? assignee : "citizen";
    return {
      caseId: id,
      owner,
      number: index + 1,
      from,
      at: before(now, ago),
      text: personal(text),
      version: 1,
    };
  });
}

export function caseOf(sample: SampleCase, named: Named): Case {
  const { id, owner, assignee, now } = named;
  const messages = sample.talk.length;
  const lastByStaff = sample.talk.findLastIndex(({ by }) => by === "staff") + 1;
  return {
    id,
    owner,
    openedAt: before(now, sample.opened),
    ...(assignee ? { assignee } : {}),
    ...waiting(sample, now),
    messages,
    lastByStaff,
    seenByCitizen: messages - (sample.unreadByCitizen ?? 0),
    seenByStaff: Math.max(lastByStaff, messages - (sample.unreadByStaff ?? 0)),
    ...(sample.closed && assignee
      ? { closed: { at: before(now, sample.closed.ago), by: assignee, outcome: sample.closed.outcome } }
      : {}),
    version: 1,
  };
}

/** The clock of waiting starts when the turn passes over, not at every further message. */
function waiting(sample: SampleCase, now: Instant): Pick<Case, "waitingOn" | "waitingSince"> {
  let turn: Pick<Case, "waitingOn" | "waitingSince"> = {
    waitingOn: "us",
    waitingSince: before(now, sample.opened),
  };
  for (const { by, ago } of sample.talk) {
    const waitingOn = by === "staff" ? "them" : "us";
    if (waitingOn !== turn.waitingOn) turn = { waitingOn, waitingSince: before(now, ago) };
  }
  return turn;
}
