// Copies, late deliveries, standby, and bodies of several people: what a bot must bear.

import { validateSignature } from "@line/bot-sdk";
import { afterEach, expect, test } from "vitest";
import { type Event, type Raised, raisePlatform, secret, until } from "../../../test/raise-platform.ts";
import type { Chance } from "../ports.ts";
import { happens } from "./trouble.ts";

let raised: Raised;
afterEach(() => raised.stop());

const rise = async (more: Parameters<typeof raisePlatform>[0] = {}) => {
  raised = await raisePlatform(more);
  return raised.platform.addPhone({ name: "はなこ" });
};
const webhook = (settings: object) => raised.send("POST", "/_sim/webhook", settings);
const heard = (): readonly Event[] =>
  raised.heard.flatMap((it) => JSON.parse(it.raw.toString("utf8")).events);
const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

/** The same every time, for the same seed. */
function seeded(seed: number): Chance {
  let state = seed;
  return {
    bytes: (count) =>
      Uint8Array.from({ length: count }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state >>> 24;
      }),
  };
}

test("重複：同じ番号、同じ返信トークンで、再送とは言わずにもう一度届く", async () => {
  const { id } = await rise();
  await webhook({ duplicates: 1 });
  raised.platform.act(id, { text: "あ" });
  const [first] = await raised.events(1);
  const [second] = await raised.events(2);
  expect(second).toEqual(first);
  expect(second?.deliveryContext.isRedelivery).toBe(false);
  await pause(120);
  expect(raised.heard).toHaveLength(2);
  await webhook({ duplicates: 0 });
  raised.platform.act(id, { text: "い" });
  await pause(120);
  expect(raised.heard).toHaveLength(3);
});

test("入れ替え：止め置かれたものを、あとのものが追い越し、時刻でもとの順がわかる", async () => {
  const { id } = await rise();
  await webhook({ reorder: 1 });
  raised.platform.act(id, { text: "先" });
  await pause(20);
  await webhook({ reorder: 0 });
  const start = performance.now();
  raised.platform.act(id, { text: "後" });
  await raised.events(2);
  expect(performance.now() - start).toBeLessThan(700);
  expect(heard().map((it) => it.message?.text)).toEqual(["後", "先"]);
  const [later, earlier] = heard();
  expect(Number(earlier?.timestamp)).toBeLessThan(Number(later?.timestamp));
});

test("入れ替え：あとに何も来なくても、一秒で届く", async () => {
  const { id } = await rise();
  await webhook({ reorder: 1 });
  raised.platform.act(id, { text: "ひとり" });
  await pause(300);
  expect(raised.heard).toHaveLength(0);
  await raised.events(1);
});

test("割合はほぼそのとおりで、同じ種からは同じことが起きる", async () => {
  const draw = (seed: number) => {
    const chance = seeded(seed);
    return Array.from({ length: 2_000 }, () => happens(chance, 0.05));
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  const count = draw(1).filter(Boolean).length;
  expect(count).toBeGreaterThan(60);
  expect(count).toBeLessThan(140);
});

test("重複も入れ替えも、出来事を一つも失わない", async () => {
  const { id } = await rise({ chance: seeded(7) });
  await webhook({ duplicates: 0.2, reorder: 0.2 });
  const made: string[] = [];
  for (let n = 0; n < 100; n += 1) {
    const done = raised.platform.act(id, { text: String(n) });
    if (done.ok) made.push(done.value.webhookEventId);
  }
  await until(() => new Set(heard().map((it) => it.webhookEventId)).size === made.length);
  await pause(1_200);
  const ids = heard().map((it) => it.webhookEventId);
  expect(new Set(ids)).toEqual(new Set(made));
  expect(ids.length).toBeGreaterThan(made.length);
  expect([...new Set(ids)]).not.toEqual(made);
});

test("待機のあいだは、どの出来事もstandbyで、返信トークンがない", async () => {
  const { id } = await rise();
  await webhook({ standby: true });
  raised.platform.act(id, { follow: true });
  raised.platform.act(id, { text: "あ" });
  raised.platform.act(id, { postback: { data: "d" } });
  await until(() => heard().length === 3);
  for (const event of heard()) {
    expect(event.mode).toBe("standby");
    expect(event).not.toHaveProperty("replyToken");
  }
  await webhook({ standby: false });
  raised.platform.act(id, { text: "い" });
  const [active] = await raised.events(4);
  expect(active).toMatchObject({ mode: "active", replyToken: expect.any(String) });
});

test("何人ものしたことが、一つの本文に並ぶ", async () => {
  const first = await rise();
  const second = raised.platform.addPhone({ name: "たろう" });
  const done = await raised.send("POST", "/_sim/do", [
    { phone: first.id, do: { follow: true } },
    { phone: second.id, do: { text: "あ" } },
    { phone: first.id, do: { sticker: true } },
  ]);
  expect(done.body).toHaveLength(3);
  const events = await raised.events(1);
  expect(events.map((it) => it.source?.userId)).toEqual([first.userId, second.userId, first.userId]);
  expect((await raised.send("POST", "/_sim/do", [{ phone: "p9", do: { text: "あ" } }])).status).toBe(404);
  expect((await raised.send("POST", "/_sim/do", [])).status).toBe(400);
});

test("作った出来事は、言われたままの本文に署名して届け、返事の状態を返す", async () => {
  const { userId } = await rise();
  const post = (body: unknown) => raised.send("POST", "/_sim/events", body);
  const events = [{ type: "dance", source: { type: "user", userId }, replyToken: "r1", timestamp: 1 }, 1];
  expect((await post({ events })).body).toEqual({ status: 200, error: null });
  expect(await raised.events(1)).toEqual(events);
  const raw = '{ "events":[], "events" : [],\n"destination":"U" ';
  expect((await post({ raw })).body).toEqual({ status: 200, error: null });
  await post({ base64: Buffer.from([0xff, 0x00, 0xfe]).toString("base64") });
  expect(raised.heard[1]?.raw.toString("utf8")).toBe(raw);
  expect([...(raised.heard[2]?.raw ?? [])]).toEqual([0xff, 0x00, 0xfe]);
  for (const { raw: bytes, headers } of raised.heard)
    expect(validateSignature(bytes, secret, String(headers["x-line-signature"]))).toBe(true);

  const messages = [{ type: "text", text: "はい" }];
  const reply = () => raised.send("POST", "/v2/bot/message/reply", { replyToken: "r1", messages });
  expect([(await reply()).status, (await reply()).status]).toEqual([200, 400]);
  raised.answer(() => ({ status: 500 }));
  expect((await post({ raw: "" })).body).toEqual({ status: 500, error: "error_status_code" });
  for (const wrong of [{}, { events: {} }, { raw: "", events: [] }, "{"])
    expect((await post(wrong)).status).toBe(400);
});
