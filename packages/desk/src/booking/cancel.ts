// A sitting is given up; its counsellor and its table are free again in the same moment.
import {
  type Booking,
  type BookingId,
  firstRules,
  jstDay,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { agendaChanges } from "./agenda-edits.ts";
import { offerSoon } from "./offer.ts";
import { ownBooking } from "./own.ts";
import { cancelled, type PlaceNeeds, patience } from "./place.ts";
import { tooLate } from "./reserve.ts";

/** Twice is once: what is over already is told so. */
export async function cancel(
  needs: PlaceNeeds,
  { id }: Person,
  booking: BookingId,
): Promise<Result<void, Refusal>> {
  const done = await untilCommitted<Booking>(async () => {
    const { ledger, clock } = needs;
    const person = await ledger.get("person", { id });
    if (!person) return no(refusal("not-found"));
    const own = await ownBooking(needs, person, booking);
    if (!own.ok) return own;
    const { rules = firstRules } = await ledger.officeLately();
    const now = clock.now();
    if (tooLate(own.value.from, rules.changeUntil, now)) return no(refusal("change-too-late"));
    const conflict = await ledger.commit(
      [cancelled(own.value, "citizen", now), ...(await givenUp(needs, person, own.value))],
      { act: "booking-cancelled", actor: { kind: "citizen", id }, on: [booking, own.value.caseId] },
    );
    return conflict ?? own;
  }, patience);
  if (!done.ok) return done;
  await offerSoon(needs, jstDay(done.value.from));
  return ok(undefined);
}

/** Takes a booking out of its owner's list and out of both agendas. */
export async function givenUp(
  needs: Pick<PlaceNeeds, "ledger">,
  person: Person,
  it: Booking,
): Promise<readonly Change[]> {
  return [{ op: "update", kind: "person", value: without(person, it.id) }, ...(await freed(needs, it))];
}

/** Takes it out of both agendas. */
export async function freed({ ledger }: Pick<PlaceNeeds, "ledger">, it: Booking): Promise<readonly Change[]> {
  const day = jstDay(it.from);
  const [a, b] = await Promise.all([
    ledger.get("agenda", { day, of: it.staff }),
    ledger.get("agenda", { day, of: it.table }),
  ]);
  const read = new Map([a, b].flatMap((one) => (one ? [[one.of, one] as const] : [])));
  // An agenda that is not there any more has nothing to give back.
  return agendaChanges(
    (_, of) => read.get(of) ?? { day, of, taken: [], tickets: 0, version: 0 },
    [{ drop: it }],
    { buffer: 0 },
  ).filter((change) => change.op === "update");
}

export const without = ({ bookings = [], ...person }: Person, id: BookingId): Person => ({
  ...person,
  bookings: bookings.filter((it) => it !== id),
});
