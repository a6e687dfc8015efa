// The chooser in a real browser: phones by name, who is a friend, what is unread, and phones in windows of their own.
import { expect, test } from "vitest";
import { phoneInHand } from "../../test/hold-phone.ts";

const held = phoneInHand();

test("友だちかどうかと未読の数が、開いたまま新しくなり、読むと消える", async () => {
  const { page, raised, id, push, axe } = held();
  await page.goto(raised.origin);
  const row = page.locator(`[data-phone="${id}"]`);
  await row.getByText("まだ友だちではありません").waitFor();
  raised.platform.act(id, { follow: true });
  await push({ type: "text", text: "一" }, { type: "text", text: "二" });
  await row.getByText("未読2件").waitFor();
  await row.getByText("友だち", { exact: true }).waitFor();
  expect(await axe()).toEqual([]);
  const reading = await page.context().newPage();
  await reading.goto(`${raised.origin}/phone/${id}`);
  await reading.getByText("二", { exact: true }).waitFor();
  await row.locator(".unread").waitFor({ state: "hidden" });
  raised.platform.act(id, { block: true });
  await row.getByText("ブロック中").waitFor();
  expect(held().troubles()).toEqual([]);
});

test("二台のスマホを、それぞれの窓で同時に使える", async () => {
  const { page, raised, id } = held();
  const other = raised.platform.addPhone({ name: "たろう" });
  await page.goto(raised.origin);
  const [first] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("link", { name: "はなこのスマホを別の窓で開く" }).click(),
  ]);
  const [second] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("link", { name: "たろうのスマホを別の窓で開く" }).click(),
  ]);
  for (const phone of [first, second]) await phone.getByRole("button", { name: "追加" }).click();
  await first.getByRole("textbox", { name: "メッセージを入力" }).fill("はなこです");
  await first.keyboard.press("Enter");
  await first.locator(".entry.me", { hasText: "はなこです" }).waitFor();
  expect(await second.getByText("はなこです").count()).toBe(0);
  expect([first.url(), second.url()].map((it) => it.split("/").at(-1))).toEqual([id, other.id]);
  expect(held().troubles()).toEqual([]);
});

test("名前が空なら、どう直すかを言う。見本の障害ページへも行ける", async () => {
  const { page, raised, button, axe } = held();
  await page.goto(raised.origin);
  await page.getByLabel(/持ち主の名前/).fill("　");
  await button("作って開く").click();
  await page.getByText("名前は1〜20字で入れてください。").waitFor();
  expect(await axe()).toEqual([]);
  await page.getByRole("link", { name: "通信と障害を開く" }).click();
  await page.getByText("障害はありません。").waitFor();
  expect(await axe()).toEqual([]);
});
