// A counsellor's way through a sitting in a real browser: booked from the case, seen in the day, left without ground, given up.
import { addDays, jstDay, readDay } from "@kumacari/domain";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startTown, type Town } from "../../src/town/start-town.ts";
import { clock } from "../../src/wire.ts";
import { openBrowser } from "../browser.ts";
import { freeBase } from "../free-base.ts";
import { faultsOf, scrollsSideways } from "../journey/look.ts";
import { deskSize, phoneSize } from "../journey/people.ts";
import { openRoster } from "../people/roster.ts";
import { ownFolder } from "../town.ts";

// Looking at a whole page takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const folder = ownFolder();
let town: Town;
let browser: Browser;
let roster: Awaited<ReturnType<typeof openRoster>>;
let counsellor: Page;
let operator: Page;
beforeAll(async () => {
  const basePort = await freeBase();
  [town, browser] = await Promise.all([
    startTown({ basePort, dataFolder: folder.path, quiet: true, seed: true }),
    openBrowser(),
  ]);
  roster = await openRoster(town, basePort);
  [counsellor, operator] = await Promise.all([
    roster.enter(browser, "counsellor", deskSize),
    roster.enter(browser, "operator", deskSize),
  ]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  roster?.close();
  await town?.stop();
  folder.remove();
});

const clean = async (page: Page, size: typeof deskSize) => {
  await page.setViewportSize(size);
  expect(await faultsOf(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  await page.setViewportSize(deskSize);
};

/** `12月1日（火） 10:00`, of the days to come. */
function dayOf(label: string): string {
  const [, month = "", date = ""] = /^(\d+)月(\d+)日/.exec(label) ?? [];
  const today = jstDay(clock.now());
  const [year = 0] = today.split("-").map(Number);
  const of = (in_: number) => readDay(`${in_}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`) ?? "";
  return of(year) >= today ? of(year) : of(year + 1);
}

let booked: string;

test("相談の画面から面談を入れると、その日の予定に番号と呼び名で並ぶ", async () => {
  const page = counsellor;
  await page.goto(`${town.ready.admin}/?show=free`);
  await page.getByRole("row").nth(1).getByRole("link").click();
  await page.getByRole("button", { name: "面談を入れる" }).click();
  const dialog = page.getByRole("dialog");
  const time = dialog.getByRole("radio", { name: /日（.）/ }).first();
  await time.check({ force: true });
  booked = dayOf((await time.getAttribute("aria-label")) ?? "");
  await clean(page, phoneSize);
  await dialog.getByRole("button", { name: "この時間で入れる" }).click();
  await page.getByText("面談を入れました").waitFor();
  await page.goto(`${town.ready.admin}/booking?part=day&day=${booked}`);
  const block = page.getByRole("button", { name: /相談 K-/ });
  await block.first().waitFor();
  await clean(page, deskSize);
  await block.first().click();
  await dialog.getByText("整理番号").waitFor();
  await dialog.getByRole("button", { name: "閉じる" }).click();
});

test("休みを書くと、入らなくなる面談が先に並び、組み直しの一覧に残り、取り消すと消える", async () => {
  const page = counsellor;
  await page.goto(`${town.ready.admin}/hours`);
  await page.getByRole("button", { name: "休みを足す" }).click();
  await page.getByLabel("いつまで").fill(addDays(booked, 1));
  await clean(page, phoneSize);
  await page.getByRole("button", { name: "内容を確かめる" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("1件が「組み直しが必要」になります").waitFor();
  await dialog.getByRole("button", { name: "この内容にする" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.goto(`${town.ready.admin}/booking?part=unfit`);
  await page.getByRole("button", { name: /組み直しが必要/ }).click();
  await dialog.getByRole("button", { name: "取り消す" }).click();
  await dialog.getByText("空き待ちの方に順に案内されます").waitFor();
  await dialog.getByRole("button", { name: "取り消す" }).click();
  await page.getByText("組み直しが必要な面談はありません。").waitFor();
  const taken = (await roster.ledger.agendasOf(booked)).flatMap((it) => it.taken);
  expect(taken).toEqual([]);
});

test("運用担当は、席を閉じる前に起きることを見て、拠点と決まりの画面に違反がない", async () => {
  const page = operator;
  await page.goto(`${town.ready.admin}/hubs`);
  await page.getByRole("button", { name: "A 奥の席を閉じる" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("新しい予約は入らなくなります").waitFor();
  await clean(page, phoneSize);
  await dialog.getByRole("button", { name: "閉じる" }).click();
  await page.getByText("席を閉じました。").waitFor();
  await page.getByRole("button", { name: "A 奥の席を開く" }).waitFor();
  await page.goto(`${town.ready.admin}/hubs?part=rules`);
  await page.getByLabel("電話の長さ（分）").waitFor();
});
