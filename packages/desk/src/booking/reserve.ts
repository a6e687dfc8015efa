// A citizen books a sitting; of a thousand who want one time, one has it and the others are told what is near.
import {
  type Booking,
  type BookingId,
  firstRules,
  type Instant,
  jstDay,
  minutes,
  no,
  ok,
  type Person,
  plus,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import type { Conflict } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { offerSoon } from "./offer.ts";
import { ownBooking } from "./own.ts";
import { type Placed, type PlaceNeeds, type Placing, patience, place } from "./place.ts";
import { bookingView } from "./show.ts";
import { nearTo } from "./slots.ts";
import type { Reserved } from "./views.ts";

/** Sent twice with the same `once` it is one booking. `person` as the session has just read them. */
export async function reserve(
  needs: PlaceNeeds,
  person: Person,
  asked: Placing,
): Promise<Result<Reserved, Refusal>> {
  const placed = await untilCommitted(attempts(needs, person, asked), patience);
  return placed.ok ? ok(await answer(needs, placed.value, asked)) : placed;
}

/** The same for a time in the place of another: the old one is given up in the same moment, or not at all. */
export async function move(
  needs: PlaceNeeds,
  person: Person,
  { id, ...asked }: Placing & { readonly id: BookingId },
): Promise<Result<Reserved, Refusal>> {
  const placed = await untilCommitted(attempts(needs, person, asked, id), patience);
  if (!placed.ok) return placed;
  const old = "placed" in placed.value ? await needs.ledger.get("booking", { id }) : undefined;
  if (old) await offerSoon(needs, jstDay(old.from));
  return ok(await answer(needs, placed.value, asked));
}

/** One attempt after the other: what another write came between is read anew, the rest is known already. */
function attempts(needs: PlaceNeeds, seen: Person, asked: Placing, old?: BookingId) {
  const { ledger } = needs;
  let person: Person | undefined = seen;
  return async (): Promise<Result<Placed, Refusal> | Conflict> => {
    person ??= await ledger.get("person", { id: seen.id });
    if (!person) return no(refusal("not-found"));
    const came = await attempt(needs, person, asked, old);
    if ("ok" in came) {
      // A time may be taken by this very act, whose answer was lost on its way.
      const done = !came.ok || "taken" in came.value ? await isDone(needs, person, asked) : false;
      return done ? again(needs, person, asked) : came;
    }
    if (came.on === "once") return again(needs, person, asked);
    if (came.on === "person") person = undefined;
    return came;
  };
}

const isDone = async ({ ledger }: PlaceNeeds, { id }: Person, { once }: Placing): Promise<boolean> =>
  (await ledger.get("once", { owner: id, act: "booking", key: once })) !== undefined;

async function attempt(
  needs: PlaceNeeds,
  person: Person,
  asked: Placing,
  old?: BookingId,
): Promise<Result<Placed, Refusal> | Conflict> {
  if (old === undefined) return place(needs, { person, by: "citizen" }, asked);
  const instead = await movable(needs, person, old);
  return instead.ok ? place(needs, { person, by: "citizen", instead: instead.value }, asked) : instead;
}

/** The answer was lost on its way: the booking stands, or has been given up since. */
export async function again(
  { ledger }: Pick<PlaceNeeds, "ledger">,
  { id }: Person,
  { from, way }: Placing,
): Promise<Result<Placed, Refusal>> {
  const { bookings = [] } = (await ledger.get("person", { id })) ?? {};
  const { booking: held } = await ledger.together({ booking: bookings.map((one) => ({ id: one })) });
  const placed = held.find((it) => it?.from === from && it.way === way);
  return placed ? ok({ placed }) : no(refusal("booking-over"));
}

async function movable(needs: PlaceNeeds, person: Person, id: BookingId): Promise<Result<Booking, Refusal>> {
  const own = await ownBooking(needs, person, id);
  if (!own.ok) return own;
  const { rules = firstRules } = await needs.ledger.officeLately();
  return tooLate(own.value.from, rules.changeUntil, needs.clock.now()) ? no(refusal("change-too-late")) : own;
}

export const tooLate = (from: Instant, changeUntil: number, now: Instant): boolean =>
  plus(now, minutes(changeUntil)) > from;

export async function answer(needs: PlaceNeeds, placed: Placed, asked: Placing): Promise<Reserved> {
  if ("taken" in placed) {
    const instead = await nearTo(needs, asked, asked.from, placed.taken);
    const says =
      instead.length > 0
        ? "この時間は、ほかの方の予約が先に入りました。近くの空いている時間をお選びください。"
        : "この時間は、ほかの方の予約が先に入りました。近くに空いている時間がありません。空き待ちもできます。";
    return { taken: true, says, instead };
  }
  const { hubs, staff, rules = firstRules } = await needs.ledger.officeLately();
  return { booked: bookingView(placed.placed, { hubs, staff, rules, now: needs.clock.now() }) };
}
