// Counts what the account has said to each phone since somebody last looked at it.
import type { Phone } from "../line/world/records.ts";

export type Unread = {
  /** The page of this phone shows everything up to now. */
  seen(phone: Phone): void;
  count(phone: Phone): number;
};

/** What lay in the talks before counts as read. */
export function createUnread(phones: readonly Phone[]): Unread {
  const seenTo = new Map(phones.map((it) => [it.id, newest(it)]));
  return {
    seen: (phone) => void seenTo.set(phone.id, newest(phone)),
    count(phone) {
      const from = seenTo.get(phone.id) ?? 0;
      return phone.talk.filter((it) => it.from === "account" && it.n > from).length;
    },
  };
}

const newest = (phone: Phone): number => phone.talk.at(-1)?.n ?? 0;
