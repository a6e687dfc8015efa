import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Town } from "../../src/town/start-town.ts";
import { openStand, type Stand } from "../stand.ts";
import { beginsCase, type Caller, newCaller } from "./citizen-api.ts";
import { faultsOf, scrollsSideways } from "./look.ts";
import { phoneSize } from "./people.ts";

let stand: Stand;
const address = "michi@example.jp";
let town: Town;
let browser: Browser;
let page: Page;
let self: Caller;

beforeAll(async () => {
  stand = await openStand();
  ({ town, browser } = stand);
  self = await newCaller(town.ready, "みちしるべ");
  await beginsCase(self);
});

afterAll(() => stand?.end());

const plain = async () =>
  (await browser.newContext({ locale: "ja-JP", timezoneId: "Asia/Tokyo", viewport: phoneSize })).newPage();
const title = (name: string) => page.getByRole("heading", { level: 1, name });
async function clean(): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
}

/** The link in the newest letter that has one, as it lies in the town's mailbox. */
async function newestLink(before: string): Promise<string> {
  for (let n = 0; n < 60; n += 1) {
    const list = await (await fetch(town.ready.mailbox)).text();
    for (const [, id] of list.matchAll(/href="\/mailbox\/([^"]+)"/g)) {
      const letter = await (await fetch(`${town.ready.mailbox}/${id}`)).text();
      const link = /http[^\s"<]+\/mail(?:-confirm)?#[A-Za-z0-9_-]{43}/.exec(letter)?.[0];
      if (link === before) break;
      if (link) return link;
    }
    await pause(200);
  }
  throw new Error("no letter came");
}

test("LINEのないブラウザーで、リンクを求め、合言葉で開き、相談し、予約し、サインアウトする", async () => {
  page = await plain();
  await page.goto(self.address.replace("/booking", "/me"));
  await page.getByRole("link", { name: "登録・確認する" }).click();
  await page.getByLabel("メールアドレス").fill(address);
  await page.getByRole("button", { name: "同意して、確認のメールを受け取る" }).click();
  const word = (await page.getByText(/^\d{6}$/).textContent()) ?? "";
  await clean();
  const first = await newestLink("");

  // Another browser, without LINE: as the letter is read.
  page = await plain();
  await page.goto(first);
  await page.getByLabel("6けたの合言葉").fill(word);
  await page.getByRole("button", { name: "確かめる" }).click();
  await title("確かめました").waitFor();
  expect(page.url()).toBe(`${town.ready.citizen}/mail-confirm`);
  await clean();

  await page.goto(town.ready.citizen);
  await page.getByRole("link", { name: "LINEが使えないとき（メールで開く）" }).click();
  await page.getByLabel("メールアドレス").fill(address);
  await clean();
  await page.getByRole("button", { name: "リンクを送る" }).click();
  await title("メールをお確かめください").waitFor();
  const second = await newestLink(first);

  // A scanner of mails fetches the link first: nothing is spent by that.
  await (await plain()).goto(second);
  // An old link was still open: the newer one takes its place.
  await page.goto(first.replace("/mail-confirm#", "/mail#"));
  await title("メールのリンクから開く").waitFor();
  await page.goto(second);
  await title("メールのリンクから開く").waitFor();
  expect(page.url()).toBe(`${town.ready.citizen}/mail`);
  await page.getByLabel("6けたの合言葉").fill(word);
  await clean();
  await page.getByRole("button", { name: "ひらく" }).click();
  await page.getByRole("link", { name: /^相談のへや/ }).click();
  await page.getByRole("textbox").fill("メールのリンクから書いています。");
  await page.getByRole("button", { name: /送る/ }).click();
  const written = async () => JSON.stringify(await self.ask("talk.see", { after: 0 }));
  await expect.poll(written).toContain("メールのリンクから書いています。");
  await page.reload();
  await page.getByText("メールのリンクから書いています。").first().waitFor();
  await clean();

  await page.goto(`${town.ready.citizen}/booking`);
  await page.getByRole("link", { name: /^電話/ }).first().click();
  await page.getByRole("radio", { name: /枠/ }).first().check();
  await page
    .getByRole("link", { name: /^\d+:\d\d/ })
    .first()
    .click();
  await page.getByRole("button", { name: "この内容で予約する" }).click();
  await title("予約できました").waitFor();
  expect(((await self.ask("booking.mine")) as { ahead: unknown[] }).ahead).toHaveLength(1);

  await page.getByRole("button", { name: "サインアウト" }).click();
  await title("LINEを使わずに開く").waitFor();
  await page.goto(`${town.ready.citizen}/talk`);
  await title("LINEから開いてください").waitFor();
  expect(await page.getByText("メールのリンクから書いています。").count()).toBe(0);
});

test("町のメール箱で「宛先がない」と戻すと、そのアドレスへのメールが止まり、本人のページに出る", async () => {
  const { mailbox } = town.ready;
  const id = /href="\/mailbox\/([^"]+)"/.exec(await (await fetch(mailbox)).text())?.[1];
  await fetch(`${mailbox}/${id}/returned`, { method: "POST", body: new URLSearchParams({ way: "hard" }) });
  await expect
    .poll(async () => (await self.ask("reach.mine")).mail)
    .toMatchObject({ state: "returned", returned: "bounced" });
});
