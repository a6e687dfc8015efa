// A place on the waiting list: what somebody would take if it became free, in the order in which they asked.
import type { Instant } from "../instant.ts";
import type { BookingId, CaseId, CitizenId, HubId, StaffId, WaitId } from "../names.ts";
import type { SittingWay } from "./rules.ts";
import type { Day } from "./window.ts";

export type Wait = {
  readonly id: WaitId;
  readonly owner: CitizenId;
  readonly caseId: CaseId;
  readonly way: SittingWay;
  /** Absent: any hub, anybody. */
  readonly hub?: HubId;
  readonly staff?: StaffId;
  /** First and last day they could come. */
  readonly first: Day;
  readonly last: Day;
  readonly since: Instant;
  /** The freed time that is held for them now. */
  readonly offer?: BookingId;
  /** Times let go by or lapsed: they are not offered again. */
  readonly declined: readonly string[];
  readonly version: number;
};

export const isWaiting = (it: Wait, today: Day): boolean => it.offer === undefined && it.last >= today;
