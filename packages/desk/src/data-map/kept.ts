// How long records that end by themselves are kept, in days; the ledger's layout reads it from here.
export const keptDays = {
  /** A LINE event once received; one set aside waits for somebody to look. */
  event: 7,
  quarantined: 30,
  /** A notice after its fate is known. */
  notice: 30,
  once: 7,
  /** A letter to a citizen after its fate is known. */
  mailing: 30,
  /** A day of a counsellor or a table once it is over; the bookings themselves stay. */
  agenda: 90,
  /** A place on the waiting list after the last day that was wanted. */
  wait: 30,
  /** After its link has ended. */
  invitation: 30,
} as const;
