// What comes and goes on a phone in a real browser: waiting dots, standby, unsent words, what arrives while one reads above.
import { expect, test } from "vitest";
import { phoneInHand } from "../../test/hold-phone.ts";

const held = phoneInHand({ talk: true });

test("読み込み中の三つの点は、次のメッセージで消え、来なければ時間で消える", async () => {
  const { raised, page, push, axe } = held();
  const dots = page.locator(".typing");
  const chatId = raised.platform.phones()[0]?.userId;
  const load = () => raised.send("POST", "/v2/bot/chat/loading/start", { chatId, loadingSeconds: 5 });
  expect((await load()).status).toBe(202);
  await dots.waitFor();
  expect(await dots.locator(".dot").count()).toBe(3);
  expect(await axe()).toEqual([]);
  await push({ type: "text", text: "お待たせしました" });
  await dots.waitFor({ state: "detached" });
  await load();
  await dots.waitFor();
  const from = performance.now();
  await dots.waitFor({ state: "detached" });
  expect(performance.now() - from).toBeGreaterThan(3_500);
});

test("待機のあいだは、そのことがトークの上に出る", async () => {
  const { raised, page, axe } = held();
  await raised.send("POST", "/_sim/webhook", { standby: true });
  await page.getByText("待機中です。").waitFor();
  expect(await axe()).toEqual([]);
  await raised.send("POST", "/_sim/webhook", { standby: false });
  await expect.poll(() => page.locator("#strip").textContent()).toBe("");
});

test("自分の言葉を長く押すと、コピーと送信取消が出る", async () => {
  const { page, raised, id, button, axe } = held();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  raised.platform.act(id, { text: "まちがえました" });
  const mine = await page.locator(".entry.me .bubble").boundingBox();
  const press = async () => {
    await page.mouse.move((mine?.x ?? 0) + 20, (mine?.y ?? 0) + 15);
    await page.mouse.down();
    await page.getByRole("dialog", { name: "このメッセージ" }).waitFor();
    await page.mouse.up();
  };
  await press();
  expect(await axe()).toEqual([]);
  await button("コピー").click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("まちがえました");
  await press();
  await button("送信取消").click();
  await page.getByText("メッセージの送信を取り消しました").waitFor();
  expect((await raised.events(3))[0]?.type).toBe("unsend");
});

test("上を読んでいるあいだは動かず、新しいメッセージへ一押しで行ける", async () => {
  const { page, push, button, axe } = held();
  await push(...[1, 2, 3, 4, 5].map((n) => ({ type: "text", text: `${n}\n`.repeat(12) })));
  await page.locator(".entry").nth(4).waitFor();
  await page.locator("#talk").evaluate((it) => {
    it.scrollTo(0, 0);
    return new Promise((seen) => it.addEventListener("scroll", seen, { once: true })).then(() => undefined);
  });
  await push({ type: "text", text: "さいごの知らせ" });
  await button("新しいメッセージ").waitFor();
  expect(await page.locator("#talk").evaluate((it) => it.scrollTop)).toBe(0);
  expect(await axe()).toEqual([]);
  await button("新しいメッセージ").click();
  await button("新しいメッセージ").waitFor({ state: "hidden" });
  expect(await page.getByText("さいごの知らせ").isVisible()).toBe(true);
});
