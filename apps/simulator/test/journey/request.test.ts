// A request about one's own data, from the citizen's telephone to the city's word and back: two people answer, one takes it home.
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Town } from "../../src/town/start-town.ts";
import { openStand, type Stand } from "../stand.ts";
import { beginsCase, newCaller } from "./citizen-api.ts";
import { clean } from "./look.ts";
import { keepsCard } from "./own-card.ts";
import { newStaff, phoneSize } from "./people.ts";

let stand: Stand;
let town: Town;
let browser: Browser;

beforeAll(async () => {
  stand = await openStand();
  ({ town, browser } = stand);
});

afterAll(() => stand?.end());

/** Opened from LINE anew, as by the notice. */
async function openMe(address: string): Promise<Page> {
  const context = await browser.newContext({
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    viewport: phoneSize,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await page.goto(address.replace("/booking", "/me"));
  return page;
}

/** A key of the browser's own, so that a word for the city can be given. */
async function registers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable", { enableUI: false });
  const device = { protocol: "ctap2", transport: "internal", automaticPresenceSimulation: true } as const;
  const able = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
  await session.send("WebAuthn.addVirtualAuthenticator", { options: { ...device, ...able } });
  await page.goto(`${town.ready.admin}/passkeys`);
  await page.getByRole("button", { name: "パスキーを登録する" }).click();
  await page.getByLabel("このパスキーの名前").fill("見本のかぎ");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 3, name: "見本のかぎ" }).waitFor();
}

const card = (page: Page, about: string) =>
  page.getByRole("article").filter({ has: page.getByRole("heading", { level: 2, name: about }) });

test("開示と訂正を申し出ると、一人が案を作り、市の別の人が決め、訂正がされ、本人が自分のページで読んで受け取る", async () => {
  const self = await newCaller(town.ready, "もうしで");
  await beginsCase(self);
  let me = await openMe(self.address);
  await me.getByRole("button", { name: /（開示）/ }).click();
  await clean(me);
  await me.getByRole("dialog").getByRole("button", { name: "申し出る" }).click();
  await me.getByText("申し出を受け付けました。").waitFor();
  await me.getByRole("button", { name: /（訂正）/ }).click();
  await me.getByLabel("どこが、どうちがいますか").fill("お住まいの区");
  const wish = me.getByLabel("正しくは、どうですか");
  await wish.fill("あ".repeat(2_001));
  await me.getByRole("dialog").getByRole("button", { name: "申し出る" }).click();
  // Before anything is sent, with the limit of this field, and where it is wrong.
  await me.getByText("2,000文字までに収めてください").waitFor();
  expect(await wish.evaluate((it) => it === document.activeElement)).toBe(true);
  await wish.fill("中央区");
  await me.getByRole("dialog").getByRole("button", { name: "申し出る" }).click();
  await me.getByRole("heading", { level: 3, name: "訂正の申し出" }).waitFor();
  await keepsCard(me);

  const [prepares, decides] = await Promise.all([
    newStaff(browser, town.ready, "supervisor"),
    newStaff(browser, town.ready, "city-officer").then(async (page) => {
      await registers(page);
      return page;
    }),
  ]);
  const requests = `${town.ready.admin}/law?part=requests`;
  await prepares.goto(requests);
  for (const about of ["開示", "訂正"]) {
    const it = card(prepares, about);
    await it.getByRole("button", { name: "申し出を読んで、案を作る" }).click();
    await it.getByRole("button", { name: "この案にする" }).click();
    await it.getByText("決定を待っています", { exact: true }).waitFor();
  }
  await decides.goto(requests);
  for (const about of ["開示", "訂正"]) {
    const it = card(decides, about);
    await it.getByRole("button", { name: "市として決める" }).click();
    // The word for the city wants a proof of the person, younger than five minutes.
    if (about === "開示") await decides.getByRole("button", { name: "パスキーで確認する" }).click();
    await decides.getByRole("dialog").getByRole("button", { name: "市として決める" }).click();
    await it.getByText("決めました。ご本人のページに出ています。").waitFor();
  }

  await prepares.goto(requests);
  await card(prepares, "訂正")
    .getByRole("link", { name: /^相談 K-.+ を開く$/ })
    .click();
  await prepares.getByRole("button", { name: "相談票を訂正する" }).waitFor();
  // Somebody else reads it meanwhile.
  const reads = await prepares.context().newPage();
  await reads.goto(prepares.url());
  await reads.getByRole("heading", { name: "相談票" }).waitFor();
  expect(await reads.getByText("中央区").count()).toBe(0);
  await prepares.getByRole("button", { name: "相談票を訂正する" }).click();
  await prepares.getByLabel("お住まい").selectOption("中央区");
  await clean(prepares);
  await prepares.getByRole("dialog").getByRole("button", { name: "訂正する", exact: true }).click();
  await prepares.getByText("相談票を訂正しました。").waitFor();
  await prepares.locator("dd", { hasText: "中央区" }).waitFor();
  await reads.locator("dd", { hasText: "中央区" }).waitFor();
  await reads.close();
  await prepares.goto(requests);
  await card(prepares, "訂正").getByRole("button", { name: "訂正したことを記す" }).click();
  await clean(prepares);
  await prepares.getByRole("dialog").getByRole("button", { name: "記す" }).click();
  await prepares.getByText("記しました。請求を終えました。").waitFor();

  me = await openMe(self.address);
  await me.getByText("お申し出のとおりに直します。").waitFor();
  await me.getByText(/^相談票（K-.+）の「お住まい」を訂正しました。$/).waitFor();
  const [download] = await Promise.all([
    me.waitForEvent("download"),
    me.getByRole("button", { name: "PDFで受け取る" }).click(),
  ]);
  const pdf = await readFile(await download.path());
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  await clean(me);
});
