// How often the world is written: soon after a change, seldom at speed, and never for most of the time.
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { machineChance } from "../wire.ts";
import { addPhone } from "./add-phone.ts";
import { noFolder } from "./folder.ts";
import type { WorldRecord } from "./records.ts";
import { openWorld } from "./world.ts";

const empty = (): WorldRecord => ({
  version: 1,
  botUserId: "U0",
  nextMessage: 1,
  nextPhone: 1,
  phones: [],
  richMenus: [],
  defaultRichMenuId: null,
  richMenuAliases: [],
  redelivery: false,
  sentThisMonth: { month: "", count: 0 },
  delivered: {},
  aggregationUnits: { month: "", names: [] },
  followers: [],
  signingKey: null,
});

/** Counts what it is asked to write; each writing takes this long. */
function counting(ms: number) {
  const writes: number[] = [];
  const save = async (): Promise<void> => {
    writes.push(performance.now());
    await pause(ms);
  };
  return { writes, world: openWorld(empty(), { ...noFolder(), save }) };
}

async function busy(world: ReturnType<typeof counting>["world"], ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    for (let n = 0; n < 50; n += 1) world.changed("p1");
    await pause(2);
  }
}

test("変わりつづけても、書くのは四分の一秒に一度まで", async () => {
  const { writes, world } = counting(0);
  await busy(world, 900);
  expect(writes.length).toBeGreaterThanOrEqual(2);
  expect(writes.length).toBeLessThanOrEqual(4);
});

test("書くのに時間がかかるときは、その十倍は休む", async () => {
  const { writes, world } = counting(60);
  await busy(world, 900);
  const [first = 0, second = 0] = writes;
  expect(writes.length).toBe(2);
  expect(second - first).toBeGreaterThan(600);
});

test("何も変わらなければ書かず、終わるときには必ず書く", async () => {
  const { writes, world } = counting(0);
  await pause(60);
  expect(writes).toHaveLength(0);
  world.changed();
  await world.settle();
  await pause(60);
  expect(writes).toHaveLength(1);
});

test("加えた人は、番号でも利用者IDでも見つかり、見る人だけが知らされる", () => {
  const { world } = counting(0);
  const phones = ["一", "二"].map((name) => addPhone(world, machineChance, { name }));
  for (const phone of phones) {
    expect(world.phone(phone.id)).toBe(phone);
    expect(world.phoneOf(phone.userId)).toBe(phone);
  }
  const told: string[] = [];
  const [stopFirst] = phones.map(({ id }) => world.watch(id, () => told.push(id)));
  world.changed("p1");
  world.changed();
  stopFirst?.();
  world.changed("p1");
  expect(told).toEqual(["p1", "p1", "p2"]);
});
