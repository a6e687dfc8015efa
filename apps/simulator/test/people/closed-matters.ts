// The list of matters that are closed, to its last page: by the keyboard.
import { days, plus } from "@kumacari/domain";
import type { Browser } from "playwright-core";
import { expect } from "vitest";
import { chance, clock } from "../../src/wire.ts";
import { clean } from "../journey/look.ts";
import { deskSize } from "../journey/people.ts";
import { press } from "./by-keyboard.ts";
import type { openRoster } from "./roster.ts";

type Roster = Awaited<ReturnType<typeof openRoster>>;

export async function readsToTheLast(roster: Roster, browser: Browser, admin: string): Promise<void> {
  const now = clock.now();
  const made = Array.from({ length: 21 }, (_, n) => {
    const at = plus(now, -days(n + 1));
    const closed = { by: chance.id("staff"), at };
    const head = { id: chance.id("matter"), about: "mynumber", knownAt: at, openedAt: at } as const;
    const value = { ...head, openedBy: closed.by, done: [], answers: {}, closed, version: 1 };
    return { op: "create", kind: "matter", value } as const;
  });
  const [first, ...rest] = made;
  if (!first) throw new Error("nothing was made");
  const seeded = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] } as const;
  await roster.ledger.commit([first, ...rest], seeded);
  const page = await roster.enter(browser, "auditor", deskSize);
  await page.goto(`${admin}/law?part=matters`);
  const cards = page.getByRole("article");
  await expect.poll(() => cards.count()).toBe(20);
  await press(page, "続きを表示");
  await expect.poll(() => cards.count()).toBe(21);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("これで全部です。");
  expect(await page.getByRole("button", { name: "続きを表示" }).count()).toBe(0);
  await clean(page);
}
