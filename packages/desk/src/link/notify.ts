// Tells a citizen on LINE that something waits for them on our pages: a fixed phrase and a one-time link (clause ツ).
import { type LinkSay, type Phrase, readPhrase } from "@kumacari/conversation";
import { type Link, minutes, type Person, plus, type Token } from "@kumacari/domain";
import type { Chance, Change, Clock, Hashes } from "../ports.ts";
import type { Told } from "../reach/kept.ts";

/** LINE alone tells of it: their key has ended, and with it every other road. */
type Untold = { readonly caseId?: never; readonly matter?: never };

export type NotifyNeeds = {
  readonly chance: Chance;
  readonly clock: Clock;
  readonly hashes: Pick<Hashes, "token">;
};

/** Where each leads, by whatever road it is told. */
export const leadsTo = {
  "reply-waiting": "talk",
  "booking-tomorrow": "bookings",
  "booking-soon": "bookings",
  "booking-changed": "bookings",
  "slot-freed": "bookings",
  "consent-asked": "referrals",
  "counsellor-changed": "talk",
  "rating-asked": "rating",
  "request-answered": "me",
  "follow-up-asked": "follow-up",
} as const satisfies Record<LinkSay, Link["to"]>;

/** The notice and the link it carries: ten minutes, once, for this citizen. Both belong in the commit they tell of. */
export function notify(
  { chance, hashes, clock }: NotifyNeeds,
  { id, line }: Person,
  { say, ...of }: { readonly say: LinkSay } & (Told | Untold),
): readonly Change[] {
  const now = clock.now();
  const link = chance.token();
  const until = plus(now, minutes(10));
  return [
    {
      op: "create",
      kind: "link",
      value: {
        token: hashes.token(link),
        owner: id,
        ...(of.caseId ? { caseId: of.caseId } : {}),
        to: leadsTo[say],
        until,
        version: 1,
      },
    },
    {
      op: "create",
      kind: "notice",
      value: {
        id: chance.id("notice"),
        line,
        phrases: phrases(say, link),
        ...(of.caseId || of.matter ? { about: { owner: id, say, ...of } } : {}),
        retryKey: chance.uuid(),
        at: now,
        state: "waiting",
        attempts: 0,
        due: now,
        version: 1,
      },
    },
  ];
}

/**
 * What goes into the outbox is of the catalogue. It is not searched for known values: its only slot is a random token,
 * in which a short value could stand by chance and none could stand by mistake.
 */
function phrases(say: LinkSay, link: Token): readonly Phrase[] {
  const read = readPhrase({ say, link });
  if (!read) throw new Error("not a phrase of the catalogue");
  return [read];
}
