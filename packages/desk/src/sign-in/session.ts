// How a session of the staff begins, goes on while somebody is there, and ends: eight hours, or half an hour of silence.
import {
  type Device,
  hours,
  type Instant,
  minutes,
  plus,
  type Session,
  type SessionId,
  type SignInPlace,
  type SignInWay,
  type Staff,
  signInLimits,
  type Token,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";

/** The browser somebody signs in with. */
export type Arrival = {
  readonly device: Device;
  /** What it held until now: that session ends with this sign-in. */
  readonly former?: string | undefined;
};

type Beginning = Arrival & { readonly now: Instant; readonly way: SignInWay };

/** Of the staff, and in their own list. */
export type StaffSession = Session & { readonly place: SignInPlace };

export async function newSession(
  needs: Needs,
  staff: Staff,
  { now, way, device, former }: Beginning,
): Promise<{
  readonly token: Token;
  readonly id: SessionId;
  readonly changes: readonly [Change, ...Change[]];
}> {
  const token = needs.chance.token();
  const id = needs.chance.id("session");
  const value: Session = {
    token: needs.hashes.token(token),
    who: { kind: "staff", id: staff.id },
    since: now,
    until: plus(now, hours(signInLimits.sessionHours)),
    // A passkey has just proved who is there.
    ...(way === "passkey" ? { strong: now } : {}),
    place: { id, way, ...device },
    version: 1,
  };
  return {
    token,
    id,
    changes: [
      { op: "create", kind: "session", value },
      { op: "update", kind: "staff", value: { ...staff, lastSignIn: now } },
      ...(await ending(needs, former)),
    ],
  };
}

async function ending({ ledger, hashes }: Needs, former: string | undefined): Promise<readonly Change[]> {
  if (former === undefined) return [];
  const key = { token: hashes.token(former) };
  return (await ledger.get("session", key)) ? [{ op: "remove", kind: "session", key }] : [];
}

/** Whether a session, as the ledger has it, still opens anything for this person. */
export function opens(
  session: Session | undefined,
  { id, state, sessionsEnded: ended }: Staff,
): session is StaffSession {
  if (session?.who.kind !== "staff" || session.who.id !== id || !session.place) return false;
  return state === "active" && !(ended && session.since <= ended.at && session.token !== ended.but);
}

/** In a transaction that rests on the session: an end that came between is a conflict. */
export const still = ({ token, version }: Session): Change => ({
  op: "hold",
  kind: "session",
  key: { token },
  version,
});

/** When silence ends it. */
export const restsAt = ({ seen, since }: Session): Instant =>
  plus(seen ?? since, minutes(signInLimits.idleMinutes));

/**
 * After a call that a person made: one that changes something, or that the page marks because somebody touched it since
 * the last mark. What a page asks by itself, over and over, is nobody's presence. Written once a minute at most.
 */
export async function noteSeen(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  session: Session,
): Promise<void> {
  const now = clock.now();
  if (now - (session.seen ?? session.since) < minutes(signInLimits.seenMinutes)) return;
  await ledger.seen(session.token, now);
}
