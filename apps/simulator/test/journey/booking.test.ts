import { instant, jstDay } from "@kumacari/domain";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Town } from "../../src/town/start-town.ts";
import { openStand, type Stand } from "../stand.ts";
import { beginsCase, type Caller, newCaller, onceKey } from "./citizen-api.ts";
import { faultsOf, scrollsSideways } from "./look.ts";
import { phoneSize } from "./people.ts";

let stand: Stand;
let town: Town;
let browser: Browser;
let page: Page;
let self: Caller;
let rival: Caller;
let theirs: { readonly id: string; readonly from: number; readonly hub: { readonly id: string } };

beforeAll(async () => {
  stand = await openStand();
  ({ town, browser } = stand);
  const context = await browser.newContext({
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    viewport: phoneSize,
    permissions: ["geolocation"],
  });
  page = await context.newPage();
  [self, rival] = await Promise.all([newCaller(town.ready, "よやく"), newCaller(town.ready, "さきに")]);
  await beginsCase(rival);
});

afterAll(() => stand?.end());

async function clean(): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
}
const title = (name: string) => page.getByRole("heading", { level: 1, name });
const search = () => new URL(page.url()).searchParams;
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
const link = (name: RegExp) => page.getByRole("link", { name }).first();
const button = (name: string | RegExp) => page.getByRole("button", { name });
const ahead = async () => ((await self.ask("booking.mine")) as { ahead: { from: number }[] }).ahead;
const aTime = /^\d+:\d\d/;

test("受付の前に「予約する」を開くと、先に同意と受付へ案内する", async () => {
  await page.goto(self.address);
  await page.getByText("同意をお願いします").waitFor();
  expect(page.url()).toBe(`${town.ready.citizen}/booking`);
  await beginsCase(self);
  await page.reload();
  await title("どのように話しますか").waitFor();
  await clean();
});

test("方法、拠点、日にちを選ぶと、選んだものは読み込みなおしても「もどる」でも残る", async () => {
  await link(/^対面/).click();
  await title("どの拠点で会いますか").waitFor();
  expect(await focused()).toBe("どの拠点で会いますか");
  await clean();
  await link(/この拠点にする.*みずのわ/).click();
  await link(aTime).waitFor();
  expect(await focused()).toBe("いつにしますか");
  await clean();
  const chosen = page.getByRole("radio", { checked: true });
  const before = await chosen.inputValue();
  await chosen.press("ArrowRight");
  await page.waitForURL(/[?&]day=/);
  const day = search().get("day");
  expect(day).not.toBe(before);
  await page.reload();
  const still = page.locator(`input[value="${day}"]:checked`);
  await still.waitFor({ state: "attached" });
  await page.goBack();
  await title("どの拠点で会いますか").waitFor();
  await page.goForward();
  await still.waitFor({ state: "attached" });
  // Whatever day that was: onward on the first that has a time.
  await page.getByRole("radio", { name: /枠/ }).first().check();
  await link(aTime).click();
  await title("この内容で予約しますか").waitFor();
  await clean();
});

test("先に取られた時間は、近くの時間がボタンで出て、ほかの選択は残る", async () => {
  const from = Number(search().get("from"));
  const hub = search().get("hub");
  const taken = await rival.act("booking.reserve", { way: "hub", hub, from, once: onceKey() });
  theirs = taken.booked as typeof theirs;
  expect(theirs.from).toBe(from);
  await button("この内容で予約する").click();
  await page.getByText("ほかの方の予約が先に入りました").waitFor();
  expect(await focused()).toBe("近い時間で空いているのは");
  expect(await ahead()).toEqual([]);
  await clean();
  await link(/月\d+日（.）/).click();
  await button("この内容で予約する").waitFor();
  expect(search().get("hub")).toBe(hub);
  expect(Number(search().get("from"))).not.toBe(from);
});

test("送ったあとの答えが途中で失われても、予約は一つだけできる", async () => {
  // The service hears it, the phone does not hear back: what went out then goes out again.
  const keys: string[] = [];
  await page.route("**/booking.reserve", async (route) => {
    keys.push((route.request().postDataJSON() as { once: string }).once);
    if (keys.length > 1) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await button("この内容で予約する").click();
  await title("予約できました").waitFor();
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
  expect(await ahead()).toHaveLength(1);
  await page.getByText(/^A-\d+$/).waitFor();
  await clean();
});

test("別の時間に変えると、前の予約は、新しい予約ができたときにはじめて消える", async () => {
  const [old] = await ahead();
  await link(/^予約の確認・変更/).click();
  await title("予約の確認・変更").waitFor();
  expect(await link(/^地図で見る/).getAttribute("href")).toMatch(
    /^https:\/\/maps\.gsi\.go\.jp\/#17\/[\d.]+\/[\d.]+\/$/,
  );
  await clean();
  await link(/^変更する/).click();
  await page.getByText("このまま残ります").waitFor();
  await link(aTime).click();
  await title("この内容に変更しますか").waitFor();
  expect(await ahead()).toMatchObject([{ from: old?.from }]);
  await button("この内容に変更する").click();
  await title("予約を変更しました").waitFor();
  const now = await ahead();
  expect(now).toHaveLength(1);
  expect(now[0]?.from).not.toBe(old?.from);
});

test("ホームに次の面談が出て、取り消すと、もうない", async () => {
  await link(/^ホームへ/).click();
  await link(/^次の面談/).click();
  await button(/^取り消す/).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await clean();
  await dialog.getByRole("button", { name: "取り消す", exact: true }).click();
  await page.getByText("予約を取り消しました").waitFor();
  expect(await focused()).toBe("これからの予約");
  expect(await ahead()).toEqual([]);
});

test("待っていた日に空きが出ると、案内が届き、受けると予約になる", async () => {
  const day = jstDay(instant(theirs.from));
  await self.act("booking.wait", { way: "hub", hub: theirs.hub.id, first: day, last: day, once: onceKey() });
  await rival.act("booking.cancel", { id: theirs.id });
  await link(/クマキャリ！/).click();
  await page.reload();
  await link(/^空いた時間のご案内/).click();
  await button("この時間で予約する").waitFor();
  await clean();
  await button("この時間で予約する").click();
  await page.getByText("この時間で予約しました").waitFor();
  expect(await focused()).toBe("これからの予約");
  expect(await ahead()).toMatchObject([{ stage: "booked" }]);
});

test("拠点は条件でしぼれ、近い順にしても、いる場所はどこにも送られない", async () => {
  await page.context().setGeolocation({ latitude: 32.7891, longitude: 130.7588 });
  const sent: string[] = [];
  page.on("request", (it) => sent.push(`${it.url()} ${it.postData() ?? ""}`));
  await link(/クマキャリ！/).click();
  await link(/^拠点をさがす/).click();
  await page.getByText("3か所の拠点があります").waitFor();
  await button("いまいる場所から近い順にする").click();
  await page.getByText("近い順にならべました").waitFor();
  expect(await page.getByRole("heading", { level: 2 }).first().textContent()).toBe("本とコーヒー みずのわ");
  await page.getByText("バリアフリーの条件でしぼる").click();
  await page.getByLabel("筆談ができる").check();
  await page.getByText("1か所の拠点").waitFor();
  await clean();
  await link(/ここで予約する.*つむぎ/).click();
  await link(aTime).waitFor();
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((it) => it.includes("32.789") || it.includes("130.758"))).toEqual([]);
});
