// What time alone brings about for bookings: reminders, offers that lapse, and free times for whoever waits for them.
import { eachByItself } from "../by-itself.ts";
import { lapse } from "./end-offer.ts";
import { type OfferNeeds, offerFreed } from "./offer.ts";
import { remind } from "./remind.ts";

/** One that cannot be done holds up no other; throws what was left undone. Two clocks at once do each thing once. */
export async function bookingClock(needs: OfferNeeds): Promise<void> {
  const parts = [doDue, offerFreed];
  await eachByItself(parts, (part) => part(needs), "not all of the bookings' clock could be done");
}

async function doDue(needs: OfferNeeds): Promise<void> {
  for (let n = 0; n < turns; n += 1) {
    const due = await needs.ledger.dueBookings(needs.clock.now());
    await eachByItself(
      due,
      ({ id, due: is }) => (is?.what === "lapse" ? lapse : remind)(needs, id),
      "not all that was due could be done",
    );
    if (due.length < shown) return;
  }
}

/** The ledger shows so many at once; of more, the next turn of the clock does the rest. */
const shown = 100;
const turns = 20;
