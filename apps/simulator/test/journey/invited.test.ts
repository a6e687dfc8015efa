import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { currentCode } from "../../src/sign-in/codes.ts";
import { type Books, openBooks } from "../../src/town/ground.ts";
import type { Town } from "../../src/town/start-town.ts";
import { chance, clock } from "../../src/wire.ts";
import { openStand, type Stand } from "../stand.ts";
import { faultsOf, scrollsSideways } from "./look.ts";
import { newStaff, phoneSize } from "./people.ts";

const invited = { name: "見本 しんじん", mail: "shinjin@kumacari.example" };
const chosen = "さくらと雨とばしゃ馬の夕方";

let stand: Stand;
let town: Town;
let browser: Browser;
let books: Books;
let operator: Page;
let person: Page;
let temporary: string;
let id: string;

beforeAll(async () => {
  stand = await openStand();
  ({ town, browser } = stand);
  const at = (name: string): string => `${stand.folder}/keys/${name}.json`;
  const keys = {
    address: at("address"),
    person: at("person"),
    find: at("find"),
    known: at("known"),
    audit: at("audit"),
  };
  const endpoint = `http://127.0.0.1:${Number(new URL(town.ready.start).port) + 8}`;
  books = await openBooks({ endpoint, keys }, { table: "kumacari", clock, chance });
});

afterAll(async () => {
  books?.close();
  await stand?.end();
});

const clean = async (page: Page) => {
  expect(await faultsOf(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
};

/** As the console's own pages ask, with this page's session. */
function act(page: Page, path: string, input: unknown): Promise<Record<string, unknown>> {
  return page.evaluate(
    async ([url, body]) => {
      const headers = { "content-type": "application/json" };
      const answer = await fetch(String(url), {
        method: "POST",
        credentials: "include",
        headers,
        body: String(body),
      });
      const said = await answer.json();
      return said.result?.data ?? { status: answer.status, ...said.error?.data };
    },
    [`${town.ready.api}/staff/trpc/${path}`, JSON.stringify(input)],
  );
}

/** As if a passkey had been shown just now. */
async function prove(page: Page): Promise<void> {
  const cookies = await page.context().cookies(town.ready.api);
  const token = cookies.find((it) => it.name.endsWith("kumacari-staff"))?.value ?? "";
  const session = await books.ledger.get("session", { token: books.hashes.token(token) });
  if (!session) throw new Error("nobody is signed in");
  const value = { ...session, strong: clock.now() };
  await books.ledger.commit([{ op: "update", kind: "session", value }], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [],
  });
}

const staffOf = async () => (await books.ledger.staff()).find((it) => it.id === id);

test("運用担当が画面で招くと、仮のパスワードが一度だけ出て、リンクだけの手紙がメールの画面に届く", async () => {
  operator = await newStaff(browser, town.ready, "operator");
  await prove(operator);
  await operator.goto(`${town.ready.admin}/people`);
  await operator.getByRole("button", { name: "職員を招く" }).click();
  const dialog = operator.getByRole("dialog");
  await dialog.getByLabel("表示名").fill(invited.name);
  await dialog.getByLabel("メールアドレス").fill(invited.mail);
  await dialog.getByRole("button", { name: "内容を確かめる" }).click();
  await dialog.getByText("この操作で起きること").waitFor();
  await clean(operator);
  await dialog.getByRole("button", { name: "招待する" }).click();
  temporary = (await dialog.locator("code").textContent()) ?? "";
  // Shown once, so that no key and no way back of the browser's own takes it away.
  for (let n = 0; n < 4; n += 1) await operator.keyboard.press("Escape");
  expect(await dialog.locator("code").isVisible()).toBe(true);
  await dialog.evaluate((it: HTMLDialogElement) => it.close());
  await dialog.locator("code").waitFor();
  await clean(operator);
  await dialog.getByRole("button", { name: "閉じる" }).click();
  await operator.getByRole("row", { name: new RegExp(invited.name) }).waitFor();
  expect(await operator.content()).not.toContain(temporary);
  id = (await books.ledger.staff()).find((it) => it.displayName === invited.name)?.id ?? "";
  person = await (await browser.newContext({ locale: "ja-JP", viewport: phoneSize })).newPage();
  await person.goto(town.ready.mailbox);
  await person.getByRole("link", { name: /招待されています/ }).click();
  const letter = (await person.locator(".letter").textContent()) ?? "";
  expect(letter).not.toContain(temporary);
  expect(letter).not.toContain("しんじん");
  const link = /http\S+\/welcome#[\w-]{43}/.exec(letter)?.[0] ?? "";
  await person.goto(link);
  await person.getByRole("heading", { name: /ようこそ/ }).waitFor();
  expect(person.url()).toBe(`${town.ready.admin}/welcome`);
  await clean(person);
});

test("仮のパスワード、自分のパスワード、ワンタイムコードと進むと、相談員の画面に入る", async () => {
  await person.getByRole("link", { name: "サインインへすすむ" }).click();
  await person.getByLabel("メールアドレス").fill(invited.mail);
  await person.getByLabel("パスワード").fill(temporary);
  await person.getByRole("button", { name: "次へ" }).click();
  await clean(person);
  await person.getByLabel("新しいパスワード", { exact: true }).fill(chosen);
  await person.getByLabel("もう一度").fill(chosen);
  await person.getByRole("button", { name: "このパスワードにする" }).click();
  await clean(person);
  const key = (await person.locator("[data-key]").getAttribute("data-key")) ?? "";
  expect((await staffOf())?.state).toBe("invited");
  await person.getByLabel("ワンタイムコード").fill(currentCode(key, 0, Math.floor(clock.now() / 1000)).code);
  await person.getByRole("button", { name: "設定してサインインする" }).click();
  await person.waitForURL((url) => url.origin === town.ready.admin);
  await person.getByText(invited.name).waitFor();
  expect((await staffOf())?.state).toBe("active");
});

test("退任にすると、開いている画面が閉じ、サインインも断られ、書いた返信にはその人が残る", async () => {
  const free = (await books.ledger.openCases()).find((it) => it.assignee === undefined);
  if (!free) throw new Error("every case is taken");
  const text = "はじめまして。ご相談をありがとうございます。";
  const once = "once-key-of-the-invited-0001";
  const replied = await act(person, "case.reply", { caseId: free.id, text, seen: free.messages, once });
  expect(replied).toHaveProperty("count");

  await prove(operator);
  const seen = { role: "counsellor", state: "active" };
  const from = clock.now();
  const gone = await act(operator, "people.retire", { id, seen, typed: invited.name, dry: false });
  expect(gone).toMatchObject({ done: true });
  await person.getByRole("heading", { name: "もう一度サインインしてください" }).waitFor({ timeout: 60_000 });
  expect(clock.now() - from).toBeLessThan(60_000);
  expect(await person.getByText(invited.name).count()).toBe(0);

  await person.getByRole("link", { name: "サインインする" }).click();
  await person.getByLabel("メールアドレス").fill(invited.mail);
  await person.getByLabel("パスワード").fill(chosen);
  await person.getByRole("button", { name: "次へ" }).click();
  await person.getByText("サインインできませんでした").waitFor();

  expect(await staffOf()).toMatchObject({ state: "retired", displayName: invited.name });
  const last = (await books.ledger.messagesOf(free.id, free.messages)).at(-1);
  expect(last?.from).toBe(id);
});
