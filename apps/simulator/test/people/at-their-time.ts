// From the list of what has come to the end of its time to the asking for one person's end: on a telephone, by the keyboard.
import type { Browser } from "playwright-core";
import { expect } from "vitest";
import { clean } from "../journey/look.ts";
import { deskSize, phoneSize } from "../journey/people.ts";
import { press } from "./by-keyboard.ts";
import type { openRoster } from "./roster.ts";

type Roster = Awaited<ReturnType<typeof openRoster>>;

export async function asksAtTheirTime(roster: Roster, browser: Browser, admin: string): Promise<void> {
  const [due, kept] = [await roster.citizenWithCase(1_200), await roster.citizenWithCase(1_000)];
  const page = await roster.enter(browser, "security", phoneSize);
  await page.goto(`${admin}/law?part=retention`);
  const rows = page.getByRole("list", { name: "保存期間の一覧" }).getByRole("listitem");
  await expect.poll(() => rows.count()).toBe(2);
  await page.getByLabel("表示する範囲").selectOption({ label: "保存期間を過ぎたもの" });
  await expect.poll(() => rows.count()).toBe(1);
  await clean(page);
  expect(await page.getByText(kept.number).count()).toBe(0);
  await press(page, "消去を申し出る");
  const dialog = page.getByRole("dialog");
  await press(page, "内容を確かめる", dialog);
  await dialog.getByText("（理由：保存期間の終わり）").waitFor();
  await dialog.getByLabel(`確認のため、「${due.number}」と入力してください`).fill(due.number);
  await press(page, "申し出る", dialog);
  await rows.getByText("承認待ち").waitFor();
  await page.setViewportSize(deskSize);
  await clean(page);
  expect((await roster.ledger.get("shred", { owner: due.owner }))?.reason).toBe("over");
}
