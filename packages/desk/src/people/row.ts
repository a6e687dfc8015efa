// One member of staff as the list shows them.
import {
  accessLimits,
  days,
  type Instant,
  minutes,
  plus,
  privilegedRoles,
  type Staff,
} from "@kumacari/domain";
import type { Ask, Invitation, Seat } from "./kept.ts";
import { lastHeard } from "./rest-unused.ts";
import { canTakeBack } from "./standing.ts";
import type { PersonRow } from "./views.ts";

type Around = {
  readonly viewer: Staff;
  readonly now: Instant;
  readonly nameOf: (id: Staff["id"] | "clock") => string;
  readonly waiting: readonly Ask[];
  readonly invitations: readonly Invitation[];
  readonly seats: readonly Seat[];
};

export function rowOf(it: Staff, { viewer, now, nameOf, waiting, invitations, seats }: Around): PersonRow {
  const { id, standing, state } = it;
  const invitation = invitations.find((one) => one.staff === id && state === "invited");
  const ask = waiting.find((one) => one.staff === id);
  const seat = seats.find((one) => one.staff === id);
  const quiet = state === "active" && now - lastHeard(it) >= days(accessLimits.unusedWarnDays);
  return {
    id,
    name: it.displayName,
    role: it.role,
    privileged: privilegedRoles.includes(it.role),
    state,
    since: it.since,
    mine: id === viewer.id,
    follows: it.account !== undefined && it.account.due <= now,
    ...(it.lastSignIn === undefined ? {} : { lastSignIn: it.lastSignIn }),
    ...(standing ? { standing: { at: standing.at, by: nameOf(standing.by), why: standing.why } } : {}),
    ...(quiet ? { restsAt: plus(lastHeard(it), days(accessLimits.unusedDays)) } : {}),
    ...(invitation ? { invitation: invitationView(invitation, nameOf) } : {}),
    ...(ask ? { waiting: ask.what } : {}),
    ...(standing && canTakeBack(it, now)
      ? { undoUntil: plus(standing.at, minutes(accessLimits.undoMinutes)) }
      : {}),
    ...(seat ? { seat: seat.level } : {}),
  };
}

const invitationView = ({ ends, by, mailed }: Invitation, nameOf: Around["nameOf"]) => ({
  ends,
  by: nameOf(by),
  mailed: mailed !== undefined,
});
