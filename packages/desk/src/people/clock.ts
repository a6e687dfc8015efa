// What time alone brings about: run every minute, it does what is due, and nothing twice.
import { eachByItself } from "../by-itself.ts";
import type { ClockNeeds } from "../needs.ts";
import { followAccounts, lookForStrays } from "./clock-accounts.ts";
import { endAsks, endGlasses, endInvitations } from "./clock-ends.ts";
import { noteUnusual } from "./clock-notes.ts";
import { closeOverdueReviews, openQuarter } from "./clock-review.ts";
import { restUnused } from "./rest-unused.ts";

const steps = [
  followAccounts,
  endAsks,
  endInvitations,
  endGlasses,
  restUnused,
  openQuarter,
  closeOverdueReviews,
  noteUnusual,
  lookForStrays,
];

/** One part that cannot be done (the sign-in service is away) holds up no other; throws what was left undone. */
export async function peopleClock(needs: ClockNeeds): Promise<void> {
  await eachByItself(steps, (step) => step(needs), "not all of the people clock could be done");
}
