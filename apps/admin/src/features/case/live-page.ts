// A case page kept up to date by ticks: newer messages are added, and what consent no longer covers is dropped.
import type { CasePage, CaseTick } from "../../rpc.ts";
import { words } from "./words.ts";

export type LivePage = CasePage & {
  /** Number of the first message nobody here had read when the page was opened. */
  readonly unreadFrom: number | undefined;
};

export function openPage(page: CasePage): LivePage {
  const firstUnread = page.talk.count - page.row.unread + 1;
  return { ...page, unreadFrom: page.row.unread > 0 && firstUnread > 1 ? firstUnread : undefined };
}

export function withTick(held: LivePage, tick: CaseTick): LivePage {
  if (tick.consent !== "given") return { ...settled(held), ...withoutContent(held, tick) };
  const last = lastOf(held);
  const newer = tick.talk.messages.filter((it) => it.number > last);
  return { ...settled(held), ...tick, talk: { ...tick.talk, messages: [...held.talk.messages, ...newer] } };
}

/** What ticks do not bring: the intake as it was read again. */
export const withIntake = (held: LivePage, read: CasePage): LivePage => {
  const { name, intake, corrected, corrections } = read;
  return { ...held, name, intake, corrected, corrections };
};

type Ending = "deletion" | "handover" | "vigil" | "later" | "closing" | "closed";

/** Without what a tick leaves out when it is no more. */
function settled(held: LivePage): Omit<LivePage, Ending> {
  const { deletion: _d, handover: _h, vigil: _v, later: _l, closing: _c, closed: _e, ...rest } = held;
  return rest;
}

/** Number of the newest message held; 0 = none. */
export const lastOf = (page: CasePage): number => page.talk.messages.at(-1)?.number ?? 0;

/** The server gives at most 1,000 messages a call, and fewer when they are long. */
export const isWhole = (page: CasePage): boolean =>
  page.consent !== "given" || lastOf(page) >= page.talk.count;

const withoutContent = (held: LivePage, tick: CaseTick): Partial<LivePage> => ({
  ...tick,
  name: words.unnamed,
  intake: { ageBand: words.unsaid, ward: words.unsaid, situation: words.unsaid, topics: [], wish: "" },
  corrected: [],
  talk: { ...tick.talk, messages: [] },
  unreadFrom: held.unreadFrom,
});
