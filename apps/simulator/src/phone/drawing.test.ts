// Every kind of message as it is drawn in a real browser: measures, shapes, names, and what is not loaded.
import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { phoneInHand } from "../../test/hold-phone.ts";

const held = phoneInHand();
const asked: string[] = [];
const photo = await readFile(new URL("../../../../packages/line/assets/rich-menu.png", import.meta.url));
beforeEach(async () => {
  asked.length = 0;
  await held()
    .page.context()
    .route(/^https:/, (route) => {
      asked.push(new URL(route.request().url()).host);
      return route.fulfill({ body: photo, contentType: "image/png" });
    });
  await held().openTalk();
});
afterEach(() => expect(held().troubles()).toEqual([]));

const near = "https://localhost/photo.png";
const far = "https://example.com/photo.png";
const say = (label: string) => ({ type: "message", label, text: label });
const box = (layout: string, contents: readonly object[], more: object = {}) => ({
  type: "box",
  layout,
  contents,
  ...more,
});
const text = (it: string, more: object = {}) => ({ type: "text", text: it, ...more });
const flex = (contents: object) => held().push({ type: "flex", altText: "札", contents });
const bubble = (contents: readonly object[], more: object = {}) =>
  flex({ type: "bubble", size: "mega", body: box("vertical", contents), ...more });
const at = (it: string): Locator => held().page.getByText(it, { exact: true });
const boxOf = async (it: Locator) => (await it.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
const style = (it: Locator, name: string): Promise<string> =>
  it.evaluate((node, property) => getComputedStyle(node).getPropertyValue(property), name);

test("どの種類のメッセージも、何であるかが分かる形で出る", async () => {
  const { page, axe } = held();
  const media = { originalContentUrl: far, previewImageUrl: far };
  await held().push(
    {
      type: "text",
      text: "絵$文字",
      emojis: [{ index: 1, productId: "5ac1bfd5040ab15980c9b435", emojiId: "001" }],
    },
    { type: "text", text: "担当です", sender: { name: "相談員のくま", iconUrl: far } },
    { type: "sticker", packageId: "446", stickerId: "1988" },
    { type: "image", ...media },
    { type: "video", ...media },
  );
  await held().push(
    { type: "audio", originalContentUrl: far, duration: 72_000 },
    { type: "location", title: "茶房", address: "熊本市中央区", latitude: 32.8, longitude: 130.7 },
    { type: "image", originalContentUrl: near, previewImageUrl: near },
    {
      type: "textV2",
      text: "{{予約}}できました{smile}",
      substitution: { smile: { type: "emoji", productId: "5ac1bfd5040ab15980c9b435", emojiId: "002" } },
    },
    { type: "coupon", couponId: "c-1" },
  );
  held().raised.platform.act(held().id, { file: true });
  await at("メモ.txt").waitFor();
  await page.getByText("{予約}できました").waitFor();
  expect(await page.getByRole("img", { name: "絵文字" }).count()).toBe(2);
  for (const it of ["相談員のくま", "スタンプ", "写真", "動画", "茶房", "熊本市中央区"])
    await at(it).waitFor();
  await page.getByRole("button", { name: "音声 1:12" }).waitFor();
  await page.getByText("この電話では表示できないメッセージです").waitFor();
  await page.getByRole("img", { name: "画像" }).waitFor();
  expect(await axe()).toEqual([]);
  expect([...new Set(asked)]).toEqual(["localhost"]);
});

test("画像地図の場所と、画像の列と、カードの写真が押せる", async () => {
  const { raised, page, button, axe } = held();
  const area = (x: number) => ({ x, y: 0, width: 520, height: 400 });
  await held().push(
    {
      type: "imagemap",
      altText: "二つの入口",
      baseUrl: "https://localhost/map",
      baseSize: { width: 1040, height: 400 },
      actions: [
        { type: "message", label: "左の入口", text: "左", area: area(0) },
        { type: "uri", label: "右の入口", linkUri: "https://example.com/", area: area(520) },
      ],
    },
    {
      type: "template",
      altText: "写真の列",
      template: {
        type: "image_carousel",
        columns: [1, 2, 3].map((n) => ({ imageUrl: far, action: say(`写真${n}`) })),
      },
    },
    {
      type: "template",
      altText: "列",
      template: {
        type: "carousel",
        columns: [1, 2, 3].map((n) => ({
          thumbnailImageUrl: near,
          title: `拠点${n}`,
          text: "文",
          defaultAction: say(`拠点${n}を見た`),
          actions: [say(`${n}にする`)],
        })),
      },
    },
  );
  await page.getByRole("group", { name: "二つの入口" }).waitFor();
  expect(await axe()).toEqual([]);
  const [left, right] = [await boxOf(button("左の入口")), await boxOf(button("右の入口"))];
  expect(right.x - left.x).toBeCloseTo(left.width, 0);
  await button("左の入口").click();
  await button("写真1").click();
  await page.getByRole("button", { name: "拠点1" }).focus();
  await page.keyboard.press("Enter");
  const said = await Promise.all([2, 3, 4].map(async (n) => (await raised.events(n))[0]?.message?.text));
  expect(new Set(said)).toEqual(new Set(["写真1", "左", "拠点1を見た"]));
  await button("右の入口").click();
  await page.getByRole("dialog", { name: "ほかのサイトを開きます" }).waitFor();
  await page.keyboard.press("Escape");
  const row = page.getByRole("group", { name: "列", exact: true });
  await row.getByRole("button", { name: "次のカード" }).click();
  await expect.poll(async () => (await boxOf(at("3にする"))).x).toBeLessThan(390);
  await row.getByRole("button", { name: "前のカード" }).waitFor();
});

test("Flexの箱は、割合・すきま・余白・角・色・位置のとおりに置かれる", async () => {
  await bubble(
    [
      box("horizontal", [text("左", { flex: 1 }), text("右", { flex: 2 })], { spacing: "xxl" }),
      box("vertical", [text("塗り", { flex: 0 })], {
        margin: "lg",
        paddingAll: "md",
        cornerRadius: "xl",
        borderWidth: "medium",
        borderColor: "#1a5a92",
        background: { type: "linearGradient", angle: "90deg", startColor: "#ffffff", endColor: "#dff0e4" },
      }),
      box(
        "vertical",
        [box("vertical", [text("札")], { position: "absolute", offsetTop: "10px", offsetEnd: "20px" })],
        {
          height: "80px",
          backgroundColor: "#e7edf3",
          justifyContent: "center",
        },
      ),
      box(
        "horizontal",
        [text("上", { gravity: "top" }), { type: "separator" }, text("下", { gravity: "bottom" })],
        {
          height: "60px",
        },
      ),
    ],
    {
      footer: box("vertical", [{ type: "button", style: "primary", color: "#0017C1", action: say("はい") }]),
    },
  );
  await at("塗り").waitFor();
  const [left, right] = [await boxOf(at("左")), await boxOf(at("右"))];
  expect(right.x - left.x - left.width).toBeCloseTo(20, 0);
  expect(right.width / left.width).toBeCloseTo(2, 1);
  const filled = at("塗り").locator("..");
  expect(await style(filled, "border-top-left-radius")).toBe("16px");
  expect(await style(filled, "border-top-width")).toBe("2px");
  expect(await style(filled, "padding-top")).toBe("8px");
  expect(await style(filled, "margin-top")).toBe("12px");
  expect(await style(filled, "background-image")).toContain("linear-gradient(90deg");
  const tag = at("札").locator("..");
  const [inner, outer] = [await boxOf(tag), await boxOf(tag.locator(".."))];
  expect([inner.y - outer.y, outer.x + outer.width - inner.x - inner.width]).toEqual([10, 20]);
  expect(outer.height).toBe(80);
  expect((await boxOf(at("下"))).y - (await boxOf(at("上"))).y).toBeGreaterThan(30);
  expect(await style(held().button("はい"), "background-color")).toBe("rgb(0, 23, 193)");
  expect((await boxOf(held().page.locator(".flex-bubble"))).width).toBe(300);
});

test("Flexの文字は、折り返し・行数・太さ・大きさ・部分の飾りを守り、長いボタンは一行で切れる", async () => {
  const long = "とても長い文章です。".repeat(12);
  await bubble([
    text(`折る${long}`, { wrap: true, maxLines: 2, lineSpacing: "10px", size: "18px" }),
    text(`切る${long}`, { weight: "bold", size: "xxl", color: "#b3131f", align: "end", style: "italic" }),
    {
      type: "text",
      wrap: true,
      contents: [
        { type: "span", text: "線", decoration: "line-through" },
        { type: "span", text: "太", weight: "bold", size: "xl" },
      ],
    },
    { type: "button", action: say("とても長いラベルのボタンなので一行には入りきりません") },
  ]);
  const folded = held().page.getByText(/^折る/);
  expect(await style(folded, "font-size")).toBe("18px");
  expect((await boxOf(folded)).height).toBeCloseTo(2 * (18 * 1.4 + 10), 0);
  const cut = held().page.getByText(/^切る/);
  expect((await boxOf(cut)).height).toBeLessThan(2 * 29);
  for (const [name, value] of [
    ["font-size", "29px"],
    ["font-weight", "700"],
    ["color", "rgb(179, 19, 31)"],
    ["text-align", "end"],
    ["font-style", "italic"],
    ["text-overflow", "ellipsis"],
  ] as const)
    expect([name, await style(cut, name)]).toEqual([name, value]);
  expect(await style(at("線"), "text-decoration-line")).toBe("line-through");
  expect(await style(at("太"), "font-size")).toBe("22px");
  const button = held().page.getByRole("button", { name: /^とても長い/ });
  expect((await boxOf(button)).height).toBe(52);
  expect(await style(button, "text-overflow")).toBe("ellipsis");
});

test("Flexの画像は大きさと比のとおりで、列は大きさの違う札がならび、札の全体も押せる", async () => {
  const { raised, page, button, axe } = held();
  const image = (url: string, more: object) => ({ type: "image", url, ...more });
  const small = (n: number) => ({
    type: "bubble",
    size: "micro",
    action: say(`${n}の札`),
    body: box("vertical", [text(`${n}枚目`), { type: "button", action: say(`${n}のボタン`) }]),
  });
  await flex({
    type: "bubble",
    hero: image(near, { size: "full", aspectRatio: "20:13", aspectMode: "cover", action: say("見出し") }),
    body: box("vertical", [
      image(far, { size: "sm", aspectRatio: "2:1", align: "start" }),
      box("baseline", [{ type: "icon", url: far, size: "xl" }, text("星", { flex: 0 })]),
    ]),
  });
  await flex({ type: "carousel", contents: [1, 2].map(small) });
  const hero = await boxOf(page.locator(".flex-hero img"));
  expect([hero.width, Math.round(hero.height)]).toEqual([300, 195]);
  const inner = await boxOf(page.locator(".flex-image.stand-in"));
  expect([inner.width, inner.height]).toEqual([80, 40]);
  expect((await boxOf(page.locator(".flex-icon"))).height).toBe(22);
  const widths = await page
    .locator(".strip-of-cards > .flex-bubble")
    .evaluateAll((all) => all.map((it) => it.clientWidth));
  expect(widths).toEqual([160, 160]);
  expect(await axe()).toEqual([]);
  await button("見出し").click();
  await at("1枚目").click();
  await button("2の札").focus();
  await page.keyboard.press("Enter");
  const said = await Promise.all([2, 3, 4].map(async (n) => (await raised.events(n))[0]?.message?.text));
  expect(new Set(said)).toEqual(new Set(["2の札", "1の札", "見出し"]));
});
