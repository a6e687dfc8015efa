// One act has one key until it stands; another act has another.
import { instant } from "@kumacari/domain";
import { expect, test } from "vitest";
import { actFor, readAct } from "./act.ts";

test("送り直しても、時間を選び直しても、読み込みなおしても、同じ予約のかぎは変わらない", () => {
  const act = actFor(readAct(undefined), undefined);
  expect(actFor(act, undefined).once).toBe(act.once);
  expect(readAct(JSON.parse(JSON.stringify(act))).once).toBe(act.once);
});

test("予約の変更には、別のかぎを使う", () => {
  const act = readAct(undefined);
  const change = instant(1_764_550_800_000);
  const moving = actFor(act, change);
  expect(moving.once).not.toBe(act.once);
  expect(actFor(moving, change)).toBe(moving);
  expect(actFor(moving, undefined).once).not.toBe(moving.once);
});
