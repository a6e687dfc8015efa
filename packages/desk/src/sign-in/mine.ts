// Where somebody is signed in now, for themselves: coarse words of each place, and nothing a session could be taken over with.
import { hours, type Instant, plus, type SignInPlace, type Staff, signInLimits } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { opens, restsAt, type StaffSession } from "./session.ts";
import type { SignedIn } from "./who.ts";

export type OwnSession = SignInPlace & {
  readonly since: Instant;
  readonly seen: Instant;
  /** The one that asks. */
  readonly here: boolean;
};

export type OwnSessions = {
  /** The one that asks first, then the newest. */
  readonly sessions: readonly OwnSession[];
  /** There may be older ones that are not shown. */
  readonly more: boolean;
};

export async function seeOwnSessions(
  needs: Pick<Needs, "ledger" | "clock">,
  { staff, session }: SignedIn,
): Promise<OwnSessions> {
  const listed = await listedOf(needs, staff);
  const others = listed.filter(({ token }) => token !== session.token);
  const now = await Promise.all(others.map((it) => asItStands(needs, staff, it)));
  return {
    sessions: [session, ...now.filter((it) => it !== undefined)].map((it) => ({
      ...it.place,
      since: it.since,
      seen: it.seen ?? it.since,
      here: it.token === session.token,
    })),
    more: listed.length >= signInLimits.sessionsShown,
  };
}

/** No older than any session lives: what has expired and waits to be swept is not even read. */
export const listedOf = ({ ledger, clock }: Pick<Needs, "ledger" | "clock">, { id }: Staff) =>
  ledger.sessionsOf(id, plus(clock.now(), -hours(signInLimits.sessionHours)));

/** The list lags behind the ledger for a moment, and knows of no end of all: what counts is the session by its key. */
export async function asItStands(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  staff: Staff,
  { token }: Pick<StaffSession, "token">,
): Promise<StaffSession | undefined> {
  const session = await ledger.get("session", { token });
  return session && opens(session, staff) && restsAt(session) > clock.now() ? session : undefined;
}
