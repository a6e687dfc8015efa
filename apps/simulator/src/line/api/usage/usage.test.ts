// What LINE counts: the month's quota, messages by day, names of statistics, friends.
import { afterEach, expect, test } from "vitest";
import { stoppedClock } from "../../../../test/clock.ts";
import { type Raised, raisePlatform } from "../../../../test/raise-platform.ts";

let raised: Raised;
afterEach(() => raised.stop());

const hour = 3_600_000;
const messages = [{ type: "text", text: "お知らせ" }];

/** A platform at 2026-11-22 09:00 in Japan, with one friend. */
async function friend(more: Parameters<typeof raisePlatform>[0] = {}) {
  const clock = stoppedClock();
  raised = await raisePlatform({ clock, ...more });
  const phone = raised.platform.addPhone({ name: "はなこ" });
  raised.platform.act(phone.id, { follow: true });
  return { clock, ...phone };
}

const push = (to: string, more: object = {}) =>
  raised.send("POST", "/v2/bot/message/push", { to, messages, ...more });
const quota = async () => (await raised.get("/v2/bot/message/quota")).body;
const used = async () => (await raised.get("/v2/bot/message/quota/consumption")).body.totalUsage;

test("通数は日本の月の変わり目にもとへ戻る", async () => {
  const { clock, userId } = await friend({ monthlyQuota: 1 });
  // 2026-11-30 23:59:59.999 in Japan.
  clock.move(8 * 24 * hour + 15 * hour - 1);
  expect((await push(userId)).status).toBe(200);
  expect((await push(userId)).status).toBe(429);
  expect(await used()).toBe(1);
  clock.move(1);
  expect(await used()).toBe(0);
  expect((await push(userId)).status).toBe(200);
});

test("上限のないアカウントはnone、上限は操作で変えられ、立ち上げなおすまでもなく効く", async () => {
  const { userId } = await friend({ monthlyQuota: null });
  expect(await quota()).toEqual({ type: "none" });
  const set = await raised.send("POST", "/_sim/quota", { limit: 5, used: 5 });
  expect(set.body.quota).toEqual({ limit: 5, used: 5 });
  expect(await quota()).toEqual({ type: "limited", value: 5 });
  expect((await push(userId)).status).toBe(429);
  await raised.send("POST", "/_sim/quota", { limit: null });
  expect((await push(userId)).status).toBe(200);
  expect(await used()).toBe(6);
});

test("日ごとの通数は、翌日からわかる", async () => {
  const { clock, id, userId } = await friend();
  const [follow] = await raised.events(1);
  await raised.send("POST", "/v2/bot/message/reply", { replyToken: follow?.replyToken, messages });
  await push(userId);
  await raised.send("POST", "/v2/bot/message/multicast", { to: [userId], messages });
  await raised.send("POST", "/v2/bot/message/broadcast", { messages });
  raised.platform.act(id, { block: true });
  await push(userId);
  const on = async (kind: string, date: string) =>
    (await raised.get(`/v2/bot/message/delivery/${kind}?date=${date}`)).body;
  expect(await on("push", "20261122")).toEqual({ status: "unready" });
  clock.move(15 * hour);
  for (const kind of ["reply", "push", "multicast", "broadcast"]) {
    expect([kind, await on(kind, "20261122")]).toEqual([kind, { status: "ready", success: 1 }]);
    expect(await on(kind, "20261121")).toEqual({ status: "ready", success: 0 });
    expect(await on(kind, "20180330")).toEqual({ status: "out_of_service" });
  }
  for (const date of ["", "2026-11-22", "20261131", "20261122x"]) {
    expect((await raised.get(`/v2/bot/message/delivery/push?date=${date}`)).status).toBe(400);
  }
});

test("集計の名前は、その月のものを順に、続きがあれば続きの印を付けて返す", async () => {
  const { clock, userId } = await friend();
  for (const name of ["a", "b", "a", "c"]) await push(userId, { customAggregationUnits: [name] });
  const list = async (query = "") => (await raised.get(`/v2/bot/message/aggregation/list${query}`)).body;
  expect((await raised.get("/v2/bot/message/aggregation/info")).body).toEqual({
    numOfCustomAggregationUnits: 3,
  });
  const first = await list("?limit=2");
  expect(first).toEqual({ customAggregationUnits: ["a", "b"], next: expect.any(String) });
  expect(await list(`?limit=2&start=${String(first.next)}`)).toEqual({ customAggregationUnits: ["c"] });
  clock.move(9 * 24 * hour);
  expect(await list()).toEqual({ customAggregationUnits: [] });
});

test("友だちの一覧は認証済みアカウントだけ、ほかは403", async () => {
  const { userId } = await friend();
  expect(await raised.get("/v2/bot/followers/ids")).toMatchObject({
    status: 403,
    body: { message: "Access to this API is not available for your account" },
  });
  await raised.stop();
  await friend({ account: { name: "クマキャリ！", verified: true } });
  const more = ["二", "三", "四"].map((name) => raised.platform.addPhone({ name }));
  for (const { id } of more) raised.platform.act(id, { follow: true });
  raised.platform.act(more[0]?.id ?? "", { block: true });
  const page = async (query: string) => (await raised.get(`/v2/bot/followers/ids${query}`)).body;
  const first = await page("?limit=2");
  expect(first.userIds).toEqual([raised.platform.phones()[0]?.userId, more[1]?.userId]);
  expect(first.userIds).not.toContain(userId);
  expect(await page(`?limit=2&start=${String(first.next)}`)).toEqual({ userIds: [more[2]?.userId] });
  for (const limit of ["0", "1001", "x"]) {
    expect((await raised.get(`/v2/bot/followers/ids?limit=${limit}`)).status).toBe(400);
  }
});

test("友だちの数は、その日の終わりの数を、翌日からこたえる", async () => {
  const { clock, id } = await friend();
  raised.platform.act(raised.platform.addPhone({ name: "二" }).id, { follow: true });
  clock.move(24 * hour);
  raised.platform.act(id, { block: true });
  clock.move(24 * hour);
  const on = async (date: string) => (await raised.get(`/v2/bot/insight/followers?date=${date}`)).body;
  expect(await on("20261121")).toEqual({ status: "out_of_service" });
  expect(await on("20261122")).toEqual({ status: "ready", followers: 2, targetedReaches: 2, blocks: 0 });
  expect(await on("20261123")).toEqual({ status: "ready", followers: 2, targetedReaches: 1, blocks: 1 });
  expect(await on("20261124")).toEqual({ status: "unready" });
});
