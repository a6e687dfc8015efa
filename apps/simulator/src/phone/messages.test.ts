// Every kind of message on a phone in a real browser: drawn, tapped, opened.
import { expect, test } from "vitest";
import { phoneInHand } from "../../test/hold-phone.ts";
import { liffId } from "../../test/raise-platform.ts";

const held = phoneInHand();

test("ボタン、確認、カルーセル、Flexが描かれ、押すと届く", async () => {
  const { raised, page, button, push, openTalk, axe } = held();
  await openTalk();
  const say = (label: string) => ({ type: "message", label, text: label });
  await push(
    {
      type: "template",
      altText: "確認",
      template: { type: "confirm", text: "よいですか", actions: [say("はい"), say("いいえ")] },
    },
    {
      type: "template",
      altText: "選択",
      template: { type: "buttons", title: "題", text: "文", actions: [say("えらぶ")] },
    },
    {
      type: "template",
      altText: "列",
      template: {
        type: "carousel",
        columns: [1, 2].map((n) => ({ text: `${n}枚目`, actions: [say(`${n}にする`)] })),
      },
    },
    {
      type: "flex",
      altText: "札",
      contents: {
        type: "bubble",
        body: {
          type: "box",
          layout: "vertical",
          contents: [
            { type: "text", text: "見出し", weight: "bold", size: "lg", wrap: true },
            { type: "separator", margin: "md" },
            {
              type: "box",
              layout: "horizontal",
              contents: [
                { type: "text", text: "左", flex: 1 },
                { type: "text", text: "右", flex: 2 },
              ],
            },
          ],
        },
        footer: {
          type: "box",
          layout: "vertical",
          contents: [{ type: "button", style: "primary", action: say("すすむ") }],
        },
      },
    },
    { type: "sticker", packageId: "446", stickerId: "1988" },
  );
  for (const name of ["はい", "いいえ", "えらぶ", "1にする", "2にする", "すすむ"])
    await button(name).waitFor();
  expect(await axe()).toEqual([]);
  const [left, right] = await Promise.all(
    ["左", "右"].map((it) => page.getByText(it, { exact: true }).boundingBox()),
  );
  expect((right?.width ?? 0) / (left?.width ?? 1)).toBeCloseTo(2, 1);
  await button("すすむ").focus();
  await page.keyboard.press("Enter");
  expect((await raised.events(2))[0]).toMatchObject({ message: { text: "すすむ" } });
  expect(held().troubles()).toEqual([]);
});

test("LIFFの行き先は、その人のしるしを持って、スマホの中に開き、ページから閉じられる", async () => {
  const { raised, page, id, citizenOrigin, button, push, openTalk, axe } = held();
  await openTalk();
  const uri = `${raised.origin}/liff/${liffId}/talk`;
  await push({
    type: "template",
    altText: "あ",
    template: { type: "buttons", text: "へや", actions: [{ type: "uri", label: "ひらく", uri }] },
  });
  await button("ひらく").click();
  const frame = page.frameLocator(`iframe[name="phone-${id}"]`);
  await frame.getByRole("heading", { name: "相談のへや" }).waitFor();
  const inside = page.frame({ name: `phone-${id}` });
  expect(inside?.url()).toMatch(new RegExp(`^${citizenOrigin}/talk#sim_id_token=ey`));
  expect(await page.locator(".liff-title small").textContent()).toBe(new URL(citizenOrigin).host);
  expect(await axe()).toEqual([]);
  await frame.getByRole("button", { name: "おわる" }).click();
  await page.locator("dialog.liff").waitFor({ state: "detached" });
  await button("ひらく").click();
  await page.keyboard.press("Escape");
  await page.locator("dialog.liff").waitFor({ state: "detached" });
  expect(held().troubles()).toEqual([]);
});

test("悪意のある言葉も、ただの文字として出る", async () => {
  const { raised, page, id, push, openTalk } = held();
  const hostile = `<img src=x onerror="document.title='負け'"><script>document.title='負け'</script> javascript:alert(1)`;
  raised.platform.act(id, { text: hostile });
  await openTalk();
  await push(
    { type: "text", text: hostile },
    {
      type: "template",
      altText: "あ",
      template: {
        type: "confirm",
        text: hostile,
        actions: [1, 2].map((n) => ({ type: "message", label: `<b>${n}`, text: "x" })),
      },
    },
  );
  await page.getByText(hostile).nth(2).waitFor();
  expect(await page.title()).not.toContain("負け");
  expect(await page.locator("#talk script, #talk img").count()).toBe(0);
  expect(held().troubles()).toEqual([]);
});
