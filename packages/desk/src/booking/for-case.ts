// A counsellor books, moves or gives up a sitting for a case, in the citizen's stead: what binds citizens does not bind them.
import {
  type Booking,
  type BookingId,
  type CaseId,
  counsels,
  isParted,
  jstDay,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { type Found, findOwnCase } from "../case/find.ts";
import { notify } from "../link/notify.ts";
import type { Needs } from "../needs.ts";
import type { Conflict } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { givenUp } from "./cancel.ts";
import { offerSoon } from "./offer.ts";
import { cancelled, type Placed, type Placing, patience, place } from "./place.ts";
import { again, answer } from "./reserve.ts";
import type { Reserved } from "./views.ts";

/** Sent twice with the same `once` it is one booking. An untaken case becomes that of whoever will sit with them. */
export async function bookFor(
  needs: Needs,
  actor: Staff,
  { caseId, ...asked }: Placing & { readonly caseId: CaseId },
): Promise<Result<Reserved, Refusal>> {
  const placed = await untilCommitted(async () => {
    const found = await findOwnCase(needs, actor, caseId);
    return found.ok ? attempt(needs, actor, found.value, asked) : found;
  }, patience);
  return placed.ok ? ok(await answer(needs, placed.value, asked)) : placed;
}

/** The old time is given up in the same moment, or not at all. */
export async function moveFor(
  needs: Needs,
  actor: Staff,
  { id, ...asked }: Placing & { readonly id: BookingId },
): Promise<Result<Reserved, Refusal>> {
  const placed = await untilCommitted(async () => {
    const found = await sittingFor(needs, actor, id);
    return found.ok ? attempt(needs, actor, found.value, asked, found.value.booking) : found;
  }, patience);
  if (!placed.ok) return placed;
  const old = "placed" in placed.value ? await needs.ledger.get("booking", { id }) : undefined;
  if (old) await offerSoon(needs, jstDay(old.from));
  return ok(await answer(needs, placed.value, asked));
}

/** The citizen is told in the same moment. Twice is once: what is over already is told so. */
export async function cancelFor(
  needs: Needs,
  actor: Staff,
  { id }: { readonly id: BookingId },
): Promise<Result<void, Refusal>> {
  const done = await untilCommitted<Booking>(async () => {
    const found = await sittingFor(needs, actor, id);
    if (!found.ok) return found;
    const { booking, person, it } = found.value;
    if (booking.stage !== "booked") return no(refusal("booking-over"));
    const conflict = await needs.ledger.commit(
      [
        cancelled(booking, actor.id, needs.clock.now()),
        ...(await givenUp(needs, person, booking)),
        ...notify(needs, person, { say: "booking-changed", caseId: it.id }),
      ],
      { act: "booking-cancelled", actor: { kind: "staff", id: actor.id }, on: [id, booking.caseId] },
    );
    return conflict ?? ok(booking);
  });
  if (!done.ok) return done;
  await offerSoon(needs, jstDay(done.value.from));
  return ok(undefined);
}

/** The case changed hands, and this sitting stays with whoever had it before: it is no longer to be placed anew. */
export function keepFor(
  needs: Needs,
  actor: Staff,
  { id }: { readonly id: BookingId },
): Promise<Result<void, Refusal>> {
  return untilCommitted(async () => {
    const found = await sittingFor(needs, actor, id);
    if (!found.ok) return found;
    const { booking, it } = found.value;
    if (booking.stage !== "booked") return no(refusal("booking-over"));
    if (!isParted(it, booking)) return ok(undefined);
    const staff = await needs.ledger.get("staff", { id: booking.staff });
    if (!staff || !counsels(staff) || staff.state !== "active") return no(nobodyThere);
    const { parted = [], ...rest } = it;
    const left = parted.filter((one) => one !== id);
    const value = { ...rest, ...(left.length > 0 ? { parted: left } : {}) };
    const conflict = await needs.ledger.commit([{ op: "update", kind: "case", value }], {
      act: "booking-kept",
      actor: { kind: "staff", id: actor.id },
      on: [id, it.id],
    });
    return conflict ?? ok(undefined);
  });
}

const nobodyThere: Refusal = {
  kind: "invalid",
  says: "前の担当は、いまは面談を受け持っていません。別の時に移すか、取り消してください。",
};

async function attempt(
  needs: Needs,
  actor: Staff,
  { it, person }: Found,
  asked: Placing,
  instead?: Booking,
): Promise<Result<Placed, Refusal> | Conflict> {
  const done = await needs.ledger.get("once", { owner: person.id, act: "booking", key: asked.once });
  if (done) return again(needs, person, asked);
  if (instead && instead.stage !== "booked") return no(refusal("booking-over"));
  return place(needs, { person, it, by: actor.id, ...(instead ? { instead } : {}) }, asked);
}

/** A sitting of a case that the actor works on; any other is as if it were not there. */
async function sittingFor(
  needs: Needs,
  actor: Staff,
  id: BookingId,
): Promise<Result<Found & { readonly booking: Booking }, Refusal>> {
  const booking = await needs.ledger.get("booking", { id });
  if (!booking) return no(refusal("not-found"));
  const found = await findOwnCase(needs, actor, booking.caseId);
  return found.ok ? ok({ ...found.value, booking }) : no(refusal("not-found"));
}
