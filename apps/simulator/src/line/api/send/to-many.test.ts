// Multicast, broadcast and narrowcast over real HTTP: who gets them, what they cost, what is refused whole.
import { afterEach, expect, test } from "vitest";
import { stoppedClock } from "../../../../test/clock.ts";
import { type Raised, raisePlatform } from "../../../../test/raise-platform.ts";

let raised: Raised;
afterEach(() => raised.stop());

const key = "3f0c9d52-5a3e-4b57-9d6f-0a5b6c7d8e9f";
const messages = [{ type: "text", text: "開館日のお知らせ" }];

/** Three friends, one who blocks, one stranger. */
async function people(more: Parameters<typeof raisePlatform>[0] = {}) {
  raised = await raisePlatform(more);
  const all = ["一", "二", "三", "四", "五"].map((name) => raised.platform.addPhone({ name }));
  for (const { id } of all.slice(0, 4)) raised.platform.act(id, { follow: true });
  for (const { id } of all.slice(3, 4)) raised.platform.act(id, { block: true });
  return all;
}

const send = (kind: string, body: object = {}, headers?: Record<string, string>) =>
  raised.send("POST", `/v2/bot/message/${kind}`, { messages, ...body }, headers);
const used = async () => (await raised.get("/v2/bot/message/quota/consumption")).body.totalUsage;
const seen = () => raised.platform.phones().map((it) => it.talk.length);

test("マルチキャストは、知らない人を飛ばし、同じ人には一度だけ、ブロックした人は数えない", async () => {
  const all = await people();
  const to = [...all, ...all].map((it) => it.userId);
  const answer = await send("multicast", { to: [...to, "U00000000000000000000000000000000"] });
  expect([answer.status, answer.body]).toEqual([200, {}]);
  expect(seen()).toEqual([1, 1, 1, 0, 0]);
  expect(await used()).toBe(3);
});

test("マルチキャストの宛先は1人から500人まで、宛先の形が違えば400", async () => {
  const [first] = await people();
  const ids = (count: number) => Array.from({ length: count }, () => first?.userId ?? "");
  expect((await send("multicast", { to: ids(500) })).status).toBe(200);
  for (const to of [ids(501), [], undefined, "U1", [1]]) {
    const refused = await send("multicast", { to });
    expect(refused.status).toBe(400);
    expect(refused.body.details).toEqual([
      expect.objectContaining({ property: expect.stringMatching(/^to/) }),
    ]);
  }
  expect(seen()).toEqual([1, 0, 0, 0, 0]);
});

test("ブロードキャストは友だち全員に、ナローキャストは202で受け付けてから届く", async () => {
  const clock = stoppedClock();
  await people({ clock });
  expect(await send("broadcast")).toMatchObject({ status: 200, body: {} });
  expect(seen()).toEqual([1, 1, 1, 0, 0]);
  const accepted = await send("narrowcast", { limit: { max: 2 } });
  expect([accepted.status, accepted.body]).toEqual([202, {}]);
  expect(seen()).toEqual([2, 2, 1, 0, 0]);
  expect(await used()).toBe(5);

  const id = accepted.headers.get("x-line-request-id");
  const progress = () => raised.get(`/v2/bot/message/progress/narrowcast?requestId=${id}`);
  const acceptedTime = "2026-11-22T00:00:00.000Z";
  expect((await progress()).body).toEqual({ phase: "sending", acceptedTime });
  clock.move(1_000);
  expect((await progress()).body).toEqual({
    phase: "succeeded",
    successCount: 2,
    failureCount: 0,
    targetCount: 2,
    acceptedTime,
    completedTime: "2026-11-22T00:00:01.000Z",
  });
  expect((await raised.get("/v2/bot/message/progress/narrowcast?requestId=nothing")).status).toBe(404);
  expect((await raised.get("/v2/bot/message/progress/narrowcast")).status).toBe(400);
});

test("条件で絞ったナローキャストは50人に満たないので届かず、残りの通数が足りなければ取りやめになる", async () => {
  const clock = stoppedClock();
  await people({ clock, monthlyQuota: 2 });
  const end = async (body: object) => {
    const id = (await send("narrowcast", body)).headers.get("x-line-request-id");
    clock.move(1_000);
    return (await raised.get(`/v2/bot/message/progress/narrowcast?requestId=${id}`)).body;
  };
  const filter = { demographic: { type: "area", oneOf: ["jp_43"] } };
  expect(await end({ filter })).toMatchObject({ phase: "failed", errorCode: 2 });
  const whole = { upToRemainingQuota: true, forbidPartialDelivery: true };
  expect(await end({ limit: whole })).toMatchObject({ phase: "failed", errorCode: 5 });
  expect(seen()).toEqual([0, 0, 0, 0, 0]);
  expect(await end({ limit: { upToRemainingQuota: true } })).toMatchObject({ successCount: 2 });
  for (const limit of [{ max: 0 }, { forbidPartialDelivery: true }, { upToRemainingQuota: "yes" }]) {
    expect((await send("narrowcast", { limit })).status).toBe(400);
  }
  expect((await send("narrowcast", { recipient: { type: "everybody" } })).status).toBe(400);
});

test("残りの通数に収まらない要求は、まるごと429で、だれにも届かず、再試行キーも使われない", async () => {
  const all = await people({ monthlyQuota: 2 });
  const to = all.map((it) => it.userId);
  for (const kind of ["multicast", "broadcast", "narrowcast"]) {
    expect(await send(kind, { to }, { "x-line-retry-key": key })).toMatchObject({
      status: 429,
      body: { message: "You have reached your monthly limit." },
    });
  }
  expect(seen()).toEqual([0, 0, 0, 0, 0]);
  expect(await used()).toBe(0);
  expect((await send("multicast", { to: to.slice(1, 3) }, { "x-line-retry-key": key })).status).toBe(200);
  expect(await used()).toBe(2);
});

test("再試行キーは四つの送信すべてに効き、409で最初の要求の番号を返す", async () => {
  const all = await people();
  const to = all.map((it) => it.userId);
  const cases: readonly [string, object, number][] = [
    ["push", { to: to[0] }, 200],
    ["multicast", { to }, 200],
    ["broadcast", {}, 200],
    ["narrowcast", {}, 202],
  ];
  for (const [n, [kind, body, status]] of cases.entries()) {
    const headers = { "x-line-retry-key": key.replace(/^3/, String(n)) };
    const first = await send(kind, body, headers);
    expect([kind, first.status]).toEqual([kind, status]);
    const before = seen();
    const again = await send(kind, body, headers);
    expect([kind, again.status]).toEqual([kind, 409]);
    expect(again.headers.get("x-line-accepted-request-id")).toBe(first.headers.get("x-line-request-id"));
    expect(again.body).toEqual({ message: "The retry key is already accepted", ...first.body });
    expect(seen()).toEqual(before);
  }
});

test("通知しない指定と集計の単位は、LINEの決まりどおりに読む", async () => {
  const [first] = await people();
  const push = (more: object) => send("push", { to: first?.userId, ...more });
  expect((await push({ notificationDisabled: true, customAggregationUnits: ["may_1"] })).status).toBe(200);
  for (const wrong of [
    { notificationDisabled: "true" },
    { customAggregationUnits: ["a", "b"] },
    { customAggregationUnits: ["あ"] },
    { customAggregationUnits: ["a".repeat(31)] },
  ]) {
    expect((await push(wrong)).status).toBe(400);
  }
});
