// The talk as this page holds it, one answer of the service at a time.
import { typingLimits } from "@kumacari/domain";
import type { Ask } from "../../rpc.ts";

export type TalkSeen = Awaited<ReturnType<Ask["talk"]["see"]["query"]>>;
export type HeldTalk = TalkSeen;

/** Number of the last message held; what to ask for is what comes after it. */
export const heldUpTo = (held: HeldTalk | undefined): number => held?.messages.at(-1)?.number ?? 0;

/** An answer holds at most a page; while it holds less than there is, one asks on. */
export const holdsAll = (held: HeldTalk): boolean => heldUpTo(held) >= held.count;

export function hold(held: HeldTalk | undefined, seen: TalkSeen): HeldTalk {
  if (!held) return seen;
  // Another tab has begun a new case: this one starts over.
  if (held.caseId !== seen.caseId) return { ...seen, messages: [] };
  const newer = seen.messages.filter((it) => it.number > heldUpTo(held));
  if (newer.length === 0 && sameHead(held, seen)) return held;
  return { ...seen, messages: newer.length === 0 ? held.messages : [...held.messages, ...newer] };
}

/** The first message of the other side that was not read before this page was opened. */
export function firstUnread(held: HeldTalk, unread: number): number | undefined {
  if (unread <= 0) return undefined;
  return held.messages.find((it) => !it.mine && it.number > held.count - unread)?.number;
}

const sameHead = (a: HeldTalk, b: TalkSeen): boolean =>
  a.count === b.count &&
  a.seenByOther === b.seenByOther &&
  a.closed === b.closed &&
  a.answering === b.answering &&
  a.attachments === b.attachments;

/** `show`: told of the talk whenever the whole of it is here. */
export function keepTalk(show: (talk: HeldTalk) => void) {
  let held: HeldTalk | undefined;
  let over: ReturnType<typeof setTimeout> | undefined;
  const shown = (talk: HeldTalk): boolean => {
    held = talk;
    const whole = holdsAll(talk);
    if (whole) show(talk);
    return whole;
  };
  return {
    upTo: () => heldUpTo(held),
    /** Answers whether the whole talk is here. */
    take(seen: TalkSeen): boolean {
      const talk = hold(held, seen);
      clearTimeout(over);
      // While the next answer is slow to come, nobody is said to write for longer than they were said to.
      if (talk.answering) over = setTimeout(() => shown({ ...talk, answering: false }), typingLimits.life);
      return shown(talk);
    },
  };
}
