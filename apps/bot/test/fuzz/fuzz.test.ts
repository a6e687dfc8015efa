import { isEventId } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office.ts";
import { fuzzed } from "./bodies.ts";
import { chanceOf } from "./chance.ts";
import { readMany } from "./many.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

// A small part of what `npm run bench -- fuzz` reads.
test("でたらめな本文を四千通読んでも、投げず、まともな出来事をひとつも落とさない", () => {
  const { valid, refused } = readMany(4_000);
  expect(valid).toBeGreaterThan(2_000);
  expect(refused).toBeGreaterThan(40);
});

test("本物の入口と台帳でも、でたらめな本文に500を返さず、まともな出来事をすべて残す", {
  timeout: 120_000,
}, async () => {
  const chance = chanceOf(42);
  const kept: Promise<void>[] = [];
  for (let n = 0; n < 300; n += 1) {
    const { body, valid } = fuzzed(chance);
    const response = await office.postBytes(body);
    expect([200, 400]).toContain(response.status);
    if (valid) expect(response.status).toBe(200);
    for (const event of (valid ?? []).slice(0, 2)) {
      kept.push(
        office.inboxOf(event).then((it) => {
          if (!it || !isEventId(String(it.id)))
            throw new Error(`an event of type ${event.type} was not kept`);
        }),
      );
    }
  }
  await Promise.all(kept);
  expect(kept.length).toBeGreaterThan(100);
  expect(office.log.filter((it) => it.event === "fault")).toEqual([]);
});

test("大きすぎる本文は413、深すぎるJSONでも落ちない", async () => {
  const huge = new TextEncoder().encode(`{"events":[${"7,".repeat(1_000_000)}7]}`);
  expect(huge.length).toBeGreaterThan(2_000_000);
  expect((await office.postBytes(huge)).status).toBe(413);
  const nested = new TextEncoder().encode(`{"events":[{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}]}`);
  expect((await office.postBytes(nested)).status).toBe(200);
});
