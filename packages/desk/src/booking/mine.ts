// A citizen's own bookings: those to come, those that were, and what they wait for.
import { firstRules, isLive, type Person } from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import { bookingView, counsellorView } from "./show.ts";
import type { BookingView, WaitView } from "./views.ts";

export type OwnBookings = {
  /** The next one first. */
  readonly ahead: readonly BookingView[];
  /** The latest first. */
  readonly past: readonly BookingView[];
  readonly waits: readonly WaitView[];
};

export async function seeOwnBookings({ ledger, clock }: OwnNeeds, person: Person): Promise<OwnBookings> {
  const [office, held, past, waits] = await Promise.all([
    ledger.officeLately(),
    Promise.all((person.bookings ?? []).map((id) => ledger.get("booking", { id }))),
    person.latestCase ? ledger.sittingsOf(person.latestCase) : [],
    ledger.waits(),
  ]);
  const { staff } = office;
  const shown = { hubs: office.hubs, staff, rules: office.rules ?? firstRules, now: clock.now() };
  const ahead = held.filter((it) => it !== undefined).filter(isLive);
  return {
    ahead: ahead.toSorted((a, b) => a.from - b.from).map((it) => bookingView(it, shown)),
    past: past.filter((it) => !isLive(it)).map((it) => bookingView(it, shown)),
    waits: waits
      .filter(({ owner, offer }) => owner === person.id && offer === undefined)
      .map((it) => ({
        id: it.id,
        way: it.way,
        ...(it.hub ? { hub: office.hubs.find(({ id }) => id === it.hub)?.name ?? "拠点" } : {}),
        ...(it.staff ? { counsellor: counsellorView(staff, it.staff).name } : {}),
        first: it.first,
        last: it.last,
        since: it.since,
      })),
  };
}
