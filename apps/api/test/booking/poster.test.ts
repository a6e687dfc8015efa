// A hub's poster on the real engine: who may say that they have come, whom it brought, and which posters open nothing.
import { caseNumber, type HubId, type Instant, type Person, type Staff } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asCitizen, hire, lineUser, type Office, once, openCase, openOffice, signedIn } from "../office.ts";
import { at, atConsole, dayAhead, furnish, openDays, openHub, seat } from "./desks.ts";

let office: Office;
let hub: Awaited<ReturnType<typeof openHub>>;
let other: Awaited<ReturnType<typeof openHub>>;
let first: Staff;
beforeAll(async () => {
  office = await openOffice();
  await openDays(office);
  hub = await openHub(office, "喫茶 ひなた", 2);
  other = await openHub(office, "茶房 こだち", 1);
  first = await seat(office, "相談員 いち", hub.id);
  await seat(office, "相談員 に", other.id);
});
afterAll(() => office.close());

type Citizen = Awaited<ReturnType<typeof asCitizen>>;
/** Sessions end while the office's clock is moved on: whoever comes then signs in anew. */
const until = (moment: Instant) => office.wait(moment - office.needs.clock.now());
const tokenOf = async (of: HubId) => {
  const { hashes, ledger } = office.needs;
  const { serial = 1 } = (await ledger.get("poster", { hub: of })) ?? {};
  return `${of.slice("hub_".length)}${hashes.poster(of, serial)}${serial}`;
};
const read = (who: Citizen, token: string) => who.act("booking.arrive", { token });
async function book(who: Citizen, from: Instant, where = hub.id): Promise<string> {
  const { data } = await who.act("booking.reserve", { way: "hub", hub: where, from, once: once() });
  return (data as { booked: { id: string } }).booked.id;
}
const stageOf = async (id: string) => (await office.needs.ledger.get("booking", { id } as never))?.stage;
async function personOf(name: string): Promise<Person> {
  const { ledger, hashes } = office.needs;
  const contact = await ledger.get("contact", { line: hashes.lineUser(lineUser(name)) });
  const person = contact && (await ledger.get("person", { id: contact.citizen }));
  if (!person) throw new Error("nobody");
  return person;
}

test("着いた人がポスターを読むと到着になり、二度読んでも一度で、拠点の画面と相談員にもすぐ見える", async () => {
  const day = dayAhead(office, 2);
  const { citizen, caseId } = await openCase(office, "U-comes");
  const { citizen: neighbour } = await openCase(office, "U-neighbour");
  const [mine, theirs] = [await book(citizen, at(day, 10)), await book(neighbour, at(day, 11))];
  const token = await tokenOf(hub.id);
  until(at(day, 8, 59));
  const comer = await asCitizen(office, "U-comes");
  // Too early, and said until when.
  expect((await read(comer, token)).data).toMatchObject({
    next: { booking: { id: mine }, opens: at(day, 9) },
  });
  expect(await stageOf(mine)).toBe("booked");
  until(at(day, 9));
  const { data } = await read(comer, token);
  expect(data).toMatchObject({
    hub: { name: "喫茶 ひなた" },
    arrived: {
      booking: { ticket: "A-1", stage: "arrived", counsellor: { name: "相談員 いち" } },
      table: "席1",
    },
  });
  expect((await read(comer, token)).data).toMatchObject({ arrived: { booking: { id: mine } } });
  expect([await stageOf(mine), await stageOf(theirs)]).toEqual(["arrived", "booked"]);
  const agendas = await office.needs.ledger.agendasOf(day);
  const told = agendas.flatMap(({ taken }) => taken.filter(({ booking }) => booking === mine));
  // The counsellor's page of the day and the table's.
  expect(told.map(({ stage }) => stage)).toEqual(["arrived", "arrived"]);
  const host = await hire(office, "hub", "拠点の人");
  await furnish(office, [{ op: "update", kind: "staff", value: { ...host, hub: hub.id } }]);
  const seen = JSON.stringify((await (await atConsole(office, host)).ask("host.day")).data);
  expect(seen).toContain('"ticket":"A-1"');
  expect(seen).toContain('"stage":"arrived"');
  for (const of of [caseId, caseNumber(caseId), (await personOf("U-comes")).id])
    expect(seen).not.toContain(of);
});

test("面談が始まったあとに読んでも到着には戻らず、終わったあとは次の予約が示される", async () => {
  const citizen = await asCitizen(office, "U-comes");
  const token = await tokenOf(hub.id);
  const [mine] = (await personOf("U-comes")).bookings ?? [];
  if (!mine) throw new Error("no booking");
  const day = dayAhead(office, 0);
  until(at(day, 10));
  const desk = await atConsole(office, first);
  expect((await desk.act("booking.stage", { id: mine, to: "started" })).status).toBe(200);
  expect((await read(citizen, token)).data).toMatchObject({ arrived: { booking: { stage: "started" } } });
  expect(await stageOf(mine)).toBe("started");
  expect((await desk.act("booking.stage", { id: mine, to: "ended" })).status).toBe(200);
  const elsewhere = await book(citizen, at(dayAhead(office, 1), 10), other.id);
  const { data } = await read(citizen, token);
  expect(data.arrived).toBeUndefined();
  expect(data).toMatchObject({
    open: true,
    next: { booking: { id: elsewhere, hub: { name: "茶房 こだち" } } },
  });
  expect((data.next as object) && Object.keys(data.next as object)).toEqual(["booking"]);
});

test("ほかの拠点のポスター・終わりの時刻を過ぎた予約・同意を取り消した人では、到着にならない", async () => {
  const day = dayAhead(office, 3);
  const { citizen } = await openCase(office, "U-late");
  const { citizen: gone } = await openCase(office, "U-gone");
  const [mine, theirs] = [await book(citizen, at(day, 9)), await book(gone, at(day, 10))];
  const [here, there] = [await tokenOf(hub.id), await tokenOf(other.id)];
  until(at(day, 9, 49));
  const late = await asCitizen(office, "U-late");
  expect((await read(late, there)).data).toMatchObject({ next: { booking: { id: mine } } });
  until(at(day, 9, 50));
  expect((await read(late, here)).data.arrived).toBeUndefined();
  // Withdrawn once it has begun: earlier, the sitting itself is given up.
  until(at(day, 10, 5));
  const withdrawn = await asCitizen(office, "U-gone");
  await withdrawn.act("consent.withdraw");
  expect((await read(withdrawn, here)).data.arrived).toBeUndefined();
  expect([await stageOf(mine), await stageOf(theirs)]).toEqual(["booked", "booked"]);
});

test("はじめて来た人だけ、どの拠点のポスターからかが一度残り、相談のある人には残らない", async () => {
  const fresh = await asCitizen(office, "U-fresh");
  // Both pages at once: the one that is second changes nothing.
  const both = await Promise.all([read(fresh, await tokenOf(hub.id)), read(fresh, await tokenOf(other.id))]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const { cameBy } = await personOf("U-fresh");
  expect([hub.id, other.id]).toContain(cameBy);
  await read(fresh, await tokenOf(cameBy === hub.id ? other.id : hub.id));
  expect((await personOf("U-fresh")).cameBy).toBe(cameBy);
  const { citizen: known } = await openCase(office, "U-known");
  await read(known, await tokenOf(hub.id));
  expect((await personOf("U-known")).cameBy).toBeUndefined();
  // Nothing of it comes back to the page.
  expect(JSON.stringify((await fresh.ask("home")).data)).not.toContain("cameBy");
});

test("ポスターを新しくすると、前の版は文で断られ、二人が同時に押しても一つだけ進む", async () => {
  const citizen = await asCitizen(office, "U-fresh");
  const operator = await signedIn(office, "operator", "運用 たろう");
  const old = await tokenOf(other.id);
  const { data: said } = await operator.act("hubs.rotatePoster", { hub: other.id, serial: 1, dry: true });
  expect(said).toMatchObject({ done: false });
  expect(JSON.stringify(said)).toContain("いま貼ってあるポスターは使えなくなります");
  expect((await read(citizen, old)).status).toBe(200);
  const pressed = { hub: other.id, serial: 1, dry: false };
  const two = await Promise.all([1, 2].map(() => operator.act("hubs.rotatePoster", pressed)));
  expect(two.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect((await operator.ask("hubs.poster", { hub: other.id })).data).toMatchObject({ serial: 2 });
  expect((await read(citizen, old)).data.kind).toBe("poster-over");
  expect((await read(citizen, await tokenOf(other.id))).status).toBe(200);
  // Another hub's stays as it is.
  expect((await read(citizen, await tokenOf(hub.id))).status).toBe(200);
});

test("作られたことのない合い札・書きかえた合い札は、知らないアドレスと同じに断られる", async () => {
  const citizen = await asCitizen(office, "U-forger");
  const token = await tokenOf(hub.id);
  const mark = token.slice(20, 42);
  const forged = [
    "",
    "x",
    token.slice(0, -1),
    `${token}0`,
    // A later serial under the mark of this one, and the mark of one hub for another.
    `${token.slice(0, 42)}2`,
    `${other.id.slice(4)}${mark}1`,
    `${token.slice(0, 20)}${"A".repeat(22)}1`,
    `${office.needs.chance.id("hub").slice(4)}${mark}1`,
    "あ".repeat(60),
  ];
  const answers = await Promise.all(forged.map((it) => read(citizen, it)));
  expect(answers.map(({ data }) => data.kind)).toEqual(forged.map(() => "not-found"));
  expect((await read(citizen, "x".repeat(201))).status).toBe(400);
  expect((await personOf("U-forger")).cameBy).toBeUndefined();
});
