// How a session of the staff begins, goes on while somebody is there, and ends: eight hours, or half an hour of silence.
import {
  hours,
  type Instant,
  minutes,
  plus,
  type Session,
  type Staff,
  signInLimits,
  type Token,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";

type Beginning = {
  readonly now: Instant;
  /** A passkey has just proved who is there. */
  readonly strong?: Instant;
  /** What this browser held until now: it ends with this sign-in. */
  readonly former: string | undefined;
};

export async function newSession(
  needs: Needs,
  staff: Staff,
  { now, strong, former }: Beginning,
): Promise<{ readonly token: Token; readonly changes: readonly [Change, ...Change[]] }> {
  const token = needs.chance.token();
  const value: Session = {
    token: needs.hashes.token(token),
    who: { kind: "staff", id: staff.id },
    since: now,
    until: plus(now, hours(signInLimits.sessionHours)),
    ...(strong === undefined ? {} : { strong }),
    version: 1,
  };
  return {
    token,
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
