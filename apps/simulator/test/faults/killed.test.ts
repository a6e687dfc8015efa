import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { until } from "../town.ts";
import { type Beside, besideLine, greeting, type Phone, push, reply } from "./bot-beside-line.ts";

let town: Beside;
beforeEach(async () => {
  town = await besideLine();
  await town.platform.app.request("/_sim/redelivery", { method: "POST", body: '{"on":true}' });
});
afterEach(() => town.stop());

const phones = (count: number): readonly Phone[] => Array.from({ length: count }, () => town.phone());
const follow = (phone: Phone): void => {
  const done = town.platform.act(phone.id, { follow: true });
  if (!done.ok) throw new Error(done.error);
};
const underWay = (path: string): number =>
  town.platform.sent().filter((it) => it.path === path && it.status === 0).length;
const allSeen = async (those: readonly Phone[]): Promise<void> => {
  await until(() => those.every((phone) => town.seen(phone) > 0), 25_000);
  await town.quiet();
  expect(those.map(town.seen)).toEqual(those.map(() => greeting));
};

test("受け取った直後、まだ処理していないうちに落ちても、市民はちょうど一度だけ読む", async () => {
  const those = phones(5);
  // The engine stands still from the first acknowledgement on: whatever the worker was about to do, it cannot.
  for (const phone of those) follow(phone);
  await until(async () => (await town.acknowledged()) >= 1);
  process.kill(town.enginePid, "SIGSTOP");
  await pause(100);
  await town.kill();
  process.kill(town.enginePid, "SIGCONT");
  await town.start();
  await allSeen(those);
});

test("LINEが受け付ける前に落ちても、市民はちょうど一度だけ読む", async () => {
  const those = phones(3);
  // LINE takes nothing in, and is long in saying so.
  await town.fault({ path: reply, status: 500, delayMs: 4_000, times: 1_000 });
  for (const phone of those) follow(phone);
  await until(async () => (await town.open()).filter((it) => it.state === "trying").length === those.length);
  await town.kill();
  expect(those.map(town.seen)).toEqual([0, 0, 0]);
  await town.platform.app.request("/_sim/fault", { method: "DELETE" });
  await town.start();
  await allSeen(those);
});

test("LINEが受け付けたあと、記録する前に落ちても、市民はちょうど一度だけ読む", async () => {
  const those = phones(3);
  await town.fault({ path: reply, delayMs: 4_000, times: those.length });
  for (const phone of those) follow(phone);
  await until(
    () => underWay(reply) === those.length && those.every((phone) => town.seen(phone) === greeting),
  );
  await town.kill();
  await town.start();
  await allSeen(those);

  const [someone] = those;
  if (!someone) throw new Error("nobody");
  await town.fault({ path: push, delayMs: 4_000 });
  const sent = await town.notice(someone);
  await until(() => town.seen(someone) === greeting + 1);
  await town.kill();
  await town.start();
  await town.quiet();
  expect(town.seen(someone)).toBe(greeting + 1);
  expect(await town.ledger.get("notice", sent)).toMatchObject({ state: "delivered", road: "push" });
});

test("いつ落ちても、何度落ちても、市民はちょうど一度だけ読む", async () => {
  const those: Phone[] = [];
  for (const afterMs of [0, 15, 40, 80]) {
    const some = phones(4);
    those.push(...some);
    for (const phone of some) follow(phone);
    await pause(afterMs);
    await town.kill();
    await town.start();
  }
  await allSeen(those);
});
