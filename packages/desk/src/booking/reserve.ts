// A citizen books a sitting; of a thousand who want one time, one has it and the others are told what is near.
import {
  type Booking,
  type BookingId,
  firstRules,
  type Instant,
  isOpen,
  minutes,
  no,
  ok,
  type Person,
  plus,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import type { Conflict } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { ownBooking } from "./own.ts";
import { type Placed, type Placing, place } from "./place.ts";
import { bookingView } from "./show.ts";
import { nearTo } from "./slots.ts";
import type { Reserved } from "./views.ts";

/** A day has some dozens of beginnings: whoever loses that often to others finds nothing left. */
export const patience = 60;

/** Sent twice with the same `once` it is one booking. */
export async function reserve(
  needs: OwnNeeds,
  person: Person,
  asked: Placing,
): Promise<Result<Reserved, Refusal>> {
  const placed = await untilCommitted(() => attempt(needs, person, asked), patience);
  return placed.ok ? ok(await answer(needs, placed.value, asked)) : placed;
}

/** The same for a time in the place of another: the old one is given up in the same moment, or not at all. */
export async function move(
  needs: OwnNeeds,
  person: Person,
  { id, ...asked }: Placing & { readonly id: BookingId },
): Promise<Result<Reserved, Refusal>> {
  const placed = await untilCommitted(() => attempt(needs, person, asked, id), patience);
  return placed.ok ? ok(await answer(needs, placed.value, asked)) : placed;
}

async function attempt(
  needs: OwnNeeds,
  { id }: Person,
  asked: Placing,
  old?: BookingId,
): Promise<Result<Placed, Refusal> | Conflict> {
  const { ledger } = needs;
  const [person, done] = await Promise.all([
    ledger.get("person", { id }),
    ledger.get("once", { owner: id, act: "booking", key: asked.once }),
  ]);
  if (!person) return no(refusal("not-found"));
  if (done) return again(needs, person, asked);
  const it = person.latestCase && (await ledger.get("case", { id: person.latestCase }));
  if (!it || !isOpen(it)) return no(refusal("no-case"));
  if (old === undefined) return place(needs, { person, it, by: "citizen" }, asked);
  const instead = await movable(needs, person, old);
  return instead.ok ? place(needs, { person, it, by: "citizen", instead: instead.value }, asked) : instead;
}

/** The answer was lost on its way: the booking stands, or has been given up since. */
export async function again(
  { ledger }: Pick<OwnNeeds, "ledger">,
  { bookings = [] }: Person,
  { from, way }: Placing,
): Promise<Result<Placed, Refusal>> {
  const held = await Promise.all(bookings.map((id) => ledger.get("booking", { id })));
  const placed = held.find((it) => it?.from === from && it.way === way);
  return placed ? ok({ placed }) : no(refusal("booking-over"));
}

async function movable(needs: OwnNeeds, person: Person, id: BookingId): Promise<Result<Booking, Refusal>> {
  const own = await ownBooking(needs, person, id);
  if (!own.ok) return own;
  const { rules = firstRules } = await needs.ledger.office();
  return tooLate(own.value.from, rules.changeUntil, needs.clock.now()) ? no(refusal("change-too-late")) : own;
}

export const tooLate = (from: Instant, changeUntil: number, now: Instant): boolean =>
  plus(now, minutes(changeUntil)) > from;

export async function answer(
  needs: Pick<OwnNeeds, "ledger" | "clock">,
  placed: Placed,
  asked: Placing,
): Promise<Reserved> {
  if (placed === "taken") {
    const instead = await nearTo(needs, asked, asked.from);
    const says =
      instead.length > 0
        ? "この時間は、ほかの方の予約が先に入りました。近くの空いている時間をお選びください。"
        : "この時間は、ほかの方の予約が先に入りました。近くに空いている時間がありません。空き待ちもできます。";
    return { taken: true, says, instead };
  }
  const [office, staff] = await Promise.all([needs.ledger.office(), needs.ledger.staff()]);
  const shown = { hubs: office.hubs, staff, rules: office.rules ?? firstRules, now: needs.clock.now() };
  return { booked: bookingView(placed.placed, shown) };
}
