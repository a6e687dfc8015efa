// Citizens who wait, a desk with one sitting a day, and the clock's turn: for what happens on the waiting list.
import { QueryCommand } from "@aws-sdk/client-dynamodb";
import { type BookingView, bookingClock, type SlotsView, type WaitView } from "@kumacari/desk";
import { type Booking, currentConsent, type Day, type HubId, type Instant, isId } from "@kumacari/domain";
import { asCitizen, type Office, once, openCase, openOffice } from "../office.ts";
import { at, dayAhead, furnish, openDays, openHub, seat } from "./desks.ts";

/** An offer ends by the hours of the day: whenever this runs, a morning begins. */
export async function openMorning(): Promise<Office> {
  const office = await openOffice();
  await openDays(office);
  comes(office, at(dayAhead(office, 1), 9));
  return office;
}

export const turn = (office: Office): Promise<void> => bookingClock(office.needs);

/** Moves the office's clock to this very moment. */
export const comes = (office: Office, moment: Instant): void =>
  office.wait(moment - office.needs.clock.now());

/** A hub with one table and one counsellor who sits there once a day, at ten. */
export async function oneSitting(office: Office, name: string): Promise<HubId> {
  const { id } = await openHub(office, name, 1);
  await seat(office, `${name}の相談員`, id, { from: 600, to: 650 });
  return id;
}

export async function newcomer(office: Office, user: string) {
  const { citizen, caseId } = await openCase(office, user);
  const it = await office.needs.ledger.get("case", { id: caseId });
  const person = it && (await office.needs.ledger.get("person", { id: it.owner }));
  if (!person) throw new Error("nobody came");
  const now = { citizen };
  const mine = async () =>
    (await now.citizen.ask("booking.mine")).data as unknown as {
      readonly ahead: readonly BookingView[];
      readonly past: readonly BookingView[];
      readonly waits: readonly WaitView[];
    };
  return {
    id: person.id,
    line: person.line,
    caseId,
    act: (path: string, input?: unknown) => now.citizen.act(path, input),
    mine,
    /** Signs in anew: a session ends after half a day. */
    comesBack: async () => {
      now.citizen = await asCitizen(office, user);
    },
    books: async (hub: HubId, from: Instant): Promise<BookingView> => {
      const { data } = await now.citizen.act("booking.reserve", { way: "hub", hub, from, once: once() });
      return (data as unknown as { booked: BookingView }).booked;
    },
    /** Whether this day's times are over for whoever waits. */
    isOver: async (hub: HubId, day: Day): Promise<boolean> => {
      const { data } = await now.citizen.ask("booking.slots", { way: "hub", hub, first: day });
      return (data as unknown as SlotsView).days.some((it) => it.day === day && it.over === true);
    },
    waitsFor: (hub: HubId, first: Day, last = first) =>
      now.citizen.act("booking.wait", { way: "hub", hub, first, last, once: once() }),
    offered: async () => (await mine()).ahead.find(({ stage }) => stage === "offered"),
  };
}
export type Waiter = Awaited<ReturnType<typeof newcomer>>;

/** So many more who wait, written as they would stand: only their number counts. */
export async function lineUp(
  office: Office,
  count: number,
  { hub, day }: { readonly hub: HubId; readonly day: Day },
): Promise<readonly Pick<Waiter, "line">[]> {
  const { chance, clock, hashes } = office.needs;
  const since = clock.now();
  const stands = { textVersion: currentConsent.version, givenAt: since };
  return Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const [owner, caseId, id] = [chance.id("cit"), chance.id("case"), chance.id("wait")];
      const line = hashes.lineUser(`U-behind-${n}`);
      const head = { waitingOn: "us", waitingSince: since, messages: 0, lastByStaff: 0 } as const;
      const seen = { seenByCitizen: 0, seenByStaff: 0, version: 1 };
      const wants = { way: "hub", hub, first: day, last: day, since, declined: [], version: 1 } as const;
      await furnish(office, [
        {
          op: "create",
          kind: "person",
          value: { id: owner, line, since, consent: stands, latestCase: caseId, waits: [id], version: 1 },
        },
        { op: "create", kind: "case", value: { id: caseId, owner, openedAt: since, ...head, ...seen } },
        { op: "create", kind: "wait", value: { id, owner, caseId, ...wants } },
      ]);
      return { line };
    }),
  );
}

/** What is held of this day at this hub, as its bookings say. */
export async function heldAt(office: Office, hub: HubId, day: Day): Promise<readonly Booking[]> {
  const { ledger } = office.needs;
  const agendas = await ledger.agendasOf(day);
  const ids = new Set(agendas.flatMap(({ taken }) => taken.map(({ booking }) => booking)));
  const found = await Promise.all([...ids].map((id) => ledger.get("booking", { id })));
  return found.filter((it) => it?.hub === hub && it.from === at(day, 10)).filter((it) => it !== undefined);
}

/** The phrases told to somebody so far, in the order of time, with the links they carry. */
export async function toldTo({ client, table, needs }: Office, { line }: Pick<Waiter, "line">) {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: "pk = :pk AND begins_with(sk, :notice)",
      ExpressionAttributeValues: { ":pk": { S: `line#${line}` }, ":notice": { S: "notice#" } },
      ConsistentRead: true,
    }),
  );
  const ids = Items.map(({ sk }) => sk?.S?.slice("notice#".length) ?? "").filter((it) => isId("notice", it));
  const notices = await Promise.all(ids.map((id) => needs.ledger.get("notice", { line, id })));
  return notices
    .filter((it) => it !== undefined)
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ phrases }) => phrases.map((it) => ({ say: it.say, link: "link" in it ? it.link : "" })));
}

let named = 0;
export function come(office: Office): Promise<Waiter> {
  named += 1;
  return newcomer(office, `U-wait-${named}`);
}

export const several = (office: Office, count: number): Promise<readonly Waiter[]> =>
  Promise.all(Array.from({ length: count }, () => come(office)));

/** A hub whose one sitting of the day so far ahead is booked by `holder`. */
export async function fullDay(office: Office, name: string, ahead: number) {
  const hub = await oneSitting(office, name);
  const day: Day = dayAhead(office, ahead);
  const holder = await come(office);
  const booking = await holder.books(hub, at(day, 10));
  return { hub, day, holder, gives: () => holder.act("booking.cancel", { id: booking.id }) };
}

export const stagesAt = async (office: Office, hub: HubId, day: Day) =>
  (await heldAt(office, hub, day)).map(({ owner, stage }) => [owner, stage]);
