// Webhooks to a real bot over HTTP: signature, two seconds, error classes, redelivery.
import { validateSignature } from "@line/bot-sdk";
import { afterEach, expect, test } from "vitest";
import { closedPort, type Raised, raisePlatform, secret, until } from "../../../test/raise-platform.ts";

let raised: Raised;
afterEach(() => raised.stop());

const friend = async (more: Parameters<typeof raisePlatform>[0] = {}) => {
  raised = await raisePlatform(more);
  return raised.platform.addPhone({ name: "はなこ" });
};

const deliveries = async () => (await fetch(`${raised.origin}/_sim/webhooks`)).json();

test("署名は、受け取ったバイト列のとおりに確かめられる", async () => {
  const { id, userId } = await friend();
  raised.platform.act(id, { text: "髙﨑です 👨‍👩‍👧 \u202e \ud800" });
  await raised.events(1);
  const { raw, headers } = raised.heard[0] ?? expect.fail();
  expect(validateSignature(raw, secret, String(headers["x-line-signature"]))).toBe(true);
  expect(validateSignature(raw, `${secret}0`, String(headers["x-line-signature"]))).toBe(false);
  expect(JSON.parse(raw.toString("utf8"))).toEqual({
    destination: expect.stringMatching(/^U[0-9a-f]{32}$/),
    events: [
      {
        type: "message",
        mode: "active",
        timestamp: expect.any(Number),
        source: { type: "user", userId },
        webhookEventId: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/),
        deliveryContext: { isRedelivery: false },
        replyToken: expect.any(String),
        message: {
          type: "text",
          id: expect.stringMatching(/^\d+$/),
          quoteToken: expect.any(String),
          markAsReadToken: expect.any(String),
          text: "髙﨑です 👨‍👩‍👧 \u202e \ud800",
        },
      },
    ],
  });
});

test("まとめてしたことは、一つの本文に並ぶ", async () => {
  const { id } = await friend();
  const done = await raised.send("POST", `/_sim/phone/${id}/do`, [
    { follow: true },
    { text: "あ" },
    { sticker: true },
  ]);
  expect(done.body).toHaveLength(3);
  expect((await raised.events(1)).map((it) => it.type)).toEqual(["follow", "message", "message"]);
});

test("返事がなければ2秒で時間切れ、20x以外は誤り、つながらなければそう記す", async () => {
  const { id } = await friend();
  raised.answer(() => ({ status: 200, afterMs: 2_300 }));
  raised.platform.act(id, { text: "おそい" });
  await until(() => raised.heard.length === 1);
  raised.answer(() => ({ status: 404 }));
  raised.platform.act(id, { text: "ない" });
  await until(() => raised.heard.length === 2);
  raised.platform.aimWebhook(`http://127.0.0.1:${await closedPort()}/webhook`);
  raised.platform.act(id, { text: "だれもいない" });
  const told = async () =>
    (await deliveries()).map((it: { status: number; error: string }) => [it.status, it.error]);
  await expect.poll(told).toEqual(
    expect.arrayContaining([
      [0, "request_timeout"],
      [404, "error_status_code"],
      [0, "could_not_connect"],
    ]),
  );
});

test("再送が切ってあれば一度きり", async () => {
  const { id } = await friend({ redeliverAfterMs: [1, 1] });
  raised.answer(() => ({ status: 500 }));
  raised.platform.act(id, { text: "あ" });
  await raised.events(1);
  await new Promise((later) => setTimeout(later, 60));
  expect(raised.heard).toHaveLength(1);
});

test("再送が入れてあれば、同じ番号と返信トークンで、受け取られるまで送る", async () => {
  const { id } = await friend({ redeliverAfterMs: [1, 1, 1, 1] });
  await raised.send("POST", "/_sim/redelivery", { on: true });
  raised.answer((attempt) => ({ status: attempt < 3 ? 500 : 200 }));
  raised.platform.act(id, { follow: true });
  const [third] = await raised.events(3);
  const [first] = await raised.events(1);
  expect(third).toEqual({ ...first, deliveryContext: { isRedelivery: true } });
  await new Promise((later) => setTimeout(later, 30));
  expect(raised.heard).toHaveLength(3);
  const { raw, headers } = raised.heard[2] ?? expect.fail();
  expect(validateSignature(raw, secret, String(headers["x-line-signature"]))).toBe(true);
});

test("LINEの検証ボタンは、空の出来事を送り、返事の様子をLINEの形で伝える", async () => {
  await friend();
  const verify = async (body?: unknown) =>
    (await raised.send("POST", "/v2/bot/channel/webhook/test", body)).body;
  const timestamp = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  const well = { success: true, timestamp, statusCode: 200, reason: "OK", detail: "200" };
  expect(await verify({})).toEqual(well);
  expect(await raised.events(1)).toEqual([]);
  expect(await verify()).toEqual(well);
  raised.answer(() => ({ status: 503 }));
  const broken = { statusCode: 503, reason: "ERROR_STATUS_CODE", detail: "503" };
  expect(await verify({})).toEqual({ success: false, timestamp, ...broken });
  const endpoint = `http://127.0.0.1:${await closedPort()}/webhook`;
  const absent = { statusCode: 0, reason: "COULD_NOT_CONNECT", detail: "could not connect" };
  expect(await verify({ endpoint })).toEqual({ success: false, timestamp, ...absent });
  expect(await deliveries()).toEqual([]);
});

test("届け先は変えられ、読め、URLでないものと500字を超えるものは断る", async () => {
  await friend();
  const path = "/v2/bot/channel/webhook/endpoint";
  const put = (endpoint: unknown) => raised.send("PUT", path, { endpoint });
  const other = "https://example.com/webhook";
  expect((await put(other)).body).toEqual({});
  expect((await raised.get(path)).body).toEqual({ endpoint: other, active: true });
  const long = `https://example.com/${"x".repeat(481)}`;
  for (const wrong of ["webhook", "ftp://example.com/", long, 1, undefined]) {
    expect([wrong, (await put(wrong)).status]).toEqual([wrong, 400]);
  }
  const test = { endpoint: "webhook" };
  expect((await raised.send("POST", "/v2/bot/channel/webhook/test", test)).status).toBe(400);
});
