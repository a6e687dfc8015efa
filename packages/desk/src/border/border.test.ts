import { type Border, hours, instant, minutes, plus } from "@kumacari/domain";
import { expect, test } from "vitest";
import { decide } from "./ask-test.ts";
import { standOf } from "./see.ts";

const now = instant(Date.UTC(2026, 10, 20, 3));
const border = (change: Partial<Border>): Border => ({ id: "line", version: 1, ...change });
const quota = (used: number, limit?: number) => ({
  used,
  asOf: plus(now, -minutes(5)),
  ...(limit === undefined ? {} : { limit }),
});

test("送信数がまだ分からないうちは、数も警告もない", () => {
  expect(standOf(undefined, now)).toEqual({ test: "resting" });
});

test.each([
  [69, undefined],
  [70, 70],
  [89, 70],
  [90, 90],
  [130, 90],
])("上限100通のうち %i 通なら、警告は %s", (used, alarm) => {
  expect(standOf(border({ quota: quota(used, 100) }), now).alarm).toBe(alarm);
});

test("上限のないプランでは、警告しない", () => {
  expect(standOf(border({ quota: quota(1_000_000) }), now).alarm).toBeUndefined();
});

test("先月の数は、今月の数として見せない。月は日本の暦で変わる", () => {
  const lastMoment = instant(Date.UTC(2026, 9, 31, 14, 59));
  const kept = border({ quota: { used: 95, limit: 100, asOf: lastMoment } });
  expect(standOf(kept, plus(lastMoment, minutes(1)))).toEqual({ test: "resting" });
  expect(standOf(kept, lastMoment).alarm).toBe(90);
});

const endpoint = (ago: number) => ({ at: plus(now, -ago), ok: true, status: 200 });

test.each([
  ["頼まれていない", {}, "resting"],
  ["頼まれて、まだ結果がない", { asked: plus(now, -1000) }, "under-way"],
  ["頼まれる前の結果しかない", { asked: plus(now, -1000), endpoint: endpoint(2000) }, "under-way"],
  ["頼まれたあとの結果がある", { asked: plus(now, -2000), endpoint: endpoint(1000) }, "fresh"],
  ["結果が1分より前のもの", { endpoint: endpoint(minutes(1)) }, "resting"],
  ["いつまでも結果がない", { asked: plus(now, -hours(1)) }, "unanswered"],
] as const)("受け口の確認：%s", (_name, change, stands) => {
  expect(standOf(border(change), now).test).toBe(stands);
});

test("確かめている間と、結果が新しいうちは、もう一度頼まない", () => {
  expect(decide(border({ asked: plus(now, -1000) }), now)).toBeUndefined();
  expect(decide(border({ endpoint: endpoint(1000) }), now)).toBeUndefined();
  expect(decide(border({ asked: plus(now, -hours(1)) }), now)).toMatchObject({ value: { asked: now } });
  expect(decide(undefined, now)).toMatchObject({ op: "create", value: { asked: now } });
});
