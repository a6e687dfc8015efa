// Somebody signed in at several places at once, for tests.
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import type { OwnSessions } from "@kumacari/desk";
import type { SessionId, Staff } from "@kumacari/domain";
import { hire, type Office } from "../office.ts";
import { byCode, type Desk } from "./desk.ts";

type Asks = Pick<Desk, "ask">;

export const someone = (office: Office) => hire(office, "counsellor", "見本 ばしょ");

/** One after the other, each at a moment of its own. */
export async function signIns(
  office: Office,
  staff: Staff,
  n: number,
): Promise<readonly [Desk, Desk, ...Desk[]]> {
  const desks: Desk[] = [];
  while (desks.length < n) {
    desks.push(await byCode(office, staff));
    office.wait(10);
  }
  const [first, second, ...more] = desks;
  if (!first || !second) throw new Error("fewer than two");
  return [first, second, ...more];
}

export const placesOf = async (desk: Asks) => (await desk.ask("session.mine")).data as unknown as OwnSessions;
export async function placeOf(desk: Asks): Promise<SessionId> {
  const here = (await placesOf(desk)).sessions.find((it) => it.here);
  if (!here) throw new Error("not in its own list");
  return here.id;
}
export const end = ({ act }: Pick<Desk, "act">, id: unknown) => act("session.end", { id });
export const endOthers = ({ act }: Pick<Desk, "act">) => act("session.endOthers", undefined);
export const isIn = async (desk: Asks) => (await desk.ask("me")).status === 200;

export async function everything({ client, table }: Office) {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table, ConsistentRead: true }));
  return Items;
}
