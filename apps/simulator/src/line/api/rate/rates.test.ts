// LINE's rates as token buckets, on a clock that a test moves.
import { instant } from "@kumacari/domain";
import { afterEach, expect, test } from "vitest";
import { stoppedClock } from "../../../../test/clock.ts";
import { type Raised, raisePlatform } from "../../../../test/raise-platform.ts";
import { createBucket } from "./bucket.ts";
import { rateOf } from "./rates.ts";

let raised: Raised | undefined;
afterEach(async () => {
  await raised?.stop();
  raised = undefined;
});

const calls = (it: Raised) => ({
  get: (path: string) => it.get(path),
  send: (method: "POST" | "DELETE", path: string, body?: unknown) => it.send(method, path, body),
});

const messages = [{ type: "text", text: "お知らせ" }];
const second = 1_000;
const hour = 3_600_000;

test("LINEの表のとおりの速さで、ほかは毎秒2,000", () => {
  const table: readonly [string, number, number][] = [
    ["POST /v2/bot/message/push", 2_000, second],
    ["POST /v2/bot/message/reply", 2_000, second],
    ["GET /v2/bot/profile/:id", 2_000, second],
    ["POST /v2/bot/message/multicast", 200, second],
    ["POST /v2/bot/message/broadcast", 60, hour],
    ["POST /v2/bot/message/narrowcast", 60, hour],
    ["GET /v2/bot/insight/followers", 60, hour],
    ["POST /v2/bot/channel/webhook/test", 60, hour],
    ["POST /v2/bot/chat/loading/start", 100, second],
    ["GET /v2/bot/richmenu/list", 10, second],
    ["POST /v2/bot/richmenu", 100, hour],
    ["DELETE /v2/bot/richmenu/:id", 100, hour],
    ["POST /v2/bot/richmenu/batch", 3, hour],
  ];
  for (const [endpoint, count, perMs] of table)
    expect([endpoint, rateOf(endpoint)]).toEqual([endpoint, { count, perMs }]);
});

test("バケツは空になるまで続けて使え、時とともに均等に戻り、あふれない", () => {
  const bucket = createBucket({ count: 4, perMs: 1_000 });
  const start = Date.UTC(2026, 10, 22);
  const take = (ms: number, times: number) =>
    Array.from({ length: times }, () => bucket.take(instant(start + ms))).filter(Boolean).length;
  expect(take(0, 6)).toBe(4);
  expect(take(249, 1)).toBe(0);
  expect(take(250, 2)).toBe(1);
  expect(take(750, 4)).toBe(2);
  expect(take(60_000, 9)).toBe(4);
});

test("速すぎる呼び出しはLINEのことばで429、道ごとに数え、名前の違う人への道は同じ道", async () => {
  const clock = stoppedClock();
  raised = await raisePlatform({ clock, rates: 0.001 });
  const { get, send } = calls(raised);
  expect((await send("POST", "/v2/bot/message/validate/push", { messages })).status).toBe(200);
  expect((await send("POST", "/v2/bot/message/validate/push", { messages })).status).toBe(200);
  expect(await send("POST", "/v2/bot/message/validate/push", { messages })).toMatchObject({
    status: 429,
    body: { message: "The API rate limit has been exceeded. Try again later." },
  });
  expect((await send("POST", "/v2/bot/message/validate/reply", { messages })).status).toBe(200);
  for (const [name, status] of [
    ["a", 404],
    ["b", 404],
    ["c", 429],
  ] as const) {
    expect((await get(`/v2/bot/profile/U${name}`)).status).toBe(status);
  }
  clock.move(500);
  expect((await send("POST", "/v2/bot/message/validate/push", { messages })).status).toBe(200);
  expect((await send("POST", "/v2/bot/message/validate/push", { messages })).status).toBe(429);
  expect(raised.platform.sent().at(-1)).toMatchObject({ status: 429 });
});

test("LINEの速さそのままなら、マルチキャストは毎秒200、ブロードキャストは毎時60、メニューは毎時100まで", async () => {
  const clock = stoppedClock();
  raised = await raisePlatform({ clock, rates: 1, monthlyQuota: null });
  const { send, get } = calls(raised);
  const { userId } = raised.platform.addPhone({ name: "はなこ" });
  const until429 = async (call: () => Promise<{ status: number }>) => {
    for (let taken = 0; taken < 500; taken += 1) if ((await call()).status === 429) return taken;
    return Number.POSITIVE_INFINITY;
  };
  const multicast = () => send("POST", "/v2/bot/message/multicast", { to: [userId], messages });
  expect(await until429(multicast)).toBe(200);
  clock.move(second);
  expect(await until429(multicast)).toBe(200);
  const broadcast = () => send("POST", "/v2/bot/message/broadcast", { messages });
  expect(await until429(broadcast)).toBe(60);
  clock.move(60_000);
  expect(await until429(broadcast)).toBe(1);
  expect(await until429(() => send("DELETE", "/v2/bot/richmenu/richmenu-none"))).toBe(100);
  expect(await until429(() => get("/v2/bot/richmenu/list"))).toBe(10);
});

test("鍵のない呼び出しは401で、だれの分にも数えない。知らない道も数えない", async () => {
  raised = await raisePlatform({ clock: stoppedClock(), rates: 0.000_001 });
  const { get } = calls(raised);
  for (let n = 0; n < 3; n += 1) {
    expect((await fetch(`${raised.origin}/v2/bot/info`)).status).toBe(401);
    expect((await get("/v2/bot/nowhere")).status).toBe(404);
  }
  expect((await get("/v2/bot/info")).status).toBe(200);
  expect((await get("/v2/bot/info")).status).toBe(429);
});
