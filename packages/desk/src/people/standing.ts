// How somebody's standing changes: stopped, let back in, or put back as it was a moment ago.
import {
  accessLimits,
  type Instant,
  minutes,
  type Staff,
  type StaffId,
  type StandingReason,
} from "@kumacari/domain";
import type { Change } from "../ports.ts";

type By = StaffId | "clock";

export const suspended = (it: Staff, why: StandingReason, by: By, now: Instant): Change => ({
  op: "update",
  kind: "staff",
  value: {
    ...it,
    state: "suspended",
    standing: { at: now, by, why, before: it.state },
    sessionsEnded: { at: now },
    account: { wants: "shut", due: now },
  },
});

export const resumed = (it: Staff, by: By, now: Instant): Change => ({
  op: "update",
  kind: "staff",
  value: {
    ...it,
    state: "active",
    standing: { at: now, by, why: "resumed", before: it.state },
    account: { wants: "open", due: now },
  },
});

export const takenBack = (it: Staff, before: Staff["state"], by: By, now: Instant): Change => ({
  op: "update",
  kind: "staff",
  value: {
    ...it,
    state: before,
    standing: { at: now, by, why: "taken-back", before: it.state },
    account: { wants: before === "suspended" ? "shut" : "open", due: now },
  },
});

/** Stopped or retired by hand, and not longer ago than two minutes. */
export const canTakeBack = ({ state, standing }: Staff, now: Instant): boolean =>
  (state === "suspended" || state === "retired") &&
  standing !== undefined &&
  standing.by !== "clock" &&
  (standing.before === "active" || standing.before === "suspended") &&
  now - standing.at < minutes(accessLimits.undoMinutes);
