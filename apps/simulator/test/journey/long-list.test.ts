// A list far longer than any answer of it: as one scrolls on, every case is there, once, in the order of who waits.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writeMany } from "../many-cases.ts";
import { openStand, type Stand } from "../stand.ts";
import { newStaff } from "./people.ts";

vi.setConfig({ testTimeout: 60_000 });

const cases = 252;
let stand: Stand;
let page: Page;
beforeAll(async () => {
  stand = await openStand({ seed: false });
  await writeMany(stand.town, { cases, messages: 1 });
  page = await newStaff(stand.browser, stand.town.ready, "counsellor");
}, 120_000);
afterAll(() => stand?.end());

test("二度に分けて届く一覧も、終わりまで送れば、どの相談も一度だけ、待つ人の順に並ぶ", async () => {
  const numbers = page.locator("tbody td:first-child");
  const more = page.getByRole("button", { name: /^続きを表示/ });
  await numbers.first().waitFor();
  const scrolled = async () => {
    await page.mouse.wheel(0, 4_000);
    return { left: await more.count(), rows: await numbers.count() };
  };
  await expect.poll(scrolled, { timeout: 30_000 }).toEqual({ left: 0, rows: cases });
  const shown = await numbers.allTextContents();
  expect(new Set(shown).size).toBe(cases);
  const turns = await page.locator("tbody td:nth-child(3)").allTextContents();
  expect(turns.indexOf("相談者の番")).toBe(cases / 3);
  expect(turns.lastIndexOf("こちらの番")).toBe(cases / 3 - 1);
});
