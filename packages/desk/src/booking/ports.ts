// What booking reads of the ledger beside single records.
import type { CaseId, Instant, Staff } from "@kumacari/domain";
import type { Records } from "../records.ts";

export type Office = {
  readonly hubs: readonly Records["hub"][];
  readonly tables: readonly Records["table"][];
  readonly rosters: readonly Records["roster"][];
  /** Absent: nothing was laid down yet. */
  readonly rules?: Records["rules"];
};

export type OfficeLately = Office & { readonly staff: readonly Staff[] };

export interface BookingReads {
  /** Hubs, tables, rosters and rules, in one read of one moment: what booking rests on beside the day itself. */
  office(): Promise<Office>;
  /**
   * The same with everybody of the staff, as it was at most two seconds ago, unless this process has changed it since. For
   * booking, which holds the versions of counsellor, roster and table when it writes.
   */
  officeLately(): Promise<OfficeLately>;
  /** Everything taken of one day, of everybody and every table. */
  agendasOf(day: string): Promise<readonly Records["agenda"][]>;
  /** Sittings of a case that are over, the latest first, at most 200; the list may lag behind for a moment. */
  sittingsOf(caseId: CaseId): Promise<readonly Records["booking"][]>;
  /** Bookings with which the clock has something to do at `now`, the longest due first, at most 100. */
  dueBookings(now: Instant): Promise<readonly Records["booking"][]>;
  /** Everybody on the waiting list, the longest waiting first. */
  waits(): Promise<readonly Records["wait"][]>;
}
