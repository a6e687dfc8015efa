// Whether a notice has stranded on its way to LINE, whether it is still worth telling, and by which road. Pure.
import type { LinkSay } from "@kumacari/conversation";
import { type Case, hours, type Instant, minutes, type Person, plus } from "@kumacari/domain";
import { type Reach, reachLimits } from "@kumacari/domain/reach";
import { upAfter } from "../booking/people-up.ts";
import { mayBeOpened } from "../consent/check.ts";
import type { Notice } from "../records.ts";
import { counts } from "./keep.ts";

/** LINE has refused it, the citizen has blocked us, or half an hour went by. An answer in the talk room goes nowhere else. */
export function isStranded({ state, about, second, at }: Notice, now: Instant): boolean {
  if (!about || second !== undefined || state === "delivered") return false;
  return state === "undeliverable" || at < strandedBefore(now);
}

export const strandedBefore = (now: Instant): Instant => plus(now, -minutes(reachLimits.strandedMinutes));

export type Around = {
  readonly person: Person | undefined;
  readonly it: Case | undefined;
  readonly mail: Reach | undefined;
  readonly now: Instant;
};

/** Needless: its moment has passed, they have read it meanwhile, or nobody may turn to them any more. */
export function secondRoad(
  { about, at }: Notice,
  { person, it, mail, now }: Around,
): NonNullable<Notice["second"]> {
  if (!about || !person) return "needless";
  if (about.matter) return roadOfAnswer(person, mail);
  if (!it || !mayBeOpened(person) || !isWorth(about.say, at, now)) return "needless";
  if (about.say === "reply-waiting" && it.seenByCitizen >= it.lastByStaff) return "needless";
  return counts(mail) ? "mail" : "phone";
}

/**
 * That a request is answered must be told (個人情報保護法 第82条・第93条・第101条), whatever became of the consent to counselling.
 * A mail is of use only where its link opens the pages; whose key has ended cannot be reached by anything we hold.
 */
function roadOfAnswer(person: Person, mail: Reach | undefined): NonNullable<Notice["second"]> {
  if (person.shredded !== undefined) return "needless";
  return mayBeOpened(person) && counts(mail) ? "mail" : "phone";
}

/** Whether what was made at `at` is still true and of use. */
export const isWorth = (say: LinkSay, at: Instant, now: Instant): boolean =>
  now <= (say === "slot-freed" ? upAfter : plus)(at, hours(worthHours[say]));

/** How long after it was made each is still true and of use; an offer lasts while people are up. */
const worthHours: Readonly<Record<LinkSay, number>> = {
  "reply-waiting": 14 * 24,
  "booking-tomorrow": 20,
  "booking-soon": 2,
  "booking-changed": 14 * 24,
  "slot-freed": 2,
  "consent-asked": 14 * 24,
  "counsellor-changed": 14 * 24,
  "rating-asked": 10 * 24,
  "request-answered": 14 * 24,
  "follow-up-asked": 14 * 24,
};
