// The simulator's own pages in a real browser: usable by everybody, at both widths, with codes that live.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../test/browser.ts";
import { freeBase } from "../../test/free-base.ts";
import { faultsOf } from "../../test/journey/look.ts";
import { ownFolder, startBare, until } from "../../test/town.ts";
import type { Town } from "../town/start-town.ts";

const own = ownFolder();
let town: Town;
let browser: Browser;

beforeAll(async () => {
  [town, browser] = await Promise.all([
    startBare({ basePort: await freeBase(), dataFolder: own.path }),
    openBrowser(),
  ]);
  town.letters.keep(
    Buffer.from(
      "From: a@kumacari.example\r\nTo: b@kumacari.example\r\nSubject: =?utf-8?B?44GK55+l44KJ44Gb?=\r\n\r\nx",
    ),
  );
});

afterAll(async () => {
  await Promise.all([town.stop(), browser.close()]);
  own.remove();
});

async function mustBeKind(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  const small = await page.evaluate(
    `[...document.querySelectorAll("button, input, .button, .door, .apart")].filter((it) => it.getBoundingClientRect().height < 44).length`,
  );
  expect(small).toBe(0);
}

const sizes = { 画面の広い機械: { width: 1280, height: 800 }, スマートフォン: { width: 360, height: 740 } };

test.each(Object.entries(sizes))("案内、メール、サインインの画面は%sで使える", async (_name, viewport) => {
  const context = await browser.newContext({ locale: "ja-JP", timezoneId: "Asia/Tokyo", viewport });
  const page = await context.newPage();
  const { start, mailbox, idp, api } = town.ready;
  await page.goto(start);
  await mustBeKind(page);
  await page.goto(mailbox);
  await mustBeKind(page);
  await page.click("text=お知らせ");
  await page.waitForURL(/mailbox\/\d/);
  await mustBeKind(page);

  const asked = new URLSearchParams({
    client_id: "kumacari-console",
    redirect_uri: `${api}/staff/sign-in/callback`,
    response_type: "code",
    scope: "openid profile",
    code_challenge: "a".repeat(43),
    code_challenge_method: "S256",
  });
  await page.goto(`${idp}/auth?${asked}`);
  await mustBeKind(page);
  const [someone] = town.accounts.cards();
  await page.fill("#mail", someone?.mail ?? "");
  await page.fill("#password", "ちがう");
  await page.click("button[type=submit]");
  await page.waitForSelector("[role=alert]");
  await mustBeKind(page);
  await page.fill("#password", someone?.password ?? "");
  await page.click("button[type=submit]");
  await page.waitForSelector("#code");
  await mustBeKind(page);
  await context.close();
});

test("コードは、使われるとすぐに次のものへ変わり、写せる", async () => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.goto(town.ready.start);
  const card = page.locator("[data-mail='hayashi@kumacari.example']");
  const shown = (await card.locator("[data-code]").textContent()) ?? "";
  const subject = town.accounts.withPassword(
    "hayashi@kumacari.example",
    town.accounts.cards()[0]?.password ?? "",
  );
  expect(town.accounts.takeCode(subject ?? "", shown)).toBe(true);
  await until(async () => (await card.locator("[data-code]").textContent()) !== shown);
  const next = (await card.locator("[data-code]").textContent()) ?? "";
  await card.getByRole("button", { name: "林 あおいのワンタイムコードをコピー" }).click();
  await card.getByText("コピー済み").waitFor();
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe(next);
  await context.close();
});

test("「市民のスマホを開く」から、あなたのスマホが新しい画面で開く", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(town.ready.start);
  const [phone] = await Promise.all([context.waitForEvent("page"), page.click("text=市民のスマホを開く")]);
  await phone.waitForURL(`${town.ready.line}/phone/me`);
  await context.close();
});
