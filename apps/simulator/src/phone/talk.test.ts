// The talk on a phone in a real browser, as a person holds it.
import { expect, test } from "vitest";
import { menuAreas, phoneInHand } from "../../test/hold-phone.ts";
import { until } from "../../test/raise-platform.ts";
import { listen } from "../line/listen.ts";

const held = phoneInHand();

test("スマホを作り、友だちに追加し、話しかけ、返事を読む", async () => {
  const { raised, page, button, axe } = held();
  await page.goto(raised.origin);
  expect(await axe()).toEqual([]);
  await page.getByLabel(/持ち主の名前/).fill("たろう");
  await button("作って開く").click();
  await button("追加").waitFor();
  expect(await axe()).toEqual([]);
  await button("追加").click();
  await page.getByRole("textbox", { name: "メッセージを入力" }).fill("こんにちは");
  await page.keyboard.press("Enter");
  await page.locator(".entry.me .bubble", { hasText: "こんにちは" }).waitFor();
  const [event] = await raised.events(2);
  expect(event).toMatchObject({ type: "message", message: { type: "text", text: "こんにちは" } });
  await raised.send("POST", "/v2/bot/message/reply", {
    replyToken: event?.replyToken,
    messages: [{ type: "text", text: "ようこそ" }],
  });
  await page.locator(".entry.account .bubble", { hasText: "ようこそ" }).waitFor();
  expect(await axe()).toEqual([]);
  expect(held().troubles()).toEqual([]);
});

test("メニューは名前のあるボタンで押せ、閉じて開ける。画面はずれない", async () => {
  const { raised, page, button, openTalk, axe, hangMenu } = held();
  await hangMenu();
  await openTalk();
  for (const [name] of menuAreas) {
    const box = await button(name).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  expect(await axe()).toEqual([]);
  await button("よくある質問").click();
  await page.locator(".entry.me", { hasText: "よくある質問" }).waitFor();
  expect((await raised.events(2))[0]).toMatchObject({ type: "postback", postback: { data: "よくある質問" } });
  await button("メニュー").click();
  expect(await button("予約する").isVisible()).toBe(false);
  expect(await button("メニュー").getAttribute("aria-expanded")).toBe("false");
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        // The element type of this list lacks `value` in the DOM library.
        const add = (list: PerformanceObserverEntryList) => {
          for (const it of list.getEntries())
            sum +=
              "value" in it && typeof it.value === "number" && !("hadRecentInput" in it && it.hadRecentInput)
                ? it.value
                : 0;
        };
        new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
  expect(shift).toBeLessThan(0.02);
  expect(held().troubles()).toEqual([]);
});

test("返信の候補は、最後のメッセージのものだけが出て、押すと消える", async () => {
  const { raised, button, push, openTalk, axe } = held();
  await openTalk();
  const quick = (label: string) => ({
    type: "text",
    text: label,
    quickReply: { items: [{ type: "action", action: { type: "postback", label, data: label } }] },
  });
  await push(quick("一"));
  await button("一").waitFor();
  await push(quick("二"));
  await button("二").waitFor();
  expect(await button("一").count()).toBe(0);
  expect(await axe()).toEqual([]);
  await button("二").click();
  await until(() => raised.heard.length === 2);
  expect(await button("二").isVisible()).toBe(false);
  expect(held().troubles()).toEqual([]);
});

test("写真などを送り、送信を取り消し、ブロックして解除する", async () => {
  const { raised, page, button, openTalk, axe } = held();
  await openTalk();
  for (const name of ["スタンプ", "写真", "位置情報（熊本市役所のあたり）"]) {
    await button("写真などを送る").click();
    await button(name).click();
  }
  expect(await axe()).toEqual([]);
  await page.getByRole("button", { name: "「スタンプ」の操作" }).click();
  await button("送信取消").click();
  await page.getByText("メッセージの送信を取り消しました").waitFor();
  await button("設定").click();
  expect(await axe()).toEqual([]);
  await button("このアカウントをブロック").click();
  await button("ブロックを解除").waitFor();
  expect(await axe()).toEqual([]);
  await button("ブロックを解除").click();
  await page.getByRole("textbox", { name: "メッセージを入力" }).waitFor();
  const types = (await Promise.all([1, 2, 3, 4, 5, 6, 7].map((n) => raised.events(n)))).map(
    ([it]) => it?.type,
  );
  expect(types).toEqual(expect.arrayContaining(["follow", "message", "unsend", "unfollow"]));
  expect(types.filter((it) => it === "follow")).toHaveLength(2);
  expect(held().troubles()).toEqual([]);
});

test("つながりが切れても、ひとりでにつながりなおす", async () => {
  const { raised, page, id, push } = held();
  const door = await listen(raised.platform, 0);
  raised.platform.act(id, { follow: true });
  await page.goto(`http://127.0.0.1:${door.port}/phone/${id}`);
  await page.locator("#frame[data-state=friend]").waitFor();
  await door.close();
  await page.getByText("つながりなおしています…").waitFor();
  await push({ type: "text", text: "切れていたあいだの知らせ" });
  const again = await listen(raised.platform, door.port);
  await page.getByText("切れていたあいだの知らせ").waitFor();
  expect(await page.locator("#strip").textContent()).toBe("");
  await again.close();
});

test("広い画面でも小さな画面でも、横にはみ出さない", async () => {
  const { page, push, openTalk, hangMenu } = held();
  await hangMenu();
  await openTalk();
  await push({ type: "text", text: "あ".repeat(400) }, { type: "text", text: "w".repeat(400) });
  for (const [width, height] of [
    [320, 568],
    [390, 844],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    const talk = await page
      .locator("#talk")
      .evaluate((it) => [it.scrollWidth - it.clientWidth, it.clientHeight] as const);
    expect(talk[0]).toBe(0);
    expect(talk[1]).toBeGreaterThan(80);
  }
  expect(held().troubles()).toEqual([]);
});
