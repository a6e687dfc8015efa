// Holds one phone of a fresh platform in a browser, with a citizen page behind its LIFF, and notes what goes wrong on it.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { openBrowser } from "./browser.ts";
import { faultsOf } from "./journey/look.ts";
import { type Raised, raisePlatform } from "./raise-platform.ts";

export type HeldPhone = {
  readonly raised: Raised;
  readonly page: Page;
  readonly id: string;
  readonly citizenOrigin: string;
  readonly button: (name: string) => Locator;
  /** Throws when LINE does not take them. */
  readonly push: (...messages: readonly object[]) => Promise<void>;
  /** As a friend, on the page of the phone. */
  readonly openTalk: () => Promise<void>;
  /** What axe finds on the page as it is now. */
  readonly axe: () => Promise<readonly unknown[]>;
  readonly hangMenu: () => Promise<void>;
  /** Errors of the page and its console so far. */
  readonly troubles: () => readonly string[];
  readonly release: () => Promise<void>;
};

export const menuAreas = [
  ["相談する", 0, 0, 1250],
  ["予約する", 1250, 0, 1250],
  ["よくある質問", 0, 843, 833],
  ["拠点をさがす", 833, 843, 834],
  ["マイページ", 1667, 843, 833],
] as const;

/**
 * One browser for a file of tests, and a fresh phone in hand for each of them. `talk`: as a friend, with the talk open, and
 * nothing may go wrong on the page.
 */
export function phoneInHand({ talk = false } = {}): () => HeldPhone {
  let browser: Browser | undefined;
  let held: HeldPhone | undefined;
  const inHand = (): HeldPhone => {
    if (!held) throw new Error("no phone in hand");
    return held;
  };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    if (!browser) throw new Error("no browser");
    held = await holdPhone(browser);
    if (talk) await held.openTalk();
  });
  afterEach(async () => {
    if (talk) expect(inHand().troubles()).toEqual([]);
    await inHand().release();
  });
  return inHand;
}

async function holdPhone(browser: Browser): Promise<HeldPhone> {
  const citizen = await openCitizenPage();
  const raised = await raisePlatform({ citizenOrigin: citizen.origin });
  const { id, userId } = raised.platform.addPhone({ name: "はなこ" });
  const context = await browser.newContext({ locale: "ja-JP", viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (said) => {
    if (said.type() === "error") troubles.push(said.text());
  });
  return {
    raised,
    page,
    id,
    citizenOrigin: citizen.origin,
    button: (name) => page.getByRole("button", { name, exact: true }),
    async push(...messages) {
      const answer = await raised.send("POST", "/v2/bot/message/push", { to: userId, messages });
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    },
    async openTalk() {
      raised.platform.act(id, { follow: true });
      await page.goto(`${raised.origin}/phone/${id}`);
      await page.locator("#frame[data-state=friend]").waitFor();
    },
    axe: () => faultsOf(page),
    hangMenu: () => hangMenu(raised),
    troubles: () => troubles,
    async release() {
      await context.close();
      await raised.stop();
      await citizen.close();
    },
  };
}

async function openCitizenPage(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="ja"><title>相談のへや</title><link rel="icon" href="data:,"><main><h1>相談のへや</h1>
      <button onclick="parent.postMessage({ simLiff: 'close' }, '*')">おわる</button></main></html>`);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === "object" && address ? address.port : 0}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function hangMenu(raised: Raised): Promise<void> {
  const made = await raised.send("POST", "/v2/bot/richmenu", {
    size: { width: 2500, height: 1686 },
    selected: true,
    name: "メニュー",
    chatBarText: "メニュー",
    areas: menuAreas.map(([label, x, y, width]) => ({
      bounds: { x, y, width, height: 843 },
      action: { type: "postback", label, data: label, displayText: label },
    })),
  });
  const menuId = String(made.body.richMenuId);
  const image = await readFile(new URL("../../../packages/line/assets/rich-menu.png", import.meta.url));
  await fetch(`${raised.origin}/v2/bot/richmenu/${menuId}/content`, {
    method: "POST",
    headers: { authorization: "Bearer long-lived-token-of-a-test", "content-type": "image/png" },
    body: new Uint8Array(image),
  });
  await raised.send("POST", `/v2/bot/user/all/richmenu/${menuId}`);
}
