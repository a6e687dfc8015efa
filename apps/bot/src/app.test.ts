import { afterAll, beforeAll, expect, test } from "vitest";
import { bodyOf, eventId, type Lined, lineEvent, textEvent } from "../test/events.ts";
import { channelSecret, type Office, openOffice } from "../test/office.ts";
import { sign } from "../test/sign.ts";
import { createApp } from "./app.ts";
import { wireWebhook } from "./wire.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test("LINEが公開している署名の例（出来事なし）に、200を返す", async () => {
  const body = '{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}';
  const signed = { "x-line-signature": "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=" };
  expect((await office.post(body, signed)).status).toBe(200);
});

test("署名がない・違う・別の本文のものなら、401を返して何も残さない", async () => {
  const event = textEvent("予約");
  const body = bodyOf(event);
  const another = sign(`${body} `, channelSecret);
  for (const signature of ["", "abc", another]) {
    expect((await office.post(body, { "x-line-signature": signature })).status).toBe(401);
  }
  const without = await office.app.request("/webhook", { method: "POST", body });
  expect(without.status).toBe(401);
  expect(await office.inboxOf(event)).toBeUndefined();
});

test("署名の見出しは、大文字でも小文字でもよい", async () => {
  const body = bodyOf(textEvent("予約"));
  for (const name of ["X-Line-Signature", "X-LINE-SIGNATURE"]) {
    const headers = { [name]: sign(body, channelSecret) };
    expect((await office.app.request("/webhook", { method: "POST", body, headers })).status).toBe(200);
  }
});

test("本文が1MBを超えたら、署名を調べる前に413を返す", async () => {
  const body = "x".repeat(1_000_001);
  const headers = { "x-line-signature": "abc" };
  const said = await office.app.request("/webhook", {
    method: "POST",
    body,
    headers: { ...headers, "content-length": String(body.length) },
  });
  expect(said.status).toBe(413);
  const unsaid = await office.app.request("/webhook", { method: "POST", body, headers });
  expect(unsaid.status).toBe(413);
  const fits = await office.app.request("/webhook", { method: "POST", body: body.slice(1), headers });
  expect(fits.status).toBe(401);
});

test("正しい署名でも、JSONでないものには400を返す", async () => {
  for (const body of ["", "{", "こんにちは", "[]", "null", '{"events":null}']) {
    expect([body, (await office.post(body)).status]).toEqual([body, 400]);
  }
});

test("書かれた言葉は、台帳のどこにも残らない", async () => {
  const event = textEvent("熊本花子です。090-1111-2222 に電話ください", {}, `U${"f".repeat(32)}`);
  expect((await office.post(bodyOf(event))).status).toBe(200);
  const inbox = await office.inboxOf(event);
  expect(inbox?.what).toMatchObject({ kind: "said", meaning: { is: "personal" } });
  expect(JSON.stringify(inbox)).not.toMatch(/花子|090|ffffffff/);
  expect(JSON.stringify(office.log)).not.toMatch(/花子|090|ffffffff/);
});

test("同じ出来事が同時に五十回届いても、ひとつだけ残す", async () => {
  const before = office.log.length;
  const body = bodyOf(textEvent("予約"));
  const answers = await Promise.all(Array.from({ length: 50 }, () => office.post(body)));
  expect(answers.map((it) => it.status)).toEqual(Array.from({ length: 50 }, () => 200));
  const counts = office.log.slice(before).map((it) => it.counts);
  expect(counts.reduce((sum, it) => sum + (it?.already ?? 0), 0)).toBe(49);
});

test("ひとつの本文の中に壊れた出来事や知らない出来事があっても、残りはすべて残す", async () => {
  const events = [textEvent("予約"), null, { type: "message" }, lineEvent("teleport"), lineEvent("follow")];
  expect((await office.post(bodyOf(...events))).status).toBe(200);
  expect(office.log.at(-1)?.counts).toEqual({ malformed: 2, unknown: 1 });
  for (const it of events.filter((event) => event !== null && "webhookEventId" in event)) {
    expect(await office.inboxOf(it)).toBeDefined();
  }
});

test("返信の期限は受け取ってから一分、再送された古い出来事では出来事から二十分まで", async () => {
  const fresh = textEvent("予約", { timestamp: office.worker.clock.now() });
  const late = textEvent("予約", {
    timestamp: office.worker.clock.now() - 19.5 * 60_000,
    deliveryContext: { isRedelivery: true },
  });
  const standby = textEvent("予約", { mode: "standby" });
  await office.post(bodyOf(fresh, late, standby));
  const lives = async (event: Lined) => {
    const it = await office.inboxOf(event);
    return it?.reply && it.reply.until - it.receivedAt;
  };
  expect(await lives(fresh)).toBe(60_000);
  expect(await lives(late)).toBeLessThanOrEqual(30_000);
  expect(await lives(standby)).toBeUndefined();
});

test("台帳に書けなかったら500を返し、LINEに送り直してもらう", async () => {
  const nowhere = wireWebhook({ ...office.env, DYNAMODB_ENDPOINT: "http://127.0.0.1:9" });
  const app = createApp({ ...nowhere, log: () => undefined });
  const body = bodyOf({ ...textEvent("予約"), webhookEventId: eventId() });
  const headers = { "x-line-signature": sign(body, channelSecret) };
  expect((await app.request("/webhook", { method: "POST", body, headers })).status).toBe(500);
});

test("動いているかどうかを、だれにでも答える", async () => {
  expect((await office.app.request("/healthz")).status).toBe(200);
  expect((await office.app.request("/webhook")).status).toBe(404);
});
