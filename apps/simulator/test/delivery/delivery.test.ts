import { afterAll, beforeAll, expect, test } from "vitest";
import { type Beside, besideLine } from "../faults/bot-beside-line.ts";
import { deliverMany, questions } from "./run.ts";

let town: Beside;
beforeAll(async () => {
  town = await besideLine();
});
afterAll(() => town.stop());

test("数秒ごとに落としても、重なっても、順が変わっても、ひとつも失わず、二度は言わない", async () => {
  const it = await deliverMany(town, {
    people: 250,
    killEveryMs: 3_000,
    duplicates: 0.05,
    reorder: 0.05,
    malformed: 0.01,
    underWay: 800,
  });
  expect(it).toMatchObject({ events: 250 * questions.length, lost: 0, doubled: 0 });
  expect(it.malformed).toBeGreaterThanOrEqual(20);
  expect(it.duplicated).toBeGreaterThan(50);
  expect(it.kills).toBeGreaterThanOrEqual(2);
}, 120_000);
