// The way after an end: a month goes by, the citizen tells how it goes, and the counsellor sees to what they wish.
import { followUpClock } from "@kumacari/desk";
import { addDays, atMinute, jstDay } from "@kumacari/domain";
import type { Page } from "playwright-core";
import type { Town } from "../../src/town/start-town.ts";
import { chance, clock } from "../../src/wire.ts";
import { booksOf } from "../books.ts";
import { heldWhileSent, reloaded } from "./kept.ts";
import type { Citizen } from "./people.ts";

/** The clock's own verb, run as on each day: a month, and two weeks more: the office may be closed on the day itself. Ten in the morning each day. */
export async function monthLater(town: Town): Promise<void> {
  const { ledger, hashes, close } = await booksOf(town);
  for (let day = 28; day <= 45; day += 1) {
    const now = atMinute(addDays(jstDay(clock.now()), day), 10 * 60);
    await followUpClock({ ledger, hashes, chance, clock: { now: () => now } });
  }
  close();
}

type Look = (page: Page) => Promise<void>;

/** Nothing chosen is said beside each question; what is written outlives a reload. */
export async function tellsHowItGoes({ page, liff, phoneId }: Citizen, clean: Look): Promise<void> {
  await liff.getByRole("link", { name: "ホーム" }).click();
  await liff.getByRole("link", { name: /その後のご様子を伝える/ }).click();
  await liff.getByRole("button", { name: "送る" }).click();
  await liff.getByText("あてはまるものを一つ選んでください").nth(1).waitFor();
  await clean(page);
  await reloaded({ page, phoneId }, async () => {
    await liff.getByLabel("続けている").check();
    await liff.getByLabel("よろしければ、くわしくお聞かせください").fill("毎朝の道にも慣れました。");
  });
  await liff.getByLabel("はい、相談したい").check();
  await heldWhileSent({ page, liff }, "よろしければ、くわしくお聞かせください", "送る");
  await liff.getByRole("heading", { name: "お答えをお預かりしました" }).waitFor();
  await liff.getByRole("link", { name: "相談を始める" }).waitFor();
  await clean(page);
}

export async function settlesIt(page: Page, clean: Look): Promise<void> {
  await page.getByRole("link", { name: "相談の一覧", exact: true }).click();
  await page.getByRole("link", { name: "その後の確認" }).click();
  await page.getByText("もう一度相談したいとお答えがありました").waitFor();
  await clean(page);
  await page.getByRole("button", { name: /の確認を記す/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("続けている").check();
  await dialog.getByLabel("聞いたこと").fill("来週お話しすることにした。");
  await clean(page);
  await dialog.getByRole("button", { name: "記録する" }).click();
  await page.getByText("確認を記しました").waitFor();
  await page.getByText("いま、確認を待っている相談はありません").waitFor();
}
