// Reply tokens: once, within a minute of receipt; a redelivery gives a minute again, until 20 minutes after the event.
import { type Instant, plus } from "@kumacari/domain";
import type { Phone } from "../../world/records.ts";

type Held = { readonly phone: Phone; readonly eventAt: Instant; receivedAt: Instant };

export type ReplyTokens = {
  issue(token: string, phone: Phone, eventAt: Instant): void;
  /** The webhook with this token goes out now, for the first time or again. */
  received(token: string, at: Instant): void;
  /** The phone to answer, once; undefined for an unknown, used or old token. */
  spend(token: string, now: Instant): Phone | undefined;
};

const minute = 60_000;
const longest = 20 * minute;

export function createReplyTokens(): ReplyTokens {
  const held = new Map<string, Held>();
  return {
    issue(token, phone, eventAt) {
      for (const [old, { eventAt: at }] of held) {
        if (eventAt <= plus(at, longest)) break;
        held.delete(old);
      }
      held.set(token, { phone, eventAt, receivedAt: eventAt });
    },
    received(token, at) {
      const it = held.get(token);
      if (it) it.receivedAt = at;
    },
    spend(token, now) {
      const it = held.get(token);
      if (!it || now > plus(it.receivedAt, minute) || now > plus(it.eventAt, longest)) return undefined;
      held.delete(token);
      return it.phone;
    },
  };
}
