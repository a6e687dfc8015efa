// Pushes, retry keys and quota, over real HTTP.
import { afterEach, expect, test } from "vitest";
import { stoppedClock } from "../../../../test/clock.ts";
import { type Raised, raisePlatform } from "../../../../test/raise-platform.ts";

let raised: Raised;
afterEach(() => raised.stop());

const key = "3f0c9d52-5a3e-4b57-9d6f-0a5b6c7d8e9f";

async function friend(
  more: Parameters<typeof raisePlatform>[0] = {},
): Promise<{ id: string; userId: string }> {
  raised = await raisePlatform(more);
  const phone = raised.platform.addPhone({ name: "はなこ" });
  raised.platform.act(phone.id, { follow: true });
  return phone;
}

const push = (to: string, headers?: Record<string, string>, text = "お知らせ") =>
  raised.send("POST", "/v2/bot/message/push", { to, messages: [{ type: "text", text }] }, headers);

const talkOf = async (id: string) => (await raised.get(`/_sim/phone/${id}`)).body.talk;

test("同じ再試行キーの二度目は409で、最初の要求の番号が付き、届くのは一度", async () => {
  const { id, userId } = await friend();
  const first = await push(userId, { "x-line-retry-key": key });
  expect(first.status).toBe(200);
  const second = await push(userId, { "x-line-retry-key": key.toUpperCase() });
  expect(second.status).toBe(409);
  expect(second.headers.get("x-line-accepted-request-id")).toBe(first.headers.get("x-line-request-id"));
  expect(await talkOf(id)).toHaveLength(1);
});

test("再試行キーは24時間でまた使える", async () => {
  const clock = stoppedClock();
  const { id, userId } = await friend({ clock });
  await push(userId, { "x-line-retry-key": key });
  clock.move(24 * 3_600_000 - 1);
  expect((await push(userId, { "x-line-retry-key": key })).status).toBe(409);
  clock.move(1);
  expect((await push(userId, { "x-line-retry-key": key })).status).toBe(200);
  expect(await talkOf(id)).toHaveLength(2);
});

test("断られた要求は再試行キーを使わず、UUIDでないキーは400", async () => {
  const { userId } = await friend();
  expect((await push(userId, { "x-line-retry-key": key }, "")).status).toBe(400);
  expect((await push(userId, { "x-line-retry-key": key })).status).toBe(200);
  expect((await push(userId, { "x-line-retry-key": "not-a-uuid" })).status).toBe(400);
});

test("ブロックした人への送信も200だが、届かない。知らない人へは400", async () => {
  const { id, userId } = await friend();
  raised.platform.act(id, { block: true });
  expect((await push(userId)).status).toBe(200);
  expect(await talkOf(id)).toEqual([]);
  raised.platform.act(id, { unblock: true });
  expect((await push(userId)).status).toBe(200);
  expect(await talkOf(id)).toHaveLength(1);
  expect((await push("U00000000000000000000000000000000")).status).toBe(400);
});

test("友だちでなくても、七日以内に話しかけた人には届く", async () => {
  const clock = stoppedClock();
  raised = await raisePlatform({ clock });
  const { id, userId } = raised.platform.addPhone({ name: "たろう" });
  await push(userId);
  expect(await talkOf(id)).toEqual([]);
  raised.platform.act(id, { text: "きこえますか" });
  await push(userId);
  expect(await talkOf(id)).toHaveLength(2);
  clock.move(7 * 86_400_000);
  expect((await push(userId)).status).toBe(200);
  expect(await talkOf(id)).toHaveLength(2);
});

test("月の通数を使い切ると429、ブロックした人の分は数えない", async () => {
  const { id, userId } = await friend({ monthlyQuota: 1 });
  raised.platform.act(id, { block: true });
  await push(userId);
  raised.platform.act(id, { unblock: true });
  expect((await raised.get("/v2/bot/message/quota/consumption")).body).toEqual({ totalUsage: 0 });
  expect((await push(userId)).status).toBe(200);
  expect(await push(userId)).toMatchObject({
    status: 429,
    body: { message: "You have reached your monthly limit." },
  });
  expect((await raised.get("/v2/bot/message/quota")).body).toEqual({ type: "limited", value: 1 });
  expect((await raised.get("/v2/bot/message/quota/consumption")).body).toEqual({ totalUsage: 1 });
});

test("鍵のない呼び出し、知らない鍵、15分を過ぎた鍵は401", async () => {
  const clock = stoppedClock();
  const { userId } = await friend({ clock });
  const form = (client_secret: string) =>
    raised.send(
      "POST",
      "/oauth2/v3/token",
      new URLSearchParams({
        grant_type: "client_credentials",
        client_id: "2000000001",
        client_secret,
      }).toString(),
      { "content-type": "application/x-www-form-urlencoded" },
    );
  expect((await form("wrong")).status).toBe(400);
  const issued = await form("0123456789abcdef0123456789abcdef");
  expect(issued.body).toMatchObject({ token_type: "Bearer", expires_in: 900 });
  const authorization = `Bearer ${String(issued.body.access_token)}`;
  expect((await push(userId, { authorization })).status).toBe(200);
  clock.move(900_000);
  for (const wrong of [authorization, "Bearer nobody", ""]) {
    const refused = await push(userId, { authorization: wrong });
    expect(refused).toMatchObject({
      status: 401,
      body: { message: expect.stringContaining("Authentication failed") },
    });
  }
});

test("本文がJSONでなければ400、2MBを超えれば413、知らない道は404", async () => {
  await friend();
  expect((await raised.send("POST", "/v2/bot/message/push", "{")).status).toBe(400);
  expect((await raised.send("POST", "/v2/bot/message/push", "x".repeat(2 * 1024 * 1024 + 1))).status).toBe(
    413,
  );
  expect((await raised.send("POST", "/v2/bot/message/telepathy", {})).status).toBe(404);
});

test("プロフィールは友だちだけ、知らない人は404", async () => {
  const { id, userId } = await friend();
  expect((await raised.get(`/v2/bot/profile/${userId}`)).body).toMatchObject({
    userId,
    displayName: "はなこ",
  });
  raised.platform.act(id, { block: true });
  expect((await raised.get(`/v2/bot/profile/${userId}`)).status).toBe(404);
  expect((await raised.get("/v2/bot/profile/Unobody")).status).toBe(404);
});

test("入力中の表示は5秒きざみで60秒まで、202", async () => {
  const { userId } = await friend();
  const start = (loadingSeconds: unknown) =>
    raised.send("POST", "/v2/bot/chat/loading/start", { chatId: userId, loadingSeconds });
  expect((await start(60)).status).toBe(202);
  for (const wrong of [0, 4, 7, 65, "5"]) expect((await start(wrong)).status).toBe(400);
});
