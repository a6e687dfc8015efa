// A citizen's own booking that is still to be; anybody else's is as if it were not there.
import {
  type Booking,
  type BookingId,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";

export async function ownBooking(
  { ledger }: Pick<OwnNeeds, "ledger">,
  person: Person,
  id: BookingId,
): Promise<Result<Booking, Refusal>> {
  const it = await ledger.get("booking", { id });
  if (it?.owner !== person.id) return no(refusal("not-found"));
  return it.stage === "booked" ? ok(it) : no(refusal("booking-over"));
}
