// Sittings and hubs in a real browser: what counsellor and operator do with them, and what a stranger sees of a hub.
import { jpeg, letters } from "@kumacari/attachment/test/make";
import { addDays, jstDay, readDay } from "@kumacari/domain";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Town } from "../../src/town/start-town.ts";
import { clock } from "../../src/wire.ts";
import { faultsOf, scrollsSideways } from "../journey/look.ts";
import { deskSize, phoneSize } from "../journey/people.ts";
import { openRoster } from "../people/roster.ts";
import { openStand, type Stand } from "../stand.ts";

let stand: Stand;
let town: Town;
let browser: Browser;
let roster: Awaited<ReturnType<typeof openRoster>>;
let counsellor: Page;
let operator: Page;
beforeAll(async () => {
  stand = await openStand({ seed: true });
  ({ town, browser } = stand);
  roster = await openRoster(town, stand.basePort);
  [counsellor, operator] = await Promise.all([
    roster.enter(browser, "counsellor", deskSize),
    roster.enter(browser, "operator", deskSize),
  ]);
});
afterAll(async () => {
  roster?.close();
  await stand?.end();
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
  const first = dialog.getByLabel("この日から探す");
  const today = await first.inputValue();
  await dialog.getByRole("button", { name: "次の2週間" }).click();
  // What was chosen is not on the screen any more, and is not booked.
  await dialog.getByRole("button", { name: "この時間で入れる" }).click();
  await dialog.getByText("時間を選んでください。").waitFor();
  await first.fill(today);
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

test("休みを書きかけて移ろうとすると尋ねられ、書くと、入らなくなる面談が先に並び、組み直しの一覧に残り、取り消すと消える", async () => {
  const page = counsellor;
  await page.goto(`${town.ready.admin}/hours`);
  await page.getByRole("button", { name: "休みを足す" }).click();
  await page.getByLabel("いつまで").fill(addDays(booked, 1));
  await clean(page, phoneSize);
  // Whoever leaves now is asked first, and finds everything as it was.
  await page.getByRole("link", { name: "定型文" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "この画面に戻る" }).click();
  expect(new URL(page.url()).pathname).toBe("/hours");
  expect(await page.getByLabel("いつまで").inputValue()).toBe(addDays(booked, 1));
  await page.getByRole("button", { name: "内容を確かめる" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("1件が「組み直しが必要」になります").waitFor();
  await dialog.getByRole("button", { name: "この内容にする" }).press("Enter");
  await dialog.waitFor({ state: "hidden" });
  // The page has begun anew, and the button with the old one is gone.
  await page.getByRole("heading", { name: "毎週の勤務" }).and(page.locator(":focus")).waitFor();
  await page.goto(`${town.ready.admin}/booking?part=unfit`);
  await page.getByRole("button", { name: /組み直しが必要/ }).click();
  await dialog.getByRole("button", { name: "取り消す" }).click();
  await dialog.getByText("空き待ちの方に順に案内されます").waitFor();
  await dialog.getByRole("button", { name: "取り消す" }).click();
  await page.getByText("組み直しや、終わり方の記録が必要な面談はありません。").waitFor();
  const taken = (await roster.ledger.agendasOf(booked)).flatMap((it) => it.taken);
  expect(taken).toEqual([]);
});

test("運用担当は、席を閉じる前に起きることを見て、拠点と決まりの画面に違反がない", async () => {
  const page = operator;
  await page.goto(`${town.ready.admin}/hubs`);
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: "拠点を加える" }).click();
  const name = dialog.getByRole("textbox", { name: "名前" });
  const look = dialog.getByRole("button", { name: "内容を確かめる" });
  await look.click();
  // What is missing stands far above the button that seemed to do nothing.
  const focused = (it: Locator) =>
    expect.poll(() => it.evaluate((at) => at === document.activeElement)).toBe(true);
  await focused(name);
  for (const [label, text] of [
    ["名前", "見本の拠点"],
    ["住所", "中央区見本町1番1号"],
    ["行き方", "見本の電停から1分"],
    ["緯度", "32.8"],
    ["経度", "130.7"],
    ["月曜日", "朝から"],
  ] as const)
    await dialog.getByRole("textbox", { name: label }).fill(text);
  await look.click();
  await focused(dialog.getByRole("textbox", { name: "月曜日" }));
  await dialog.getByRole("button", { name: "やめる" }).click();
  await page.getByRole("button", { name: "A 奥の席を閉じる" }).click();
  await dialog.getByText("新しい予約は入らなくなります").waitFor();
  await clean(page, phoneSize);
  await dialog.getByRole("button", { name: "閉じる" }).click();
  await page.getByText("席を閉じました。").waitFor();
  await page.getByRole("button", { name: "A 奥の席を開く" }).waitFor();
  await page.goto(`${town.ready.admin}/hubs?part=rules`);
  await page.getByLabel("電話の長さ（分）").waitFor();
});

test("運用担当が加えた写真は、サインインしていない人にも、説明とともに見え、LINEには何もたずねない", async () => {
  const page = operator;
  await page.goto(`${town.ready.admin}/hubs`);
  await page.getByRole("button", { name: "喫茶 くすのきに写真を加える" }).click();
  const dialog = page.getByRole("dialog");
  const choose = (name: string, bytes: Uint8Array) =>
    page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "image/jpeg", buffer: Buffer.from(bytes) });
  await choose("a.jpg", letters("<svg xmlns='http://www.w3.org/2000/svg'/>"));
  await dialog.getByText("この形の画像（SVG・HEIC・GIFなど）").waitFor();
  await choose("b.jpg", jpeg({ width: 16_000, height: 16_000 }));
  await dialog.getByText("開くと大きくなりすぎる").waitFor();
  await choose("c.jpg", jpeg({ width: 2_400, height: 1_200, aside: [] }));
  await dialog.getByRole("img", { name: "選んだ写真" }).waitFor();
  await dialog.getByLabel("写真の説明").fill("通りから見た入口。段差はありません。");
  await clean(page, phoneSize);
  await dialog.getByRole("button", { name: "内容を確かめる" }).click();
  await dialog.getByText("だれでも見られる写真になります").waitFor();
  await dialog.getByRole("button", { name: "この写真を加える" }).click();
  await page.getByText("写真を加えました。").waitFor();
  const context = await browser.newContext({
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    viewport: phoneSize,
  });
  const stranger = await context.newPage();
  const asked: string[] = [];
  stranger.on("request", (it) => asked.push(it.url()));
  await stranger.goto(`${town.ready.citizen}/hubs`);
  const photo = stranger.getByRole("img", { name: "通りから見た入口。段差はありません。" });
  await photo.scrollIntoViewIfNeeded();
  await expect
    .poll(() => photo.evaluate((it: HTMLImageElement) => [it.naturalWidth, it.naturalHeight]))
    .toEqual([1_200, 600]);
  await clean(stranger, phoneSize);
  const { citizen, api } = town.ready;
  expect(asked.filter((it) => ![citizen, api].includes(new URL(it).origin))).toEqual([]);
  await stranger.getByRole("link", { name: /ここで予約する.*くすのき/ }).click();
  await stranger.getByRole("heading", { name: "LINEから開いてください" }).waitFor();
  await stranger.goBack();
  await photo.waitFor();
  await context.close();
});

test("ポスターを読み取った人は、その拠点の案内に着き、どこから来たかが数えられる", async () => {
  const hub = (await roster.ledger.office()).hubs.find((it) => it.name === "喫茶 くすのき");
  if (!hub) throw new Error("the town has lost a hub");
  const { line, citizen } = town.ready;
  const made = await fetch(`${line}/_sim/phone`, {
    method: "POST",
    body: JSON.stringify({ name: "みほん" }),
  });
  const { id } = (await made.json()) as { id: string };
  const { liffId } = (await (await fetch(`${citizen}/config.json`)).json()) as { liffId: string };
  const page = await browser.newPage({ locale: "ja-JP", timezoneId: "Asia/Tokyo", viewport: phoneSize });
  await page.goto(`${line}/liff/${liffId}/at/${roster.posterOf(hub.id)}?_phone=${id}`);
  await page.getByRole("heading", { level: 1, name: "喫茶 くすのき" }).waitFor();
  await page.getByRole("link", { name: /^相談する/ }).waitFor();
  await clean(page, phoneSize);
  const counts = await roster.ledger.countsOf(jstDay(clock.now()));
  expect(counts.get(`came/hub/${hub.id}`)).toBe(1);
});
