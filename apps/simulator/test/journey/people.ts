// The two people of the journey, each with a browser of their own, and what they do on the way.
import { setTimeout as pause } from "node:timers/promises";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import type { Town } from "../../src/town/start-town.ts";

export const phoneSize = { width: 390, height: 844 };
export const deskSize = { width: 1280, height: 800 };

const context = (browser: Browser, viewport: { width: number; height: number }): Promise<BrowserContext> =>
  browser.newContext({ locale: "ja-JP", timezoneId: "Asia/Tokyo", viewport });

export type Citizen = {
  readonly page: Page;
  readonly phoneId: string;
  readonly userId: string;
  /** The citizen page inside the phone's frame. */
  readonly liff: FrameLocator;
};

export async function newCitizen(browser: Browser, { line }: Town["ready"], name: string): Promise<Citizen> {
  const made = await fetch(`${line}/_sim/phone`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name }),
  });
  const { id, userId } = (await made.json()) as { id: string; userId: string };
  const page = await (await context(browser, phoneSize)).newPage();
  await page.goto(`${line}/phone/${id}`);
  return { page, phoneId: id, userId, liff: page.frameLocator(`iframe[name="phone-${id}"]`) };
}

type Card = {
  readonly role: string;
  readonly mail: string;
  readonly password: string;
  readonly code: string;
  /** The code was used: the next one is half a minute away at most. */
  readonly spent: boolean;
};

async function cardOf({ start }: Town["ready"], role: string): Promise<Card> {
  for (;;) {
    const cards = (await (await fetch(`${start}/staff.json`)).json()) as readonly Card[];
    const card = cards.find((it) => it.role === role);
    if (!card) throw new Error(`nobody works here as ${role}`);
    if (!card.spent) return card;
    await pause(500);
  }
}

/** Fills in what the sign-in service asks the first member of staff in this role: password, then the one-time code. */
export async function enterByCode(page: Page, ready: Town["ready"], role: string): Promise<void> {
  const card = await cardOf(ready, role);
  await page.getByLabel("メールアドレス").fill(card.mail);
  await page.getByLabel("パスワード").fill(card.password);
  await page.getByRole("button", { name: "次へ" }).click();
  await page.getByLabel("ワンタイムコード").fill(card.code);
  await page.getByRole("button", { name: "サインインする" }).click();
  await page.waitForURL((url) => url.origin === ready.admin);
}

/** Signed in as the first member of staff in this role. */
export async function newStaff(browser: Browser, ready: Town["ready"], role: string): Promise<Page> {
  const page = await (await context(browser, deskSize)).newPage();
  await page.goto(ready.admin);
  await page
    .getByRole("button", { name: "サインインする" })
    .or(page.getByRole("link", { name: "サインインする" }))
    .click();
  await enterByCode(page, ready, role);
  return page;
}
