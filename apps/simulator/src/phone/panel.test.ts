// The fault panel in a real browser: each knob turns what it says, tells its effect, and can be taken back.
import { expect, test } from "vitest";
import { phoneInHand } from "../../test/hold-phone.ts";

const held = phoneInHand();

const said = (sentence: string) => held().page.locator(".said-now", { hasText: sentence }).waitFor();
const settings = async () => (await held().raised.get("/_sim/settings")).body;
const pushed = async (): Promise<number> => {
  const to = held().raised.platform.phones()[0]?.userId;
  const messages = [{ type: "text", text: "お知らせ" }];
  return (await held().raised.send("POST", "/v2/bot/message/push", { to, messages })).status;
};

test("次のプッシュ1回だけが失敗し、そのことが待ち数と記録に出る", async () => {
  const { page, button, openTalk, axe } = held();
  await openTalk();
  await button("通信と障害").click();
  await page.getByText("障害はありません。").waitFor();
  expect(await axe()).toEqual([]);
  await button("プッシュ").click();
  await said("次のプッシュ1回が、エラー500になります。");
  await page.getByText("障害が1件、順番を待っています。").waitFor();
  expect(await pushed()).toBe(500);
  expect(await pushed()).toBe(200);
  await page.getByText("障害はありません。").waitFor();
  const lines = page.locator(".record li", { hasText: "POST /v2/bot/message/push" });
  await expect.poll(() => lines.locator(".end").allTextContents()).toEqual(["200", "500"]);
  expect(await page.locator(".panel").textContent()).not.toContain("お知らせ");
  await page.locator(".record li", { hasText: "受け取り 200" }).first().waitFor();
  expect(held().troubles()).toEqual([]);
});

test("遅さや回数をえらんで障害を起こし、待っている障害を消せる", async () => {
  const { page, raised, button } = held();
  await page.goto(`${raised.origin}/traffic`);
  await page.getByLabel("どの通信で").selectOption("応答（リプライ）");
  await page.getByLabel("遅らせる時間（ミリ秒）").fill("");
  await button("この障害を起こす").click();
  await page.getByText("数字を確かめてください。").waitFor();
  await page.getByLabel("遅らせる時間（ミリ秒）").fill("1200");
  await button("この障害を起こす").click();
  await said("応答（リプライ）：次の1回、1200ミリ秒遅らせるようにしました。");
  await page.getByLabel("何を起こす").selectOption("エラー429（送りすぎ）");
  await page.getByLabel("回数").fill("3");
  await button("この障害を起こす").click();
  await page.getByText("障害が2件").waitFor();
  expect((await settings()).faults).toEqual([
    { path: "/message/reply", delayMs: 1200, times: 1 },
    { path: "/message/reply", status: 429, times: 3 },
  ]);
  await button("待っている障害を消す").click();
  await said("待っている障害を消しました。");
  expect((await settings()).faults).toEqual([]);
  expect(held().troubles()).toEqual([]);
});

test("Webhookの届き方と送信数を変え、すべて元に戻せる", async () => {
  const { page, raised, button, axe } = held();
  await page.goto(`${raised.origin}/traffic`);
  const before = await settings();
  await page.getByRole("switch", { name: "再送する" }).check();
  await said("再送をはじめます。");
  await page.getByLabel("同じものを二重に送る").selectOption("2回に1回");
  await said("「2回に1回」");
  await page.getByLabel("順番を入れ替える").selectOption("毎回");
  await said("「毎回」");
  await page.getByRole("switch", { name: "待機（スタンバイ）にする" }).check();
  await said("待機にしました。");
  await button("使い切ったことにする").click();
  await said("送信数を使い切りました。");
  expect(await settings()).toMatchObject({ redelivery: true, duplicates: 0.5, reorder: 1, standby: true });
  expect(await axe()).toEqual([]);
  held().raised.platform.act(held().id, { follow: true });
  expect(await pushed()).toBe(429);
  await button("すべて元に戻す").click();
  await said("すべて元に戻しました。");
  expect(await settings()).toEqual(before);
  expect(await pushed()).toBe(200);
  expect(held().troubles()).toEqual([]);
});

test("使えない設定は、まだ使えないと言う", async () => {
  const { page, raised } = held();
  await page.route("**/_sim/webhook", (route) => route.fulfill({ status: 404, json: {} }));
  await page.goto(`${raised.origin}/traffic`);
  await page.getByRole("switch", { name: "待機（スタンバイ）にする" }).click();
  await said("この設定は、まだ使えません。");
  // The panel reads anew what holds, a moment after it has said so.
  await expect
    .poll(() => page.getByRole("switch", { name: "待機（スタンバイ）にする" }).isChecked())
    .toBe(false);
});

test("広い画面ではスマホの横にならび、小さな画面では上に重なり、キーボードだけで開け閉めできる", async () => {
  const { page, button, openTalk, axe } = held();
  await page.setViewportSize({ width: 1280, height: 900 });
  await openTalk();
  const phone = await page.locator("#frame").boundingBox();
  await button("通信と障害").focus();
  await page.keyboard.press("Enter");
  const panel = await page.getByRole("dialog", { name: "通信と障害" }).boundingBox();
  expect(await page.locator("#frame").boundingBox()).toEqual(phone);
  expect(panel?.x).toBeGreaterThan((phone?.x ?? 0) + (phone?.width ?? 0));
  expect(await axe()).toEqual([]);
  await page.getByRole("textbox", { name: "メッセージを入力" }).fill("横にあっても書ける");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await button("通信と障害").click();
  await page.getByText("障害はありません。").waitFor();
  expect(await axe()).toEqual([]);
  const small = await page
    .locator(".panel :is(button, select, input)")
    .evaluateAll((all) => all.filter((it) => it.getClientRects().length > 0 && it.clientHeight < 42).length);
  expect(small).toBe(0);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await button("通信と障害").evaluate((it) => it === document.activeElement)).toBe(true);
  expect(held().troubles()).toEqual([]);
});
