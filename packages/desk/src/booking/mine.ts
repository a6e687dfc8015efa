// A citizen's own bookings: those to come, with what is offered to them now, those that were, and what they wait for.
import {
  type Booking,
  firstRules,
  type Instant,
  isLive,
  isMereOffer,
  isWaiting,
  jstDay,
  type Person,
} from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import { type Meeting, ownMeeting } from "./meeting.ts";
import { ownWaits } from "./own-waits.ts";
import { bookingView, waitView } from "./show.ts";
import type { BookingView, WaitView } from "./views.ts";

export type OwnBookings = {
  /** The next one first. One of stage `offered` is held until `offerEnds`, for them to accept or decline. */
  readonly ahead: readonly BookingView[];
  /** The latest first. */
  readonly past: readonly BookingView[];
  /** Those that nothing is offered to now. */
  readonly waits: readonly WaitView[];
  /** The way into an online sitting, from half an hour before it until its end. */
  readonly meeting?: Meeting;
};

export async function seeOwnBookings(needs: OwnNeeds, person: Person): Promise<OwnBookings> {
  const { ledger, clock } = needs;
  const [office, own, past] = await Promise.all([
    ledger.officeLately(),
    ownWaits(needs, person),
    person.latestCase ? ledger.sittingsOf(person.latestCase) : [],
  ]);
  const now = clock.now();
  const ids = [...(person.bookings ?? []), ...own.flatMap(({ offer }) => offer ?? [])];
  const { booking: held } = await ledger.together({ booking: ids.map((id) => ({ id })) });
  const { hubs, staff, rules = firstRules } = office;
  const shown = { hubs, staff, rules, now };
  const ahead = held.filter((it) => it !== undefined).filter((it) => isStanding(it, now));
  const meeting = person.shredded === undefined ? await ownMeeting(needs, ahead, now) : undefined;
  return {
    ...(meeting ? { meeting } : {}),
    ahead: ahead.toSorted((a, b) => a.from - b.from).map((it) => bookingView(it, shown)),
    past: past.filter((it) => !isLive(it) && !isMereOffer(it)).map((it) => bookingView(it, shown)),
    waits: own.filter((it) => isWaiting(it, jstDay(now))).map((it) => waitView(it, shown)),
  };
}

/** An offer that has lapsed is nothing any more. */
const isStanding = (it: Booking, now: Instant): boolean =>
  isLive(it) && (it.offerEnds === undefined || it.offerEnds > now);
