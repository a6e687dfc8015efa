import { mac } from "@kumacari/crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clock } from "../../src/wire.ts";
import { until } from "../town.ts";
import { type Beside, besideLine, greeting, type Phone, push, reply } from "./bot-beside-line.ts";

let town: Beside;
beforeAll(async () => {
  town = await besideLine();
});
afterAll(() => town.stop());

const follow = (phone: Phone) => {
  const done = town.platform.act(phone.id, { follow: true });
  if (!done.ok) throw new Error(done.error);
};
/** A friend who has read the greeting. */
const friend = async (): Promise<Phone> => {
  const phone = town.phone();
  follow(phone);
  await until(() => town.seen(phone) === greeting);
  await town.quiet();
  return phone;
};
const sentTo = (path: string) => town.platform.sent().filter((it) => it.path === path);

test("LINEが500・429・409を返しても、返信を断っても、市民はちょうど一度だけ読む", async () => {
  for (const status of [500, 429, 409, 400]) {
    const phone = town.phone();
    await town.fault({ path: reply, status });
    follow(phone);
    await until(() => town.seen(phone) > 0);
    await town.quiet();
    expect([status, town.seen(phone)]).toEqual([status, greeting]);
  }
});

test("受け付けたあとで線が切れた返信は、同じ返信で確かめ、二度送らない", async () => {
  const phone = town.phone();
  await town.fault({ path: reply, accept: true });
  follow(phone);
  await until(() => town.seen(phone) > 0);
  await town.quiet();
  expect(town.seen(phone)).toBe(greeting);
  expect(sentTo(reply).at(-1)?.status).toBe(400);
});

test("LINEが十秒黙っていても、五秒で見切って確かめ、市民は一度だけ読む", async () => {
  const phone = town.phone();
  await town.fault({ path: reply, delayMs: 10_000 });
  follow(phone);
  await until(() => town.seen(phone) > 0);
  await town.quiet();
  expect(town.seen(phone)).toBe(greeting);
});

test("お知らせのプッシュが受け付けられたあとで500や切断になっても、再送の鍵で一度きりになる", async () => {
  const phone = await friend();
  for (const fault of [{ accept: true, status: 500 }, { accept: true }, { status: 429 }]) {
    const before = { seen: town.seen(phone), sent: sentTo(push).length };
    await town.fault({ path: push, ...fault });
    const sent = await town.notice(phone);
    await until(() => town.seen(phone) > before.seen);
    await town.quiet();
    expect([fault, town.seen(phone)]).toEqual([fault, before.seen + 1]);
    expect(await town.ledger.get("notice", sent)).toMatchObject({ state: "delivered", road: "push" });
    const keys = sentTo(push)
      .slice(before.sent)
      .map((it) => it.headers["x-line-retry-key"]);
    expect(new Set(keys).size).toBe(1);
    expect(keys.length).toBe(2);
  }
});

test("「もう受け付けた」（409）は成功として記録する", async () => {
  const phone = await friend();
  await town.fault({ path: push, accept: true, status: 409 });
  const sent = await town.notice(phone);
  await town.quiet();
  expect(await town.ledger.get("notice", sent)).toMatchObject({ state: "delivered" });
  expect(town.seen(phone)).toBe(greeting + 1);
});

test("LINEが断ったお知らせは、断られたと記録し、送り続けない", async () => {
  const phone = await friend();
  const before = sentTo(push).length;
  await town.fault({ path: push, status: 400 });
  const sent = await town.notice(phone);
  await town.quiet();
  expect(await town.ledger.get("notice", sent)).toMatchObject({
    state: "undeliverable",
    remark: "refused-by-line",
  });
  expect(sentTo(push).length).toBe(before + 1);
});

test("ブロックした人には何も送らず、届かないと記録する", async () => {
  const phone = await friend();
  town.platform.act(phone.id, { block: true });
  await until(async () => (await town.friendOf(phone)) === "no");
  const before = sentTo(push).length;
  const sent = await town.notice(phone);
  await town.quiet();
  expect(await town.ledger.get("notice", sent)).toMatchObject({
    state: "undeliverable",
    remark: "blocked",
  });
  expect(sentTo(push).length).toBe(before);
});

test("結果を確かめ直す時間が残っていない返信は始めず、プッシュで一度だけ届ける", async () => {
  const phone = await friend();
  // A redelivered event whose reply token has 13 s left: a reply that was cut could not be cleared up in them.
  const event = {
    type: "message",
    mode: "active",
    webhookEventId: "01KLATE",
    timestamp: clock.now() - 20 * 60_000 + 13_000,
    message: { type: "text", id: "1", text: "料金は？" },
    replyToken: "late",
    source: { type: "user", userId: phone.userId },
    deliveryContext: { isRedelivery: true },
  };
  await town.fault({ path: reply, cut: true, times: 9 });
  const body = new TextEncoder().encode(JSON.stringify({ destination: "U0", events: [event] }));
  const headers = { "x-line-signature": mac(town.channelSecret, body) };
  expect((await fetch(town.webhookUrl, { method: "POST", body, headers })).status).toBe(200);
  // Seen while it is on its way: a moment later it may be delivered already.
  let sent: Awaited<ReturnType<typeof town.open>>[number] | undefined;
  await until(async () => {
    [sent] = await town.open();
    return sent !== undefined;
  });
  await town.quiet();
  await town.platform.app.request("/_sim/fault", { method: "DELETE" });
  expect(town.seen(phone)).toBe(greeting + 1);
  const settled = sent && (await town.ledger.get("notice", sent));
  expect(settled).toMatchObject({ state: "delivered", road: "push" });
  expect(settled?.remark).toBeUndefined();
  expect(
    town.platform.sent().filter((it) => it.path === reply && JSON.stringify(it.body).includes('"late"')),
  ).toEqual([]);
});

test("LINEが止まっている間のことばは、戻ったときに一度だけ届く", async () => {
  const phones = Array.from({ length: 10 }, () => town.phone());
  await town.fault({ path: "/v2/bot/message", status: 503, times: 15 });
  for (const phone of phones) follow(phone);
  await until(() => phones.every((phone) => town.seen(phone) > 0), 30_000);
  await town.quiet();
  expect(phones.map(town.seen)).toEqual(phones.map(() => greeting));
});
