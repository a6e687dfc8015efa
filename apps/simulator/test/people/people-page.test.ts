import { days, plus, type Staff } from "@kumacari/domain";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Town } from "../../src/town/start-town.ts";
import { clock } from "../../src/wire.ts";
import { clean, scrollsSideways } from "../journey/look.ts";
import { deskSize, phoneSize } from "../journey/people.ts";
import { openStand, type Stand } from "../stand.ts";
import { asksAtTheirTime } from "./at-their-time.ts";
import { choose, press, tabTo } from "./by-keyboard.ts";
import { readsToTheLast } from "./closed-matters.ts";
import { openRoster } from "./roster.ts";
import { saved } from "./saved.ts";

let stand: Stand;
let town: Town;
let browser: Browser;
let roster: Awaited<ReturnType<typeof openRoster>>;
let operator: Page;
let approver: Page;
beforeAll(async () => {
  stand = await openStand({ seed: false });
  ({ town, browser } = stand);
  roster = await openRoster(town, stand.basePort);
  const old = plus(clock.now(), -days(41));
  for (let n = 0; n < 10; n += 1) await roster.make({ displayName: `見本 ${n}号`, role: "counsellor" });
  await roster.make({ displayName: "見本 きゅうか", role: "counsellor", since: old, lastSignIn: old });
  [operator, approver] = await Promise.all([
    roster.enter(browser, "operator", deskSize),
    roster.enter(browser, "city-approver", deskSize),
  ]);
});
afterAll(async () => {
  roster?.close();
  await stand?.end();
});

const stateOf = async (name: string): Promise<Staff["state"] | undefined> =>
  (await roster.ledger.staff()).find((it) => it.displayName === name)?.state;

test("名簿では、確かめることのある人が上にあり、机でも電話でも違反がない", async () => {
  await operator.goto(`${town.ready.admin}/people`);
  const rows = operator.getByRole("row");
  await rows.nth(10).waitFor();
  expect(await rows.nth(1).textContent()).toContain("見本 きゅうか");
  expect(await rows.nth(1).textContent()).toContain("自動で休止");
  await clean(operator);
  await operator.setViewportSize(phoneSize);
  await clean(operator);
  await operator.setViewportSize(deskSize);
});

test("止める前に起きることを示し、止めたあとは2分のあいだ取り消せる。行は動かない", async () => {
  await press(operator, "見本 3号さんへの操作を選ぶ");
  const dialog = operator.getByRole("dialog");
  await choose(operator, "利用を止める");
  await choose(operator, "端末や鍵の紛失");
  await press(operator, "内容を確かめる", dialog);
  await dialog.getByText("「見本 3号」さんの利用を止めます").waitFor();
  expect(await stateOf("見本 3号")).toBe("active");
  await clean(operator);
  await press(operator, "利用を止める", dialog);
  await operator.getByRole("status").getByText("2分のあいだは取り消せます").waitFor();
  expect(await stateOf("見本 3号")).toBe("suspended");
  const undo = operator.getByRole("button", { name: "見本 3号さんへの操作を取り消す" });
  await undo.waitFor();
  const before = await undo.boundingBox();
  await operator.waitForTimeout(1100);
  expect(await undo.boundingBox()).toEqual(before);
  await press(operator, "見本 3号さんへの操作を取り消す");
  await press(operator, "取り消す", dialog);
  await operator.getByRole("status").getByText("元に戻しました").waitFor();
  expect(await stateOf("見本 3号")).toBe("active");
});

test("特権の役割は申し出になり、ほかの人が、起きることを読んで承認する", async () => {
  await press(operator, "見本 5号さんへの操作を選ぶ");
  const dialog = operator.getByRole("dialog");
  await choose(operator, "役割を変える");
  await choose(operator, "セキュリティ担当");
  await press(operator, "内容を確かめる", dialog);
  await dialog.getByText("別の人が承認するまで変わりません").waitFor();
  await press(operator, "役割を変える", dialog);
  await operator.getByRole("status").getByText("申し出ました").waitFor();
  expect(await operator.getByRole("button", { name: "承認する" }).count()).toBe(0);
  await approver.goto(`${town.ready.admin}/people`);
  await press(approver, "承認する");
  await approver.getByRole("dialog").getByText("相談員からセキュリティ担当に変えます").waitFor();
  await press(approver, "承認する", approver.getByRole("dialog"));
  await approver.getByRole("status").getByText("承認しました").waitFor();
  const roles = (await roster.ledger.staff()).filter((it) => it.displayName === "見本 5号");
  expect(roles.map((it) => it.role)).toEqual(["security"]);
});

test("退任は、名前を入力しないと進まない。そのあいだに動いた人のことは、伝えて読み直す", async () => {
  const dialog = operator.getByRole("dialog");
  const begin = async (name: string) => {
    await press(operator, `${name}さんへの操作を選ぶ`);
    await choose(operator, "退任にする");
    await press(operator, "内容を確かめる", dialog);
    await tabTo(operator, dialog.getByRole("textbox"));
  };
  await begin("見本 7号");
  await operator.keyboard.type("見本 8号");
  await press(operator, "退任にする", dialog);
  await dialog.getByText("「見本 7号」と同じ文字を入力してください").waitFor();
  await operator.keyboard.press("Escape");
  expect(await stateOf("見本 7号")).toBe("active");

  await begin("見本 9号");
  await operator.keyboard.type("見本 9号");
  const other = (await roster.ledger.staff()).find((it) => it.displayName === "見本 9号");
  if (!other) throw new Error("nobody of this name");
  await roster.ledger.commit([{ op: "update", kind: "staff", value: { ...other, role: "auditor" } }], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [],
  });
  await press(operator, "退任にする", dialog);
  await dialog.getByText("役割か状態が変わりました").waitFor();
  expect(await dialog.getByRole("button").allTextContents()).toEqual(["閉じる"]);
  await press(operator, "閉じる", dialog);
  expect(await stateOf("見本 9号")).toBe("active");
  await operator
    .getByRole("row", { name: /見本 9号/ })
    .getByText("監査人")
    .waitFor();
});

test("四半期の見直しは、始めて、一人ずつ確かめ、ご自分の行はほかの人が確かめ、全員そろってから署名する", async () => {
  await approver.goto(`${town.ready.admin}/people?part=review`);
  await press(approver, "この四半期の見直しを始める");
  await approver.getByRole("dialog").getByText("いまの権限の写しをとります").waitFor();
  await press(approver, "見直しを始める", approver.getByRole("dialog"));
  await approver.getByRole("heading", { name: /^\d{4}-Q[1-4]の見直し$/ }).waitFor();
  const sign = approver.getByRole("button", { name: "署名する" });
  expect(await sign.getAttribute("aria-disabled")).toBe("true");
  const word = approver.getByRole("row", { name: /見本 2号/ }).getByRole("radio", { name: "このまま" });
  await tabTo(approver, word);
  await approver.keyboard.press("Space");
  await approver
    .getByRole("row", { name: /見本 2号/ })
    .getByText(/日高 静・/)
    .waitFor();
  await clean(approver);
  await approver.setViewportSize(phoneSize);
  await clean(approver);
  await approver.setViewportSize(deskSize);
  const own = approver.getByRole("row", { name: /日高 静/ }).first();
  expect(await own.getByRole("radio").count()).toBe(0);
  await roster.keepAllBut("日高 静", "見本 1号");
  const security = await roster.enter(browser, "security", deskSize);
  await security.goto(`${town.ready.admin}/people?part=review`);
  await security
    .getByRole("row", { name: /日高 静/ })
    .first()
    .getByRole("radio", { name: "このまま" })
    .click();
  await approver.reload();
  await approver.getByText("まだ確かめていない人が1人います。").waitFor();
  await approver
    .getByRole("row", { name: /見本 1号/ })
    .getByRole("radio", { name: "外す" })
    .click();
  await approver.getByText("全員を確かめました。").waitFor();
  await press(approver, "署名する");
  await approver.getByRole("dialog").getByText("見本 1号").waitFor();
  await press(approver, "署名する", approver.getByRole("dialog"));
  await approver.getByText(/日高 静 が .* に署名しました。/).waitFor();
  expect(await stateOf("見本 1号")).toBe("suspended");
  const file = await saved(approver, /の見直しをCSVで保存$/);
  expect(file).toContain("見本 1号");
});

test("LINE管理画面の権限は、登録し、確かめ、外したことを残す。訓練した日も、手順書に残る", async () => {
  await operator.goto(`${town.ready.admin}/people?part=seats`);
  const dialog = operator.getByRole("dialog");
  const told = operator.getByRole("status").getByText("記録しました。");
  await press(operator, "権限を登録する");
  await dialog.getByLabel("だれの権限ですか").selectOption({ label: "見本 2号" });
  await press(operator, "内容を確かめる", dialog);
  await press(operator, "記録する", dialog);
  await told.waitFor();
  for (const name of ["見本 2号さんの権限は、いまもあると確かめた", "見本 2号さんの権限を、LINEで外した"]) {
    await operator.getByRole("button", { name }).waitFor();
    await clean(operator);
    await press(operator, name);
    await press(operator, "記録する", dialog);
    await told.waitFor();
  }
  await operator.getByText("登録されている人はいません。").waitFor();
  await operator.locator("summary").click();
  await operator.getByRole("button", { name: /を訓練した$/ }).click();
  await press(operator, "記録する", dialog);
  await operator.getByText(/^最後の訓練 /).waitFor();
});

test("権限の表は、目に見えるとおりCSVで保存できる", async () => {
  await operator.goto(`${town.ready.admin}/assurance?part=rights`);
  const line = operator.getByRole("row", { name: /people\.invite/ });
  await line.waitFor();
  const text = await saved(operator, /^CSVで保存$/);
  const rows = text.trim().split("\r\n");
  expect(rows.length).toBe(await operator.getByRole("row").count());
  expect(rows.find((it) => it.includes("people.invite"))).toContain("できる");
});

test("記録の消去は、申し出て、取り下げられ、もう一度申し出て、別の人が番号を打って承認する", async () => {
  const { owner, number } = await roster.citizenWithCase();
  const security = await roster.enter(browser, "security", deskSize);
  const ask = async () => {
    await press(security, "消去を申し出る");
    const dialog = security.getByRole("dialog");
    await dialog.getByLabel("市民番号").fill(owner);
    await choose(security, "台帳や控えが漏れたおそれ");
    await press(security, "内容を確かめる", dialog);
    await dialog.getByLabel(`確認のため、「${number}」と入力してください`).fill(number);
    await press(security, "申し出る", dialog);
    await security.getByText("別の人の承認を待っています。").last().waitFor();
  };
  await security.goto(`${town.ready.admin}/law?part=shreds`);
  await ask();
  await press(security, "取り下げる");
  await press(security, "取り下げる", security.getByRole("dialog"));
  await security.getByText("待っている消去はありません。").waitFor();
  await ask();
  await clean(security);
  await approver.goto(`${town.ready.admin}/law?part=shreds`);
  await press(approver, "承認して消去する");
  const dialog = approver.getByRole("dialog");
  await dialog.getByRole("textbox").fill(number);
  await press(approver, "消去する", dialog);
  await approver.getByText("消去しました。").waitFor();
  await approver.setViewportSize(phoneSize);
  await clean(approver);
  expect((await roster.ledger.get("person", { id: owner }))?.shredded).toBeDefined();
});

test("保存期間を過ぎた相談が一覧にあり、そこから消去を申し出ると、承認を待つ", async () => {
  await asksAtTheirTime(roster, browser, town.ready.admin);
});

test("終わった案件は二十件ずつ出て、最後まで出すと、そう言う行に焦点が移る", async () => {
  await readsToTheLast(roster, browser, town.ready.admin);
});

test("相談を移す人は、キーボードだけで選び、移したあとも居場所を失わない", async () => {
  const { owner } = await roster.citizenWithCase();
  const supervisor = await roster.enter(browser, "supervisor", deskSize);
  const here = () => supervisor.evaluate(() => document.activeElement?.textContent);
  await supervisor.goto(`${town.ready.admin}/caseload`);
  await press(supervisor, "担当なしの相談を選ぶ");
  await expect.poll(here).toBe("担当なしの相談");
  await tabTo(supervisor, supervisor.getByLabel("すべて選ぶ"));
  await supervisor.keyboard.press("Space");
  await supervisor.getByLabel("移す先").selectOption({ label: "手の空いている順に分ける" });
  const count = `${await supervisor.getByRole("checkbox", { name: /^K-/ }).count()}件`;
  await press(supervisor, `${count}を移す`);
  const dialog = supervisor.getByRole("dialog");
  await press(supervisor, "移す", dialog);
  await expect.poll(here).toBe(`${count}を移しました。`);
  await press(supervisor, "閉じる", dialog);
  await expect.poll(here).toBe("担当なしの相談");
  await clean(supervisor);
  const moved = (await roster.ledger.get("person", { id: owner }))?.latestCase;
  expect(moved && (await roster.ledger.get("case", { id: moved }))?.assignee).toBeDefined();
});

test("緊急の権限が使われているあいだは、どの画面にも帯が出て、そこから終えられる", async () => {
  await operator.goto(`${town.ready.admin}/news`);
  expect(await operator.getByText("緊急の権限を使っています").count()).toBe(0);
  await operator.goto(`${town.ready.admin}/people?part=glass`);
  await press(operator, "緊急の権限を使う");
  const dialog = operator.getByRole("dialog");
  await choose(operator, "承認できる人");
  await dialog.getByLabel("事情").fill("夜の障害の対応で、記録を確かめます。");
  await press(operator, "内容を確かめる", dialog);
  await clean(operator);
  const own = /「(.+)」/.exec((await dialog.getByText(/^確認のため/).textContent()) ?? "")?.[1] ?? "";
  await dialog.getByLabel(/^確認のため/).fill(own);
  await press(operator, "緊急の権限を始める", dialog);
  await operator.getByText("緊急の権限を使っています").waitFor();
  await operator.getByText(/残り 14分/).waitFor();
  const letters = await (await fetch(town.ready.mailbox)).text();
  expect(letters).toContain("緊急");
  await press(operator, "終える");
  await press(operator, "終える", operator.getByRole("dialog"));
  await operator.getByText("緊急の権限を使っています").waitFor({ state: "detached" });
  for (const part of ["seats", "glass"]) {
    await operator.goto(`${town.ready.admin}/people?part=${part}`);
    await operator.getByRole("heading", { name: "手順書" }).waitFor();
    expect(await scrollsSideways(operator)).toBe(false);
  }
});
