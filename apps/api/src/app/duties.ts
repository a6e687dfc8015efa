// What the clock has to see to, one line each; which of it is due, each duty knows from the ledger.
import {
  bookingClock,
  type ClockNeeds,
  catchUpEnded,
  catchUpFollowUps,
  closeMonths,
  followUpClock,
  peopleClock,
  type TimeNeeds,
  watchTime,
} from "@kumacari/desk";

export type Duty = {
  /** For the log; plain letters. */
  readonly name: string;
  /** Minutes between two turns of one process. All are due at its first turn, so none may mind being asked too often. */
  readonly every: number;
  /** Throws what could not be done; it is asked again. Two may run at once. */
  readonly run: () => Promise<unknown>;
};

export const dutiesOf = (needs: ClockNeeds & TimeNeeds): readonly Duty[] => [
  { name: "people", every: 1, run: () => peopleClock(needs) },
  { name: "bookings", every: 1, run: () => bookingClock(needs) },
  { name: "follow-ups", every: 2, run: () => followUpClock(needs) },
  { name: "earlier-follow-ups", every: 1, run: () => catchUpFollowUps(needs) },
  { name: "earlier-ended", every: 1, run: () => catchUpEnded(needs) },
  { name: "figures", every: 10, run: () => closeMonths(needs) },
  { name: "time", every: 5, run: () => watchTime(needs) },
];
