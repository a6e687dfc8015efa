// Every action a person can tap, on a phone in a real browser: what the bot hears, and what the phone does.
import { expect, test } from "vitest";
import { phoneInHand } from "../../test/hold-phone.ts";
import { until } from "../../test/raise-platform.ts";

const held = phoneInHand({ talk: true });

const offer = (...actions: readonly object[]): Promise<void> =>
  held().push({ type: "template", altText: "あ", template: { type: "buttons", text: "行き先", actions } });

test("ほかのサイトは、行き先を見せてから新しいタブで開く。電話番号は、かける前に画面に出る", async () => {
  const { page, citizenOrigin, button, axe } = held();
  await offer(
    { type: "uri", label: "市のページ", uri: `${citizenOrigin}/` },
    { type: "uri", label: "電話", uri: "tel:096-000-0000" },
  );
  await button("市のページ").click();
  await page.getByRole("dialog").getByText(new URL(citizenOrigin).host, { exact: true }).waitFor();
  expect(await axe()).toEqual([]);
  const go = page.getByRole("link", { name: "このサイトを開く" });
  const [tab] = await Promise.all([page.context().waitForEvent("page"), go.click()]);
  expect(tab.url()).toBe(`${citizenOrigin}/`);
  expect(await tab.evaluate(() => window.opener === null)).toBe(true);
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await button("電話").click();
  await page.getByRole("dialog").getByText("096-000-0000", { exact: true }).waitFor();
  expect(await page.getByRole("link", { name: "電話をかける" }).getAttribute("href")).toBe(
    "tel:096-000-0000",
  );
  expect(await axe()).toEqual([]);
});

test.for([
  ["date", "2026-12-01", "2026-11-22", "2026-12-31", "2027-01-01"],
  ["time", "10:30", "09:00", "17:00", "18:00"],
  ["datetime", "2026-12-01T10:30", "2026-11-22t00:00", "2026-12-31t23:59", "2027-01-01T00:00"],
] as const)(
  "%s をえらぶと、LINEと同じ書き方でポストバックに付き、範囲の外はえらべない",
  async ([mode, initial, min, max, beyond]) => {
    const { raised, page, button, axe } = held();
    await offer({ type: "datetimepicker", label: "いつ", data: "d", mode, initial, min, max });
    await button("いつ").click();
    const field = page.locator("dialog input");
    expect(await field.inputValue()).toBe(initial);
    expect(await axe()).toEqual([]);
    await field.fill(beyond);
    await button("決める").click();
    await page.getByText("えらべる範囲のなかで").waitFor();
    await field.fill(initial);
    await button("決める").click();
    expect((await raised.events(2))[0]).toMatchObject({
      postback: { data: "d", params: { [mode]: initial } },
    });
  },
);

test("ポストバックは、言葉を見せ、メニューを閉じてキーボードを開き、下書きを入れる", async () => {
  const { raised, page, button, hangMenu } = held();
  await hangMenu();
  await button("予約する").waitFor();
  const fill = {
    inputOption: "openKeyboard",
    fillInText: "ご用件：",
    displayText: "書いて送ります",
  };
  await offer(
    { type: "postback", label: "書く", data: "w", ...fill },
    { type: "postback", label: "メニューを出す", data: "m", inputOption: "openRichMenu" },
    { type: "postback", label: "メニューをしまう", data: "c", inputOption: "closeRichMenu" },
    { type: "postback", label: "話す", data: "v", inputOption: "openVoice" },
  );
  await button("書く").click();
  await page.locator(".entry.me", { hasText: "書いて送ります" }).waitFor();
  expect(await button("予約する").isVisible()).toBe(false);
  const input = page.getByRole("textbox", { name: "メッセージを入力" });
  expect(await input.inputValue()).toBe("ご用件：");
  expect(await input.evaluate((it) => it === document.activeElement)).toBe(true);
  await button("メニューを出す").click();
  expect(await button("予約する").isVisible()).toBe(true);
  await button("メニューをしまう").click();
  expect(await button("予約する").isVisible()).toBe(false);
  await button("話す").click();
  await page.getByText("録音できません").waitFor();
  await until(() => raised.heard.length === 5);
  const said = await Promise.all([2, 3, 4, 5].map((n) => raised.events(n)));
  expect(new Set(said.map(([it]) => JSON.stringify(it?.postback)))).toEqual(
    new Set(["w", "m", "c", "v"].map((data) => JSON.stringify({ data }))),
  );
});

test("返信の候補から、写真と場所を送り、文字をコピーできる", async () => {
  const { raised, page, button } = held();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const quick = (action: object) => ({
    type: "text",
    text: "候補",
    quickReply: { items: [{ type: "action", action }] },
  });
  await held().push(quick({ type: "camera", label: "撮る" }));
  await button("撮る").click();
  await held().push(quick({ type: "cameraRoll", label: "えらぶ" }));
  await button("えらぶ").click();
  await held().push(quick({ type: "location", label: "場所" }));
  await button("場所").click();
  expect((await raised.events(4))[0]).toMatchObject({ message: { type: "location", title: "熊本市役所" } });
  const types = await Promise.all([2, 3].map(async (n) => (await raised.events(n))[0]?.message?.type));
  expect(types).toEqual(["image", "image"]);
  await held().push(quick({ type: "clipboard", label: "番号", clipboardText: "K-0123" }));
  await button("番号").click();
  await page.getByText("コピーしました。").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("K-0123");
});

test("動画を最後まで見たことにすると、そのしるしが届く", async () => {
  const { raised, button } = held();
  const film = {
    originalContentUrl: "https://example.com/a.mp4",
    previewImageUrl: "https://example.com/a.jpg",
  };
  await held().push({ type: "video", ...film, trackingId: "t-1" });
  await button("動画").click();
  expect((await raised.events(2))[0]).toMatchObject({
    type: "videoPlayComplete",
    videoPlayComplete: { trackingId: "t-1" },
  });
});
