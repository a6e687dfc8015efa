// The way into an online sitting, and a counsellor's calendar feed: each for its own person, and for nobody else.

import { ScanCommand } from "@aws-sdk/client-dynamodb";
import type { BookingView, OwnBookings, SittingView } from "@kumacari/desk";
import { caseNumber, minutes, type Staff } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { asCitizen, type Office, once, openCase, openOffice } from "../office.ts";
import { at, atConsole, dayAhead, furnish, openDays, openHub, openLine, seat } from "./desks.ts";

const hubName = "喫茶 ひなた, 南店; 見本通り商店街の二階のいちばん奥の部屋";
let office: Office;
let first: Staff;
let second: Staff;
let host: Staff;
let hub: Awaited<ReturnType<typeof openHub>>;
type Console = Awaited<ReturnType<typeof atConsole>>;
let mine: Console;
let theirs: Console;
beforeAll(async () => {
  office = await openOffice();
  await openDays(office);
  hub = await openHub(office, hubName, 1);
  await openLine(office, "online");
  first = await seat(office, "相談員 いち", "office");
  second = await seat(office, "相談員 に", "office");
  host = await seat(office, "相談員 さん", hub.id);
  [mine, theirs] = [await atConsole(office, first), await atConsole(office, second)];
});
afterAll(() => office.close());

async function book(
  who: Console,
  staff: Staff,
  from: number,
  person: string,
  more: object = { way: "online" },
) {
  const { caseId } = await openCase(office, person);
  const { data } = await who.act("booking.reserve", { caseId, staff: staff.id, from, once: once(), ...more });
  return { caseId, id: (data as unknown as { booked: BookingView }).booked.id };
}
const link = "https://meet.example/r/kuma-1?pwd=a1";
const own = async (person: string) => {
  const citizen = await asCitizen(office, person);
  return (await citizen.ask("booking.mine")).data as unknown as OwnBookings;
};

test("会議のリンクは封じて預かり、本人には始まりの30分前から終わりまでだけ示し、そのたびに監査に残る", async () => {
  const of = dayAhead(office, 2);
  const { id, caseId } = await book(mine, first, at(of, 10), "U-online");
  expect((await mine.act("booking.setMeeting", { id, link })).status).toBe(200);
  const all = JSON.stringify((await office.client.send(new ScanCommand({ TableName: office.table }))).Items);
  expect([all.includes("meet.example"), all.includes('"meeting-set"')]).toEqual([false, true]);
  expect((await mine.ask("booking.meeting", { id })).data).toEqual({ link });
  expect((await mine.ask("booking.ofCase", { caseId })).data.meetings).toEqual([id]);
  expect((await own("U-online")).meeting).toBeUndefined();
  office.wait(at(of, 9, 29) - office.needs.clock.now());
  expect((await own("U-online")).meeting).toBeUndefined();
  office.wait(minutes(1));
  expect((await own("U-online")).meeting).toEqual({ booking: id, link });
  const { Items = [] } = await office.client.send(new ScanCommand({ TableName: office.table }));
  expect(Items.filter(({ act }) => act?.S === "own-meeting-read")).toHaveLength(1);
  office.wait(minutes(80));
  expect((await own("U-online")).meeting).toBeUndefined();
  [mine, theirs] = [await atConsole(office, first), await atConsole(office, second)];
});

test("リンクを入れたオンラインの面談を移すと、入れ直すまで、担当の用事として組み直しの一覧に出る", async () => {
  const of = dayAhead(office, 6);
  const { id, caseId } = await book(mine, first, at(of, 10), "U-online-moved");
  const todo = async () => {
    const all = (await mine.ask("booking.unfit")).data as unknown as readonly SittingView[];
    return all.filter(({ unended }) => !unended);
  };
  const moved = async (old: string, hour: number) => {
    const asked = { id: old, way: "online", staff: first.id, from: at(of, hour), once: once() };
    return ((await mine.act("booking.move", asked)).data as unknown as { booked: BookingView }).booked.id;
  };
  // Nothing was set for it: nothing is lost by moving it.
  const plain = await moved(id, 11);
  expect(await todo()).toEqual([]);
  await mine.act("booking.setMeeting", { id: plain, link });
  const again = await moved(await moved(plain, 13), 14);
  expect(await todo()).toMatchObject([{ id: again, relink: true, mine: true }]);
  const { ahead } = (await mine.ask("booking.ofCase", { caseId })).data as { ahead: readonly SittingView[] };
  expect(ahead).toMatchObject([{ id: again, relink: true }]);
  expect((await mine.act("booking.setMeeting", { id: again, link: "" })).status).toBe(200);
  expect(await todo()).toHaveLength(1);
  expect((await mine.act("booking.setMeeting", { id: again, link })).status).toBe(200);
  expect(await todo()).toEqual([]);
});

test("リンクは https の一つのアドレスだけ。ほかの相談員・対面の予約・取り消した予約には入れられない", async () => {
  const of = dayAhead(office, 3);
  const { id } = await book(mine, first, at(of, 10), "U-link");
  const set = (to: string, who = mine) => who.act("booking.setMeeting", { id, link: to });
  const bad = [
    "http://meet.example/a",
    "javascript:alert(1)",
    "https://meet.example@evil.example/",
    "https://meet.example/a b",
    "https://localhost/",
    "会議",
  ];
  for (const it of bad) expect([it, (await set(it)).data.kind]).toEqual([it, "invalid"]);
  expect((await set(`https://meet.example/${"a".repeat(500)}`)).data.kind).toBe("too-long");
  expect((await set("https://meet.example/?mynumber=123456789018")).data.kind).toBe("my-number");
  expect((await set(link, theirs)).data.kind).toBe("not-found");
  expect((await theirs.ask("booking.meeting", { id })).data.kind).toBe("not-found");
  expect([(await set(link)).status, (await set("")).status, (await set("")).status]).toEqual([200, 200, 200]);
  expect((await mine.ask("booking.meeting", { id })).data).toEqual({});
  await mine.act("booking.cancel", { id });
  expect((await set(link)).data.kind).toBe("booking-over");
  const at3 = await atConsole(office, host);
  const there = await book(at3, host, at(of, 10), "U-hub", { way: "hub", hub: hub.id });
  expect((await at3.act("booking.setMeeting", { id: there.id, link })).data.kind).toBe("not-found");
});

const feed = (path: string) => office.staffApp.request(`/staff/calendar/${path}.ics`);

test("予定表の購読は、番号・方法・拠点の名だけを日本の時刻で伝え、文の折り返しと逃がしが正しい", async () => {
  const at3 = await atConsole(office, host);
  const of = dayAhead(office, 4);
  const there = await book(at3, host, at(of, 16), "U-feed", { way: "hub", hub: hub.id });
  const { path } = (await at3.act("booking.makeFeed", undefined)).data as unknown as { path: string };
  const answer = await feed(path);
  const text = await answer.text();
  expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
    200,
    "text/calendar; charset=utf-8",
    "no-store",
  ]);
  const lines = text.split("\r\n");
  expect(lines.every((it) => Buffer.byteLength(it) <= 75 && !it.includes("\n"))).toBe(true);
  expect(lines.some((it) => it.startsWith(" "))).toBe(true);
  const whole = text.replaceAll("\r\n ", "").split("\r\n");
  const day = of.replaceAll("-", "");
  expect(whole).toEqual(
    expect.arrayContaining([
      "TZID:Asia/Tokyo",
      `DTSTART;TZID=Asia/Tokyo:${day}T160000`,
      `DTEND;TZID=Asia/Tokyo:${day}T165000`,
      `SUMMARY:面談 ${caseNumber(there.caseId)}（対面（拠点））`,
      "LOCATION:喫茶 ひなた\\, 南店\\; 見本通り商店街の二階のいちばん奥の部屋",
    ]),
  );
  expect(whole.find((it) => it.startsWith("DTSTAMP:"))).toMatch(/^DTSTAMP:\d{8}T\d{6}Z$/);
  expect(text).not.toContain("見本 はなこ");
  await at3.act("booking.cancel", { id: there.id });
  expect(await (await feed(path)).text()).not.toContain(there.id);
});

test("予定表の購読は、百五日ぶんの予定も面談も、まとめて読む", async () => {
  const at3 = await atConsole(office, host);
  const { path } = (await at3.act("booking.makeFeed", undefined)).data as unknown as { path: string };
  const asked = vi.spyOn(office.client, "send");
  const count = async () => {
    asked.mockClear();
    expect((await feed(path)).status).toBe(200);
    return asked.mock.calls.map(([command]) => command.constructor.name).toSorted();
  };
  const sit = (ahead: number, person: string) =>
    book(at3, host, at(dayAhead(office, ahead), 10), person, { way: "hub", hub: hub.id });
  await sit(5, "U-feed-1");
  const before = await count();
  await sit(6, "U-feed-2");
  // A hundred agendas a call, then the sittings; the office; the address and its owner.
  const batches = Array.from({ length: 3 }, () => "BatchGetItemCommand");
  expect(before).toEqual([...batches, "GetItemCommand", "GetItemCommand", "QueryCommand"]);
  expect(await count()).toEqual(before);
  asked.mockRestore();
});

test("購読リンクは作り直すと前のものが開かなくなり、止めた・休職した・でたらめなリンクは 404", async () => {
  const make = async () =>
    ((await mine.act("booking.makeFeed", undefined)).data as unknown as { path: string }).path;
  const old = await make();
  expect((await feed(old)).status).toBe(200);
  const now = await make();
  expect([(await feed(old)).status, (await feed(now)).status]).toEqual([404, 200]);
  expect((await mine.ask("booking.feed")).data.since).toBeGreaterThan(0);
  const all = JSON.stringify((await office.client.send(new ScanCommand({ TableName: office.table }))).Items);
  expect(all).not.toContain(now.slice(20));
  const borrowed = `${second.id.slice(6)}${now.slice(20)}`;
  for (const it of [borrowed, now.slice(0, -1), "x", "x".repeat(63), "%2e%2e"]) {
    expect([it, (await feed(it)).status]).toEqual([it, 404]);
  }
  const staff = await office.needs.ledger.get("staff", { id: first.id });
  if (!staff) throw new Error("nobody");
  await furnish(office, [{ op: "update", kind: "staff", value: { ...staff, state: "suspended" } }]);
  expect((await feed(now)).status).toBe(404);
  await furnish(office, [{ op: "update", kind: "staff", value: { ...staff, version: staff.version + 1 } }]);
  expect((await feed(now)).status).toBe(200);
  await mine.act("booking.endFeed", undefined);
  expect([(await feed(now)).status, (await mine.act("booking.endFeed", undefined)).status]).toEqual([
    404, 200,
  ]);
});
