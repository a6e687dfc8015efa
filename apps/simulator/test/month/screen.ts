// What the month's people do on a real screen, at the hour the town has.
import type { Browser, Page } from "playwright-core";
import type { Hand } from "../canaries/phone.ts";
import { faultsOf, scrollsSideways } from "../journey/look.ts";
import { deskSize, enterByCode, phoneSize } from "../journey/people.ts";
import type { MovingTown } from "./moving-town.ts";

export type Screen = { readonly page: Page; readonly close: () => Promise<void> };

async function open(
  browser: Browser,
  { now }: MovingTown,
  viewport: Page["viewportSize"] extends () => infer S ? S : never,
) {
  const context = await browser.newContext({ locale: "ja-JP", timezoneId: "Asia/Tokyo", viewport });
  await context.clock.install({ time: now() });
  return context.newPage();
}

/** A page of the citizen's, as LINE opens it: `booking`, `referrals`, or an address out of their talk. */
export async function citizenScreen(
  browser: Browser,
  moving: MovingTown,
  hand: Hand,
  path: string,
): Promise<Screen> {
  const { line, citizen } = moving.town.ready;
  const { liffId } = (await (await fetch(`${citizen}/config.json`)).json()) as { liffId: string };
  const address = path.startsWith("http") ? path : `${line}/liff/${liffId}/${path}`;
  const opened = await fetch(`${address}?_phone=${hand.id}`, { redirect: "manual" });
  const page = await open(browser, moving, phoneSize);
  await page.goto(opened.headers.get("location") ?? "");
  return { page, close: () => page.context().close() };
}

export async function staffScreen(browser: Browser, moving: MovingTown, role: string): Promise<Screen> {
  const { ready } = moving.town;
  const page = await open(browser, moving, deskSize);
  await page.goto(ready.admin);
  await page
    .getByRole("button", { name: "サインインする" })
    .or(page.getByRole("link", { name: "サインインする" }))
    .click();
  await enterByCode(page, ready, role);
  return { page, close: () => page.context().close() };
}

/** Throws where the page fails the standard or is wider than its screen. */
export async function looksRight(page: Page, where: string): Promise<void> {
  const faults = await faultsOf(page);
  if (faults.length > 0) throw new Error(`${where}: ${faults.join("; ")}`);
  if (await scrollsSideways(page)) throw new Error(`${where} scrolls sideways`);
}
