// Rich menus of one person and switching between menus, on a phone in a real browser.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { phoneInHand } from "../../test/hold-phone.ts";
import { accessToken } from "../../test/raise-platform.ts";

const held = phoneInHand();

const picture = await readFile(new URL("../../../../packages/line/assets/rich-menu.png", import.meta.url));

/** A menu with one area that switches to another. */
async function makeMenu(chatBarText: string, to: string): Promise<string> {
  const { raised } = held();
  const bounds = { x: 0, y: 0, width: 2500, height: 1686 };
  const action = { type: "richmenuswitch", label: `${to}へ`, richMenuAliasId: to, data: `to=${to}` };
  const made = await raised.send("POST", "/v2/bot/richmenu", {
    size: { width: 2500, height: 1686 },
    selected: true,
    name: chatBarText,
    chatBarText,
    areas: [{ bounds, action }],
  });
  const richMenuId = String(made.body.richMenuId);
  await fetch(`${raised.origin}/v2/bot/richmenu/${richMenuId}/content`, {
    method: "POST",
    headers: { authorization: `Bearer ${accessToken}`, "content-type": "image/png" },
    body: new Uint8Array(picture),
  });
  return richMenuId;
}

test("メニューからメニューへ切り替えられ、そのあいだ画面はずれず、閉じたままなら閉じたまま", async () => {
  const { raised, page, id, button, openTalk, axe } = held();
  const [first, second] = [await makeMenu("一", "two"), await makeMenu("二", "one")];
  for (const [richMenuAliasId, richMenuId] of [
    ["one", first],
    ["two", second],
  ]) {
    expect(
      (await raised.send("POST", "/v2/bot/richmenu/alias", { richMenuAliasId, richMenuId })).status,
    ).toBe(200);
  }
  await openTalk();
  const person = raised.platform.phones().find((it) => it.id === id)?.userId;
  await raised.send("POST", `/v2/bot/user/${person}/richmenu/${first}`);
  await button("一").waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLImageElement>(".menu img")?.complete);
  const foot = () => page.locator("#talk").evaluate((it) => it.getBoundingClientRect().bottom);
  const before = await foot();
  // At each change of the menu: where the talk ends, and whether the picture can be seen.
  await page.evaluate(() => {
    const seen: unknown[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const foot = document.querySelector("#talk")?.getBoundingClientRect().bottom;
      seen.push([foot, document.querySelector<HTMLImageElement>(".menu img")?.complete]);
    }).observe(document.querySelector("#menu") ?? document.body, { childList: true });
  });
  await button("twoへ").click();
  await button("二").waitFor();
  expect((await raised.events(2))[0]).toMatchObject({
    type: "postback",
    postback: { data: "to=two", params: { newRichMenuAliasId: "two", status: "SUCCESS" } },
  });
  expect(await foot()).toBe(before);
  const seen = await page.evaluate(() => ("seen" in window && Array.isArray(window.seen) ? window.seen : []));
  expect(seen).toEqual([[before, true]]);
  expect(await axe()).toEqual([]);
  await button("二").click();
  await raised.send("POST", `/v2/bot/user/${person}/richmenu/${first}`);
  await button("一").waitFor();
  expect(await button("一").getAttribute("aria-expanded")).toBe("false");
  await raised.send("DELETE", `/v2/bot/user/${person}/richmenu`);
  await page.locator("#menu").waitFor({ state: "hidden" });
  expect(held().troubles()).toEqual([]);
});
