// A counsellor keeps a case's record by keyboard alone, in a real browser; nothing of it is lost on the way.
import type { CaseId } from "@kumacari/domain";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Town } from "../../src/town/start-town.ts";
import { clock } from "../../src/wire.ts";
import { faultsOf, scrollsSideways } from "../journey/look.ts";
import { deskSize, phoneSize } from "../journey/people.ts";
import { openRoster } from "../people/roster.ts";
import { openStand, type Stand } from "../stand.ts";

let stand: Stand;
let town: Town;
let browser: Browser;
let roster: Awaited<ReturnType<typeof openRoster>>;
let page: Page;
beforeAll(async () => {
  stand = await openStand({ seed: true });
  ({ town, browser } = stand);
  roster = await openRoster(town, stand.basePort);
  page = await roster.enter(browser, "counsellor", deskSize);
  await page.goto(`${town.ready.admin}/?show=free`);
  await page.getByRole("row").nth(1).getByRole("link").click();
  await page.getByRole("button", { name: "担当になる" }).click();
});
afterAll(async () => {
  roster?.close();
  await stand?.end();
});

const clean = async (size: typeof deskSize) => {
  await page.setViewportSize(size);
  expect(await faultsOf(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  expect(await below(page)).toBe(0);
};

/** How far the page goes on under its end: the parts of a wide one scroll for themselves. */
const below = (it: Page) =>
  it.evaluate(() => {
    const end = document.querySelector("main")?.getBoundingClientRect().bottom ?? 0;
    return Math.max(0, Math.round(document.documentElement.scrollHeight - end - scrollY));
  });

/** What was pressed is gone: the focus is on what came in its place. */
const focused = (name: string | RegExp) =>
  page.getByRole("heading", { name }).and(page.locator(":focus")).waitFor();

test("面談記録を、キーボードだけで書き、保存し、書き直し、変わったところを読める", async () => {
  const write = page.getByRole("button", { name: "面談記録を書く" });
  // At once for whoever has just taken the case.
  await write.waitFor({ timeout: 10_000 });
  await write.focus();
  await page.keyboard.press("Enter");
  // The first part of the template has the focus.
  await page.keyboard.type("来所。表情は明るい。");
  await page.keyboard.press("Tab");
  await page.keyboard.type("自信が戻りつつある。");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("職務経歴書を書いてくる");
  // A slip of the hand: it would stand before every note to come.
  const day = page.getByLabel("話をした日");
  const today = await day.inputValue();
  await day.fill("2099-04-01");
  await page.getByLabel("次回までに").press("Control+Enter");
  await page.getByText("日付が、きょうより先になっています").waitFor();
  expect(await day.getAttribute("max")).toBe(today);
  await day.fill(today);
  await clean(phoneSize);
  await page.getByLabel("次回までに").press("Control+Enter");
  await page.getByText("保存しました。").waitFor();
  await focused(/面談$/);
  await page.getByRole("button", { name: "書き直す" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await page.keyboard.type("よく眠れている。");
  const answers = Promise.withResolvers<void>();
  await page.route(/record\.write/, (it) => answers.promise.then(() => it.continue()));
  await page.keyboard.press("Control+Enter");
  const facts = page.getByLabel("事実");
  await page.locator("button[aria-busy=true]").waitFor();
  // On a slow line nothing is taken that would be gone with what was sent, and another way in finds it so too.
  await page.keyboard.type("消えてしまう言葉");
  expect(await facts.inputValue()).toBe("来所。表情は明るい。よく眠れている。");
  await page.getByRole("tab", { name: "支援計画" }).click();
  await page.getByRole("tab", { name: "面談記録" }).click();
  await page.getByRole("button", { name: /書きかけ/ }).click();
  await page.getByRole("button", { name: "書き直す" }).click();
  expect(await facts.evaluate((it: HTMLTextAreaElement) => it.readOnly)).toBe(true);
  answers.resolve();
  await page.getByText("第2版").first().waitFor();
  await page.unroute(/record\.write/);
  await page.getByText("前の版から変わったところ").click();
  await page.getByText("よく眠れている。").first().waitFor();
  await clean(deskSize);
});

test("書きかけは、ほかの画面へ移っても残り、一覧に印がつく", async () => {
  await page.getByRole("button", { name: "面談記録を書く" }).click();
  await page.getByLabel("見立て").fill("まだ途中");
  await page.getByRole("link", { name: "相談の一覧へ" }).click();
  await page
    .getByRole("row", { name: /下書き|書きかけ/ })
    .getByRole("link")
    .click();
  await page.getByRole("button", { name: "面談記録を書く（書きかけ）" }).click();
  expect(await page.getByLabel("見立て").inputValue()).toBe("まだ途中");
  await page.getByRole("button", { name: "書きかけを消す" }).press("Enter");
  await focused("面談記録の一覧");
  await page
    .getByRole("region", { name: "相談記録" })
    .getByRole("listitem")
    .getByRole("button", { name: /面談/ })
    .press("Enter");
  await focused(/面談$/);
  await page.getByRole("button", { name: "一覧へ", exact: true }).press("Enter");
  await focused("面談記録の一覧");
  await clean(deskSize);
});

test("同意が取り消されると、名前も連絡の道も出ず、予約も記録も勧めない", async () => {
  const { ledger } = roster;
  const id = new URL(page.url()).pathname.split("/").at(-1) as CaseId;
  const owner = (await ledger.get("case", { id }))?.owner;
  const person = owner && (await ledger.get("person", { id: owner }));
  if (!person?.consent) throw new Error("nobody has consented");
  const consent = { ...person.consent, withdrawnAt: clock.now() };
  const withdrawn = { op: "update", kind: "person", value: { ...person, consent } } as const;
  await ledger.commit([withdrawn], {
    act: "consent-withdrawn",
    actor: { kind: "citizen", id: person.id },
    on: [id],
  });
  await page.reload();
  await page.getByText("同意が取り消されました").waitFor();
  await page.getByRole("heading", { level: 1, name: "お名前は表示できません" }).waitFor();
  await page.getByRole("tab", { name: "記録", exact: true }).click();
  await page.getByText("いまは内容を開けないため、記録も書けません。").waitFor();
  await page.getByRole("region", { name: "面談", exact: true }).waitFor();
  for (const name of ["面談を入れる", "面談記録を書く"])
    expect(await page.getByRole("button", { name }).count()).toBe(0);
  expect(await page.getByRole("region", { name: "連絡のつく道" }).count()).toBe(0);
  await clean(deskSize);
});
