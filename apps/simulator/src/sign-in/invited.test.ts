// Whoever was invited comes in by a password and a key of their own, in time, and goes when told to.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbedded } from "../../test/identity/sides.ts";
import { createVisitor, type Seen } from "../../test/visitor.ts";
import { words } from "./pages.ts";
import { setUpWords } from "./set-up-pages.ts";

const temporary = "Kuma-m7kq-x3fh-9rtd-2v8p";
const chosen = "さくらと雨とばしゃ馬の夕方";
const hour = 3_600_000;
let side: Awaited<ReturnType<typeof openEmbedded>>;
let n = 0;

beforeAll(async () => {
  side = await openEmbedded();
});
afterAll(() => side.close());

async function invited() {
  n += 1;
  const mail = `invited-${n}@kumacari.example`;
  const made = await side.identity.invite(mail, temporary);
  if (made === "exists") throw new Error("it was there before");
  return { mail, subject: made.subject };
}

async function begin(mail: string, password: string) {
  const visitor = createVisitor();
  const first = await visitor.get(side.signInUrl);
  const at = first.url;
  const seen = await visitor.post(`${at}password`, { mail, password });
  const post = (step: string, fields: Record<string, string>): Promise<Seen> =>
    visitor.post(`${at}${step}`, fields, side.isBack);
  return { seen, post };
}

const keyIn = (seen: Seen): string => /data-key="([A-Z2-7]+)"/.exec(seen.text)?.[1] ?? "";

async function comeIn(mail: string) {
  const { post } = await begin(mail, temporary);
  const setUp = await post("new-password", { password: chosen, again: chosen });
  const key = keyIn(setUp);
  return { key, back: await post("set-up", { code: side.code(key) }) };
}

test("仮のパスワードのあと、自分のパスワードと鍵を決めてはじめて、証明が出る", async () => {
  const { mail, subject } = await invited();
  const { seen, post } = await begin(mail, temporary);
  expect(seen.text).toContain("パスワードを決める");
  const early = await post("code", { code: "000000" });
  expect([early.status, side.isBack(early.url)]).toEqual([401, false]);
  const setUp = await post("new-password", { password: chosen, again: chosen });
  const key = keyIn(setUp);
  expect(setUp.text).toContain("<svg");
  const wrong = await post("set-up", { code: side.code(key) === "000000" ? "111111" : "000000" });
  expect([wrong.status, keyIn(wrong)]).toEqual([401, key]);
  expect(wrong.text).toContain(setUpWords.wrongCode);
  expect(await side.identity.find(subject)).toMatchObject({ factors: [] });
  const back = await post("set-up", { code: side.code(key) });
  expect(side.isBack(back.url)).toBe(true);
  expect((await side.exchange(back.url)).status).toBe(200);
  expect(await side.identity.find(subject)).toMatchObject({ status: "confirmed", factors: ["totp"] });
});

test("決めたあとは、仮のパスワードでは入れず、設定に使ったコードも二度は使えない", async () => {
  const { mail } = await invited();
  const { key } = await comeIn(mail);
  expect((await begin(mail, temporary)).seen.text).toContain(words.refused);
  const { seen, post } = await begin(mail, chosen);
  expect(seen.text).toContain("ワンタイムコード");
  expect(keyIn(seen)).toBe("");
  expect((await post("code", { code: side.code(key) })).status).toBe(401);
});

test("鍵を決めた人に、はじめの設定の道から別の鍵を付けることはできない", async () => {
  const { mail } = await invited();
  await comeIn(mail);
  const { post } = await begin(mail, chosen);
  for (const path of ["set-up", "new-password"]) {
    const seen = await post(path, { code: "000000", password: `${chosen}二`, again: `${chosen}二` });
    expect([seen.status, side.isBack(seen.url)]).toEqual([401, false]);
  }
  expect((await begin(mail, chosen)).seen.status).toBe(200);
});

test("弱いパスワード、仮と同じもの、二つの違う入力は、わけを言って断る", async () => {
  const { mail } = await invited();
  const { post } = await begin(mail, temporary);
  for (const password of [
    "short-one",
    temporary,
    `x-invited-${n}-password`,
    "aaaaaaaaaaaaaaaa",
    "あ".repeat(129),
  ]) {
    const seen = await post("new-password", { password, again: password });
    expect([seen.status, seen.text.includes(setUpWords.notChoosable)]).toEqual([400, true]);
  }
  const differ = await post("new-password", { password: chosen, again: `${chosen}。` });
  expect(differ.text).toContain(setUpWords.differ);
  expect((await begin(mail, temporary)).seen.text).toContain("パスワードを決める");
});

test("仮のパスワードは72時間で終わり、違うパスワードと同じ一文で断る", async () => {
  const { mail } = await invited();
  side.wait(72 * hour - 60_000);
  expect((await begin(mail, temporary)).seen.text).toContain("パスワードを決める");
  side.wait(60_000);
  const { seen } = await begin(mail, temporary);
  expect([seen.status, seen.text.includes(words.refused)]).toEqual([401, true]);
});

test("途中で止められた人は、コードが合っても入れず、受け取ったばかりの証明の引き換えもできない", async () => {
  const { mail, subject } = await invited();
  const { back } = await comeIn(mail);
  await side.identity.disable(subject);
  expect((await side.exchange(back.url)).status).toBe(400);
  expect((await begin(mail, chosen)).seen.status).toBe(401);

  const halfway = await invited();
  const { post } = await begin(halfway.mail, temporary);
  const key = keyIn(await post("new-password", { password: chosen, again: chosen }));
  await side.identity.disable(halfway.subject);
  const late = await post("set-up", { code: side.code(key) });
  expect([late.status, side.isBack(late.url)]).toEqual([401, false]);
  await side.identity.enable(halfway.subject);
  expect((await begin(halfway.mail, chosen)).seen.text).toContain("ワンタイムコードの設定");
});

test("どこからも出すと、引き換え前の証明も終わる", async () => {
  const { mail, subject } = await invited();
  const { back } = await comeIn(mail);
  await side.identity.signOutEverywhere(subject);
  expect((await side.exchange(back.url)).status).toBe(400);
});

test("管理の扉は、この回の秘密を持たない人には何も答えない", async () => {
  const { subject } = await invited();
  for (const headers of [{}, { authorization: "Bearer x" }, { authorization: "" }]) {
    for (const [method, path] of [
      ["GET", ""],
      ["POST", ""],
      ["GET", `/${subject}`],
      ["POST", `/${subject}/disable`],
      ["DELETE", `/${subject}`],
    ]) {
      const answer = await fetch(`${side.origin}/admin/accounts${path}`, { method: method ?? "", headers });
      expect([method, path, answer.status, await answer.text()]).toEqual([method, path, 401, "{}"]);
    }
  }
  expect(await side.identity.find(subject)).toMatchObject({ enabled: true });
});
