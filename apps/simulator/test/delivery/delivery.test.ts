import { afterAll, beforeAll, expect, test } from "vitest";
import { type Beside, besideLine } from "../faults/bot-beside-line.ts";
import { deliverMany } from "./run.ts";

let town: Beside;
beforeAll(async () => {
  town = await besideLine();
});
afterAll(() => town.stop());

// A little of what the bench does for long, with more trouble in it: it ends by what happened, so that a slow machine sees enough as well.
test("数秒ごとに落としても、重なっても、順が変わっても、ひとつも失わず、二度は言わない", async () => {
  const it = await deliverMany(town, {
    people: 250,
    untilKills: 2,
    killEveryMs: 2_000,
    duplicates: 0.2,
    reorder: 0.2,
    malformed: 0.05,
    underWay: 400,
  });
  expect(it).toMatchObject({ lost: 0, doubled: 0, stories: [] });
  expect(it.events).toBeGreaterThan(30);
  expect(it.malformed).toBeGreaterThan(0);
  expect(it.duplicated).toBeGreaterThan(0);
  expect(it.kills).toBeGreaterThanOrEqual(2);
}, 200_000);
