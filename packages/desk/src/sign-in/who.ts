// Who a bearer secret belongs to, looked up on every call: a session that was ended is ended at once.
import { isToken, type Person, type Session, type Staff } from "@kumacari/domain";
import type { Needs } from "../needs.ts";

type Asks = Pick<Needs, "ledger" | "hashes">;

export type SignedIn = { readonly staff: Staff; readonly session: Session };

export async function whichStaff(
  { ledger, hashes }: Asks,
  token: string | undefined,
): Promise<SignedIn | undefined> {
  if (!token || !isToken(token)) return undefined;
  const session = await ledger.get("session", { token: hashes.token(token) });
  if (session?.who.kind !== "staff") return undefined;
  const staff = await ledger.get("staff", { id: session.who.id });
  if (staff?.state !== "active") return undefined;
  return session.since <= (staff.sessionsFrom ?? 0) ? undefined : { staff, session };
}

export async function whichCitizen(
  { ledger, hashes }: Asks,
  token: string | undefined,
): Promise<Person | undefined> {
  if (!token || !isToken(token)) return undefined;
  const session = await ledger.get("session", { token: hashes.token(token) });
  if (session?.who.kind !== "citizen") return undefined;
  return ledger.get("person", { id: session.who.id });
}
