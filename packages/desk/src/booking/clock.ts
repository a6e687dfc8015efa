// What time alone brings about for bookings: reminders, offers that lapse, and free times for whoever waits for them.
import { lapse } from "./end-offer.ts";
import { type OfferNeeds, offerFreed } from "./offer.ts";
import { remind } from "./remind.ts";

/** One that cannot be done holds up no other; throws what was left undone. Two clocks at once do each thing once. */
export async function bookingClock(needs: OfferNeeds): Promise<void> {
  const faults: unknown[] = [];
  const keep = (fault: unknown) => void faults.push(fault);
  for (let n = 0; n < turns && faults.length === 0; n += 1) {
    const due = await needs.ledger.dueBookings(needs.clock.now());
    for (const { id, due: is } of due) {
      await (is?.what === "lapse" ? lapse : remind)(needs, id).catch(keep);
    }
    if (due.length < shown) break;
  }
  await offerFreed(needs).catch(keep);
  if (faults.length > 0) throw new AggregateError(faults, "not all of the bookings' clock could be done");
}

/** The ledger shows so many at once; of more, the next turn of the clock does the rest. */
const shown = 100;
const turns = 20;
