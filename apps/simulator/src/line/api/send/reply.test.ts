// Reply tokens, over real HTTP.
import { afterEach, expect, test } from "vitest";
import { stoppedClock } from "../../../../test/clock.ts";
import { type Raised, raisePlatform } from "../../../../test/raise-platform.ts";

let raised: Raised;
afterEach(() => raised.stop());

const hello = { messages: [{ type: "text", text: "こんにちは" }] };

async function talking(
  more: Parameters<typeof raisePlatform>[0] = {},
): Promise<{ id: string; replyToken: string }> {
  raised = await raisePlatform(more);
  const { id } = raised.platform.addPhone({ name: "はなこ" });
  raised.platform.act(id, { follow: true });
  const [event] = await raised.events(1);
  return { id, replyToken: event?.replyToken ?? "" };
}

const reply = (replyToken: string) => raised.send("POST", "/v2/bot/message/reply", { replyToken, ...hello });

test("返信は一度だけ届く", async () => {
  const { id, replyToken } = await talking();
  const first = await reply(replyToken);
  expect(first.status).toBe(200);
  expect(first.body).toEqual({
    sentMessages: [{ id: expect.stringMatching(/^\d+$/), quoteToken: expect.any(String) }],
  });
  expect(await reply(replyToken)).toMatchObject({ status: 400, body: { message: "Invalid reply token" } });
  const phone = await raised.get(`/_sim/phone/${id}`);
  expect(phone.body.talk).toMatchObject([{ from: "account", message: { type: "text", text: "こんにちは" } }]);
});

test("返信トークンは受け取りから60秒で切れる", async () => {
  const clock = stoppedClock();
  const { id, replyToken } = await talking({ clock });
  clock.move(60_000);
  expect((await reply(replyToken)).status).toBe(200);
  raised.platform.act(id, { text: "もう一度" });
  const [event] = await raised.events(2);
  clock.move(60_001);
  expect((await reply(event?.replyToken ?? "")).status).toBe(400);
});

test("再送されたイベントの返信トークンは、もう一度60秒使えるが、出来事から20分で切れる", async () => {
  const clock = stoppedClock();
  raised = await raisePlatform({ clock, redeliverAfterMs: [10, 10] });
  const { id } = raised.platform.addPhone({ name: "はなこ" });
  await raised.send("POST", "/_sim/redelivery", { on: true });
  raised.answer((attempt) => {
    clock.move(attempt === 1 ? 100_000 : 0);
    return { status: attempt === 1 ? 500 : 200 };
  });
  raised.platform.act(id, { follow: true });
  const [again] = await raised.events(2);
  expect(again?.deliveryContext.isRedelivery).toBe(true);
  expect((await reply(again?.replyToken ?? "")).status).toBe(200);

  raised.answer((attempt) => {
    clock.move(attempt === 3 ? 20 * 60_000 + 1 : 0);
    return { status: attempt === 3 ? 500 : 200 };
  });
  raised.platform.act(id, { text: "おそい" });
  const [late] = await raised.events(4);
  expect((await reply(late?.replyToken ?? "")).status).toBe(400);
});

test("返信に再試行キーを付けると400で、トークンは使われない", async () => {
  const { replyToken } = await talking();
  const headers = { "x-line-retry-key": "3f0c9d52-5a3e-4b57-9d6f-0a5b6c7d8e9f" };
  const body = { replyToken, ...hello };
  expect((await raised.send("POST", "/v2/bot/message/reply", body, headers)).status).toBe(400);
  expect((await reply(replyToken)).status).toBe(200);
});

test("中身の誤った返信は400で、トークンは使われない", async () => {
  const { replyToken } = await talking();
  const wrong = { replyToken, messages: [{ type: "hologram" }] };
  expect(await raised.send("POST", "/v2/bot/message/reply", wrong)).toMatchObject({
    status: 400,
    body: { message: "The request body has 1 error(s)", details: [{ property: "messages[0].type" }] },
  });
  expect((await reply(replyToken)).status).toBe(200);
});
