import { bookingClock } from "@kumacari/desk";
import type { BookingId } from "@kumacari/domain";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Town } from "../../src/town/start-town.ts";
import { chance } from "../../src/wire.ts";
import { booksOf } from "../books.ts";
import { openStand, type Stand } from "../stand.ts";
import { beginsCase, type Caller, callerOf, newCaller, onceKey } from "./citizen-api.ts";
import { faultsOf } from "./look.ts";
import { type Citizen, newCitizen } from "./people.ts";
import { spills } from "./spill.ts";

let stand: Stand;
let town: Town;
let browser: Browser;
let waiter: Citizen;
let self: Caller;

beforeAll(async () => {
  stand = await openStand();
  ({ town, browser } = stand);
  waiter = await newCitizen(browser, town.ready, "まつひと");
  await waiter.page.getByRole("button", { name: "追加" }).click();
  self = await callerOf(town.ready, waiter.phoneId);
  await beginsCase(self);
});

afterAll(() => stand?.end());

type Free = { readonly day: string; readonly slots: readonly { readonly from: number }[] };
type Held = { readonly by: Caller; readonly id: string; readonly from: number };

/** The one table of a hub is booked for a whole day, by as many citizens as that takes; nobody holds more than two. */
async function fillsUp(
  hub: string,
  first: string,
): Promise<{ readonly day: string; readonly held: readonly Held[] }> {
  const held: Held[] = [];
  let day = first;
  for (let by = await newcomer(); ; by = held.length % 2 === 0 ? await newcomer() : by) {
    const { days } = (await by.ask("booking.slots", { way: "hub", hub, first: day })) as {
      days: readonly Free[];
    };
    const open = held.length === 0 ? days.find(({ slots }) => slots.length > 0) : days[0];
    const from = open?.slots[0]?.from;
    if (!open || from === undefined) return { day, held };
    day = open.day;
    const { booked } = await by.act("booking.reserve", { way: "hub", hub, from, once: onceKey() });
    held.push({ by, from, id: (booked as { id: string }).id });
  }
}

async function newcomer(): Promise<Caller> {
  const by = await newCaller(town.ready, "さきのひと");
  await beginsCase(by);
  return by;
}

const ahead = async () =>
  ((await self.ask("booking.mine")) as { ahead: { id: string; from: number; stage: string }[] }).ahead;

/** A time that was freed at night is told in the morning: the clock's own verb, run as at that hour. */
async function morningComes(id: string | undefined): Promise<void> {
  const { ledger, hashes, close } = await booksOf(town);
  const due = id && (await ledger.get("booking", { id: id as BookingId }))?.due;
  if (due && due.what === "offer")
    await bookingClock({ ledger, hashes, chance, clock: { now: () => due.at } });
  close();
}

test("一人が取り消すと、待っていた人の電話に空きのお知らせだけが届き、開くと予約の一覧に着く", async () => {
  const { hubs } = (await self.ask("booking.ground")) as { hubs: { id: string; name: string }[] };
  const hub = hubs.find(({ name }) => name.includes("みずのわ"))?.id ?? "";
  const { first } = (await self.ask("booking.slots", { way: "hub", hub, first: "2026-01-01" })) as {
    first: string;
  };
  const { day, held } = await fillsUp(
    hub,
    new Date(Date.parse(first) + 3 * 86_400_000).toISOString().slice(0, 10),
  );
  expect(held.length).toBeGreaterThan(3);
  await self.act("booking.wait", { way: "hub", hub, first: day, last: day, once: onceKey() });
  const [, given] = held;
  await given?.by.act("booking.cancel", { id: given.id });
  expect(await ahead()).toMatchObject([{ from: given?.from, stage: "offered" }]);
  await morningComes((await ahead())[0]?.id);
  const { page, liff } = waiter;
  const talk = page.getByRole("log");
  await talk.getByText("空き待ちのお知らせです").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await talk.getByRole("button", { name: "空いた時間を見る" }).click();
  await liff.getByRole("heading", { level: 1, name: "予約の確認・変更" }).waitFor();
  expect(await page.frame({ name: `phone-${waiter.phoneId}` })?.evaluate(() => location.pathname)).toBe(
    "/bookings",
  );
  const [offer] = await ahead();
  await self.act("booking.accept", { id: offer?.id });
  expect(await ahead()).toMatchObject([{ id: offer?.id, from: given?.from, stage: "booked" }]);
});

test("お知らせのために、面談の日・時刻・場所・相談員の名は、LINEに一つも送られていない", async () => {
  const mine = (await self.ask("booking.mine")) as {
    ahead: { from: number; counsellor: { name: string }; hub: { name: string; address: string } }[];
  };
  const [{ from, hub, counsellor }] = mine.ahead as [(typeof mine.ahead)[number]];
  const day = new Date(from + 9 * 3_600_000).toISOString().slice(0, 10);
  const words = [day, String(from), hub.name, hub.address, counsellor.name, "空き待ちのお知らせです"];
  const found = (await spills(town.ready, words)).filter(({ where }) => where === "LINE");
  expect(found.map(({ word }) => word)).toEqual(["空き待ちのお知らせです"]);
  const sent = (await (await fetch(`${town.ready.line}/_sim/sent`)).json()) as {
    path: string;
    body: unknown;
  }[];
  const pushed = sent.filter(({ path }) => path.endsWith("/push")).map(({ body }) => JSON.stringify(body));
  expect(pushed.length).toBeGreaterThan(0);
  expect(pushed.filter((it) => /\d:\d\d|\d月|\d日|\d時/.test(it))).toEqual([]);
});
