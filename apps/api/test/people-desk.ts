// Members of staff for tests of the people page: signed in, proved, and asking as the page does.
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { finishSignIn, type PeopleView } from "@kumacari/desk";
import type { Role, Staff, StaffId, Token } from "@kumacari/domain";
import { asStaff, hire, type Office } from "./office.ts";

const seeded = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] } as const;

export async function proved(office: Office, token: Token): Promise<void> {
  const { ledger, hashes, clock } = office.needs;
  const session = await ledger.get("session", { token: hashes.token(token) });
  if (!session) throw new Error("no session");
  const value = { ...session, strong: clock.now() };
  await ledger.commit([{ op: "update", kind: "session", value }], seeded);
}

export async function enter(office: Office, staff: Staff) {
  const session = await finishSignIn(office.needs, { subject: staff.subject, methods: ["pwd", "otp"] });
  if (!session.ok) throw new Error(session.error.kind);
  await proved(office, session.value);
  const { ask, act } = asStaff(office, session.value);
  return { staff, token: session.value, ask, act };
}
export type Clerk = Awaited<ReturnType<typeof enter>>;

/** Hired with an account at the sign-in service, signed in, and proved by a passkey just now. */
export async function clerk(office: Office, role: Role, name: string): Promise<Clerk> {
  const staff = await hire(office, role, name);
  const { subject } = staff;
  office.outside.accounts.set(subject, {
    subject,
    mail: `${subject}@kumacari.example`,
    password: "-",
    enabled: true,
    signedOut: 0,
    status: "confirmed",
    factors: ["totp"],
  });
  return enter(office, staff);
}

export async function staffOf(office: Office, id: StaffId): Promise<Staff> {
  const staff = await office.needs.ledger.get("staff", { id });
  if (!staff) throw new Error("nobody of this id");
  return staff;
}

/** What a page sends along: whom it means, and how they stood when it was read. */
export async function aimed(office: Office, id: StaffId) {
  const { role, state } = await staffOf(office, id);
  return { id, seen: { role, state } };
}

export const viewOf = async (by: Clerk): Promise<PeopleView> =>
  (await by.ask("people.see")).data as unknown as PeopleView;

/** Entries of an act, as text, the ids they name included. */
export async function entriesOf(office: Office, act: string): Promise<readonly string[]> {
  const { Items = [] } = await office.client.send(
    new ScanCommand({ TableName: office.table, ConsistentRead: true }),
  );
  return Items.filter((it) => it.act?.S === act).map((it) => JSON.stringify(it));
}

export const byNumber = (a: number, b: number): number => a - b;

export const mailed = ({ outside }: Office, address: string) =>
  outside.letters.filter(({ to }) => to !== "city" && to.mail === address);
