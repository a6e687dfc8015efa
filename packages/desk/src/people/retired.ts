// Somebody as they stand once they have left: nothing opens for them, and their name stays with what they did.
import type { Instant, Staff, StaffId, StandingReason } from "@kumacari/domain";
import type { Change } from "../ports.ts";

type Leaving = {
  readonly why: StandingReason;
  readonly by: StaffId | "clock";
  readonly now: Instant;
  /** When the account goes; at once unless it can be taken back. */
  readonly goes?: Instant;
};

export function retiredChange(
  staff: Staff,
  { why, by, now, goes = now }: Leaving,
): Change & { readonly op: "update" } {
  return {
    op: "update",
    kind: "staff",
    value: {
      ...staff,
      state: "retired",
      standing: { at: now, by, why, before: staff.state },
      sessionsEnded: { at: now },
      account: { wants: "gone", due: goes },
    },
  };
}
