import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Town } from "../../src/town/start-town.ts";
import { openStand, type Stand } from "../stand.ts";
import { faultsOf, scrollsSideways } from "./look.ts";
import { deskSize, enterByCode, newStaff, phoneSize } from "./people.ts";

let stand: Stand;
let town: Town;
let browser: Browser;
let page: Page;
let phone: Drawer;
let key: Drawer;
let other: Page;

beforeAll(async () => {
  stand = await openStand();
  ({ town, browser } = stand);
});

afterAll(() => stand?.end());

type Drawer = { readonly session: CDPSession; readonly authenticatorId: string };

/** A device that verifies who holds it, in the browser's own drawer. */
async function giveDevice(to: Page, transport: "internal" | "usb"): Promise<Drawer> {
  const session = await to.context().newCDPSession(to);
  await session.send("WebAuthn.enable", { enableUI: false });
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { session, authenticatorId };
}

/** The key on another of the person's devices as well, as one that is synced. */
async function sync({ session, authenticatorId }: Drawer, to: Drawer): Promise<void> {
  const { credentials } = await session.send("WebAuthn.getCredentials", { authenticatorId });
  for (const credential of credentials) {
    await to.session.send("WebAuthn.addCredential", { authenticatorId: to.authenticatorId, credential });
  }
}

/** What was open there is closed to whoever goes on; it may have closed by itself meanwhile. */
async function isOut(there: Page): Promise<void> {
  await there.reload();
  await there.getByRole("button", { name: "パスキーでサインイン" }).waitFor();
}

async function enterByPasskey(there: Page): Promise<void> {
  await there.getByRole("button", { name: "パスキーでサインイン" }).click();
  await there.getByRole("link", { name: "サインイン中" }).waitFor();
}

const clean = async () => expect(await faultsOf(page)).toEqual([]);

/** Walks by Tab until the focus is on what bears this name, and presses it. */
async function pressByKey(name: RegExp, most = 40): Promise<void> {
  for (let n = 0; n < most; n += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (name.test(here)) return page.keyboard.press("Enter");
  }
  throw new Error(`not reached by keyboard: ${name}`);
}

async function registerAs(name: string): Promise<void> {
  await page.getByRole("dialog").getByLabel("このパスキーの名前").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
}

test("はじめてのサインインのあと、特権の人は登録を求められ、キーボードだけで登録できる", async () => {
  page = await newStaff(browser, town.ready, "operator");
  phone = await giveDevice(page, "internal");
  await page.getByText("パスキーを登録してください").waitFor();
  expect(await page.getByRole("button", { name: "あとで" }).count()).toBe(0);
  await clean();
  await pressByKey(/^登録の画面へ$/);
  await page.getByText("パスキーがまだありません").waitFor();
  await pressByKey(/^パスキーを登録する$/);
  await registerAs("見本の電話");
  await page.getByRole("heading", { level: 3, name: "見本の電話" }).waitFor();
  expect(await page.getByText("パスキーを登録してください").count()).toBe(0);
  await clean();
});

test("サインアウトして、キーボードだけで、パスキーで入り直せる", async () => {
  await page.getByRole("button", { name: "サインアウト" }).click();
  await page.getByRole("heading", { level: 1, name: "サインアウトしました" }).waitFor();
  await page.setViewportSize(phoneSize);
  expect(await scrollsSideways(page)).toBe(false);
  await clean();
  await page.setViewportSize(deskSize);
  await pressByKey(/^パスキーでサインイン$/);
  await page.getByRole("link", { name: "サインイン中" }).waitFor();
});

/** The weaker way: password and one-time code. */
async function signInByCode(): Promise<void> {
  await page.getByRole("button", { name: "サインアウト" }).click();
  await page.getByRole("link", { name: "パスワードとコードでサインインする" }).click();
  await enterByCode(page, town.ready, "operator");
}

test("弱い方法で入っても、大切な操作の前にパスキーを一度見せれば、同じ操作がそのまま続く", async () => {
  await signInByCode();
  key = await giveDevice(page, "usb");
  await page.getByRole("link", { name: "サインイン中" }).click();
  await page.getByRole("heading", { level: 3, name: "見本の電話" }).waitFor();
  await pressByKey(/^パスキーを登録する$/);
  await registerAs("見本の鍵");
  await page.getByRole("heading", { level: 2, name: "ご本人であることを確かめます" }).waitFor();
  await clean();
  // Behind it the name is on its way: what was typed or ticked now would be in no answer.
  const asked = page.getByRole("dialog", { name: "パスキーを登録する", includeHidden: true });
  expect(await asked.getByLabel("このパスキーの名前").isEditable()).toBe(false);
  await pressByKey(/^パスキーで確認する$/);
  await page.getByRole("heading", { level: 3, name: "見本の鍵" }).waitFor();
  other = await (await browser.newContext({ locale: "ja-JP", viewport: deskSize })).newPage();
  await sync(phone, await giveDevice(other, "internal"));
  await other.goto(town.ready.admin);
  await enterByPasskey(other);
  // Proved a moment ago: the next one asks nothing more.
  await page.getByRole("button", { name: /外す.*見本の電話/ }).click();
  await clean();
  await page.getByRole("dialog").getByRole("button", { name: "外す" }).click();
  await page.getByText("「見本の電話」を外しました。ほかの場所のサインインは、すべて終えました。").waitFor();
  await clean();
  await isOut(other);
});

test("管理の操作の途中でも、パスキーを見せれば、入れたものはそのままで、起きることの確認へ続く", async () => {
  await signInByCode();
  await page.goto(`${town.ready.admin}/people`);
  await page.getByRole("button", { name: "職員を招く" }).click();
  await page.getByLabel("表示名").fill("見本 まえぶれ");
  await page.getByLabel("メールアドレス").fill("maebure@kumacari.example");
  await page.getByRole("button", { name: "内容を確かめる" }).click();
  await page.getByRole("heading", { level: 2, name: "ご本人であることを確かめます" }).waitFor();
  await clean();
  await page.getByRole("button", { name: "パスキーで確認する" }).click();
  await page.getByText("この操作で起きること").waitFor();
  await page.getByRole("button", { name: "入力に戻る" }).click();
  expect(await page.getByLabel("表示名").inputValue()).toBe("見本 まえぶれ");
  await page.getByRole("button", { name: "やめる" }).click();
});

test("サインイン中の場所が並び、キーボードだけでほかの一つを終えると、そこは次の操作で閉じる", async () => {
  // Only now: a key that was used here meanwhile would have counted on, and its copy be taken for a stranger's.
  await sync(key, await giveDevice(other, "usb"));
  await enterByPasskey(other);
  await page.getByRole("link", { name: "サインイン中" }).click();
  await page.getByRole("heading", { level: 2, name: "サインイン中の場所" }).waitFor();
  const places = page.getByRole("region", { name: "サインイン中の場所" });
  await places.getByText("パスキーでサインイン").waitFor();
  expect(await places.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
    "Chrome・Linuxこの画面",
    "Chrome・Linux",
  ]);
  await page.setViewportSize(phoneSize);
  expect(await scrollsSideways(page)).toBe(false);
  await clean();
  await page.setViewportSize(deskSize);
  await pressByKey(/^終える（Chrome・Linux/);
  await page.getByRole("heading", { level: 2, name: "このサインインを終えますか" }).waitFor();
  await clean();
  await pressByKey(/^終える$/);
  await page.getByText("Chrome・Linuxのサインインを終えました。").waitFor();
  await places.getByText("ほかの場所ではサインインしていません。").waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status");
  await isOut(other);
});
