// A hub's morning on its tablet: numbers alone, one who comes, one who does not, and nobody's name anywhere.
import { absentAfter, atMinute, type Booking, jstDay } from "@kumacari/domain";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Town } from "../../src/town/start-town.ts";
import { chance, clock } from "../../src/wire.ts";
import { booksOf } from "../books.ts";
import { openStand, type Stand } from "../stand.ts";
import { faultsOf, scrollsSideways } from "./look.ts";
import { newStaff } from "./people.ts";

let stand: Stand;
let town: Town;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  stand = await openStand();
  ({ town, browser } = stand);
  await expectTwo();
  page = await newStaff(browser, town.ready, "hub");
  await page.setViewportSize({ width: 1024, height: 768 });
});

afterAll(() => stand?.end());

/** Two sittings of today at the hub whose account the town has: in the day's first minutes, so that both have begun. */
async function expectTwo(): Promise<void> {
  const { ledger, close } = await booksOf(town);
  const [{ tables }, staff, cases] = await Promise.all([ledger.office(), ledger.staff(), ledger.openCases()]);
  const hub = staff.find(({ role }) => role === "hub")?.hub;
  const table = tables.find(({ spot }) => spot.kind === "hub" && spot.hub === hub);
  const counsellor = staff.find(({ role }) => role === "counsellor");
  const day = jstDay(clock.now());
  if (!hub || !table || !counsellor) throw new Error("the town has no hub that anybody looks after");
  const sittings = cases.slice(0, 2).map(
    (it, n): Booking => ({
      id: chance.id("booking"),
      owner: it.owner,
      caseId: it.id,
      way: "hub",
      staff: counsellor.id,
      table: table.id,
      hub,
      from: atMinute(day, n * 2),
      to: atMinute(day, n * 2 + 1),
      ticket: `A-${n + 1}`,
      stage: "booked",
      madeBy: "citizen",
      madeAt: clock.now(),
      version: 1,
    }),
  );
  const taken = sittings.map(({ id, from, to, staff: who, table: at, ticket, stage }) => ({
    booking: id,
    from,
    to,
    clear: to,
    staff: who,
    table: at,
    ticket,
    stage,
  }));
  const page = { day, taken, tickets: 2, version: 1 };
  const conflict = await ledger.commit(
    [
      { op: "create", kind: "agenda", value: { ...page, of: table.id } },
      { op: "create", kind: "agenda", value: { ...page, of: counsellor.id } },
      ...sittings.map((value) => ({ op: "create", kind: "booking", value }) as const),
    ],
    { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] },
  );
  if (conflict) throw new Error(`met an existing ${conflict.on}`);
  close();
}

const card = (ticket: string) => page.getByRole("listitem").filter({ hasText: ticket });

test("拠点の人はサインインすると今日の席に着き、番号で到着から終了までを記せる", async () => {
  await page.getByRole("heading", { level: 1, name: /喫茶 くすのき/ }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/host");
  await card("A-1").getByText("これから").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const line = Promise.withResolvers<void>();
  await page.route(/host\.stage/, (it) => line.promise.then(() => it.abort()), { times: 1 });
  await card("A-2").getByRole("button", { name: "到着した" }).click();
  for (const [step, then] of [
    ["到着した", "到着"],
    ["面談を始めた", "面談中"],
    ["面談が終わった", "終了"],
  ] as const) {
    await card("A-1").getByRole("button", { name: step }).click();
    await card("A-1").getByText(then, { exact: true }).waitFor();
  }
  // What went wrong with one is told, though another was pressed meanwhile.
  line.resolve();
  await card("A-2").getByText("A-2 は、記せませんでした。").waitFor();
  // A slip, until midnight.
  await card("A-1").getByRole("button", { name: "ひとつ戻す" }).click();
  await card("A-1").getByRole("button", { name: "面談が終わった" }).click();
  await card("A-1").getByText("終了", { exact: true }).waitFor();
});

/** In a day's first minutes nobody can have been missed yet that day. */
const dawn = clock.now() < atMinute(jstDay(clock.now()), 2 + absentAfter + 1);

test.skipIf(dawn)("押しまちがいは一つ戻せ、来られなかった方は、確かめてから記す", async () => {
  await card("A-2").getByRole("button", { name: "到着した" }).click();
  await card("A-2").getByRole("button", { name: "ひとつ戻す" }).click();
  await card("A-2").getByText("これから").waitFor();
  await card("A-2").getByRole("button", { name: "来られなかった" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "やめる" }).click();
  await card("A-2").getByRole("button", { name: "来られなかった" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "来られなかったと記す" }).click();
  await card("A-2").getByRole("button", { name: "ひとつ戻す" }).click();
  await card("A-2").getByText("これから").waitFor();
  await card("A-2").getByRole("button", { name: "来られなかった" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "来られなかったと記す" }).click();
  await expect.poll(() => card("A-2").getByRole("button").allTextContents()).toEqual(["ひとつ戻す"]);
  expect(await card("A-2").textContent()).toContain("来られなかった");
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(viewport);
    expect(await faultsOf(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  }
});

test("拠点の画面からは、ほかのどの仕事にも行けない", async () => {
  const tabs = await page.getByRole("navigation").getByRole("link").allTextContents();
  expect(tabs).toEqual(["今日の席"]);
});
