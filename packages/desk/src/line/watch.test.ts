import { type Border, instant } from "@kumacari/domain";
import { expect, test } from "vitest";
import { decideWatch } from "./watch.ts";

const now = instant(Date.UTC(2026, 10, 22));
const later = instant(Date.UTC(2026, 11, 1));
const empty: Border = { id: "line", version: 1 };
const used = (count: number, limit?: number) => ({
  quota: { used: count, asOf: now, ...(limit === undefined ? {} : { limit }) },
});

test("七割と九割に届いたとき、それぞれ一度だけ知らせる", () => {
  let border = empty;
  const told = [69, 70, 75, 90, 99, 100].map((count) => {
    const next = decideWatch(border, used(count * 50, 5_000), now);
    border = next.value;
    return next.told.alarm;
  });
  expect(told).toEqual([undefined, 70, undefined, 90, undefined, undefined]);
  expect(border.alarm).toEqual({ level: 90, month: "2026-11" });
});

test("一度に九割を超えたら、九割を知らせる", () => {
  expect(decideWatch(empty, used(4_900, 5_000), now).told.alarm).toBe(90);
});

test("月が変われば、知らせは消え、また届けばもう一度知らせる", () => {
  const full = decideWatch(empty, used(4_900, 5_000), now).value;
  const fresh = decideWatch(full, used(0, 5_000), later);
  expect(fresh.value).not.toHaveProperty("alarm");
  expect(decideWatch(fresh.value, used(3_500, 5_000), later).told.alarm).toBe(70);
});

test("上限のない契約では、知らせない", () => {
  expect(decideWatch(empty, used(1_000_000), now).told).toEqual({});
});

test("頼まれた確認は、答えが出たときに片付く", () => {
  const asked = { ...empty, asked: now };
  expect(decideWatch(asked, used(1, 5_000), now).value.asked).toBe(now);
  const done = decideWatch(asked, { endpoint: { at: now, ok: false, status: 0 } }, now);
  expect(done.value).not.toHaveProperty("asked");
  expect(done.told.endpoint).toBe("not-reached");
});
