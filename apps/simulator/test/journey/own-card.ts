// The citizen's ジョブ・カード on their telephone: what is not saved is said to be so, and the focus goes along.
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { clean } from "./look.ts";

export async function keepsCard(me: Page): Promise<void> {
  await me.getByRole("link", { name: "ジョブ・カードを開く" }).click();
  await me.getByRole("button", { name: /^大切にしたいこと/ }).click();
  const focused = (name: string) => me.getByRole("heading", { name }).and(me.locator(":focus")).waitFor();
  await focused("大切にしたいこと、興味のあること");
  await me.getByRole("textbox").fill("あ".repeat(9_000));
  await me.getByRole("alert").filter({ hasText: "文字数か、表の行の数を超えています" }).waitFor();
  await me.getByRole("status").filter({ hasText: "保存できていません" }).waitFor();
  expect(await me.getByText("少し待つと保存します").count()).toBe(0);
  await me.getByRole("button", { name: "一覧にもどる" }).click();
  await focused("書くところの一覧");
  const row = me.getByRole("button", { name: /^大切にしたいこと/ });
  await row.getByText("まだ保存できていません", { exact: true }).waitFor();
  await me.getByText("「大切にしたいこと、興味のあること」には、まだ保存できていない文があります").waitFor();
  await me.getByText("13のうち0つに書いてあります").waitFor();
  expect(await row.getByText("書きました").count()).toBe(0);
  await clean(me);
  await row.click();
  await me.getByRole("textbox").fill("人から「助かった」と言われること");
  await me.getByRole("status").filter({ hasText: "保存しました" }).waitFor();
  await me.getByRole("button", { name: "一覧にもどる" }).click();
  await row.getByText("書きました", { exact: true }).waitFor();
  expect(await me.getByText("まだ保存できていない").count()).toBe(0);
}
