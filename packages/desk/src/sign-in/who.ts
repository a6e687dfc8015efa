// Who a bearer secret belongs to, looked up on every call: a session that was ended is ended at once.
import {
  isToken,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
  type Session,
  type Staff,
  type TokenHash,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { counts, reachOf } from "../reach/keep.ts";
import { opens, restsAt, type StaffSession } from "./session.ts";

type Asks = Pick<Needs, "ledger" | "hashes" | "clock">;

export type SignedIn = { readonly staff: Staff; readonly session: StaffSession };

export async function whichStaff(needs: Asks, token: string | undefined): Promise<Result<SignedIn, Refusal>> {
  return token && isToken(token)
    ? whoseSession(needs, needs.hashes.token(token))
    : no(refusal("not-signed-in"));
}

/** Asked again within a verb that rests on the session: it may have been ended since the call came in. */
export async function whoseSession(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  token: TokenHash,
): Promise<Result<SignedIn, Refusal>> {
  const out = no(refusal("not-signed-in"));
  const session = await ledger.get("session", { token });
  if (session?.who.kind !== "staff") return out;
  const staff = await ledger.get("staff", { id: session.who.id });
  if (!staff || !opens(session, staff)) return out;
  return restsAt(session) <= clock.now() ? no(idle) : ok({ staff, session });
}

const idle: Refusal = {
  kind: "not-signed-in",
  says: "30分のあいだ操作がなかったため、サインインを終えました。もう一度サインインしてください。",
};

/** A citizen, and the session they are here with. */
export type CitizenHere = { readonly person: Person; readonly session: Session };

/** One that came by a mail rests as those of the staff do, and ends with its address. */
export async function citizenHere(
  { ledger, hashes, clock }: Asks,
  token: string | undefined,
): Promise<CitizenHere | undefined> {
  if (!token || !isToken(token)) return undefined;
  const session = await ledger.get("session", { token: hashes.token(token) });
  if (session?.who.kind !== "citizen") return undefined;
  const { id } = session.who;
  if (session.via === "mail") {
    if (restsAt(session) <= clock.now()) return undefined;
    const reach = await reachOf({ ledger }, id, "mail");
    if (!counts(reach) || session.since <= (reach.ended ?? 0)) return undefined;
  }
  const person = await ledger.get("person", { id });
  return person && { person, session };
}

export const whichCitizen = async (needs: Asks, token: string | undefined): Promise<Person | undefined> =>
  (await citizenHere(needs, token))?.person;
