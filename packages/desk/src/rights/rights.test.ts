// What may be asked, what follows from what is withheld, and how a long package is cut: rules without a ledger.
import { expect, test } from "vitest";
import { readRequest } from "./ask.ts";
import type { Section } from "./package/build.ts";
import { volumesOf } from "./package/volumes.ts";
import { outcomeOf } from "./propose.ts";

const kindOf = (asked: Parameters<typeof readRequest>[0]) => {
  const read = readRequest(asked);
  return read.ok ? "ok" : read.error.kind;
};

test("開示と削除は言葉なしで、利用停止は理由を、訂正はどこがどう違うかを添えて申し出る", () => {
  const none = { what: "", wish: "" };
  expect(kindOf({ about: "disclosure", ...none })).toBe("ok");
  expect(kindOf({ about: "deletion", ...none })).toBe("ok");
  expect(kindOf({ about: "stop", what: " 　", wish: "" })).toBe("empty");
  expect(kindOf({ about: "stop", what: "理由", wish: "" })).toBe("ok");
  expect(kindOf({ about: "correction", what: "名前", wish: "" })).toBe("empty");
  expect(kindOf({ about: "correction", what: "名前", wish: "はなえ" })).toBe("ok");
});

test("長すぎる言葉と読めない文字は断る", () => {
  expect(kindOf({ about: "disclosure", what: "あ".repeat(2_000), wish: "" })).toBe("ok");
  const long = readRequest({ about: "disclosure", what: "あ".repeat(2_001), wish: "" });
  expect(long).toMatchObject({ error: { kind: "too-long", says: expect.stringContaining("2,000文字まで") } });
  expect(kindOf({ about: "disclosure", what: "\ud800", wish: "" })).toBe("unreadable");
  expect(kindOf({ about: "disclosure", what: "\u0000", wish: "" })).toBe("unreadable");
});

test("預かりのない部分をお渡ししなくても、全部に応じたことになる。全部をお渡ししなければ、応じないことになる", () => {
  const shut = { withheld: "理由" };
  expect(outcomeOf([{ count: 2 }, { count: 0, ...shut }], {})).toBe("all");
  expect(outcomeOf([{ count: 2 }, { count: 1, ...shut }], {})).toBe("part");
  expect(outcomeOf([{ count: 2, ...shut }, { count: 0 }], {})).toBe("none");
  expect(outcomeOf([{ count: 2 }], { names: "office" })).toBe("part");
  expect(outcomeOf([], {})).toBe("all");
});

const section = (letters: readonly number[]): Section => ({
  area: "talk",
  title: "相談",
  count: letters.length,
  entries: letters.map((n) => ({
    kind: "message",
    title: "言葉",
    items: [{ field: "message.text", label: "言葉", value: "あ".repeat(n) }],
  })),
});

test("長い記録は冊に分かれ、どの記録も一度だけ、順のまま入る", () => {
  const one = section([10, 20]);
  expect(volumesOf([one])).toEqual([[one]]);
  const long = section(Array.from({ length: 60 }, (_, n) => 4_000 + n));
  const volumes = volumesOf([one, long, section([])]);
  expect(volumes.length).toBeGreaterThan(2);
  const sizes = volumes.flat().flatMap(({ entries }) => entries.map(({ items }) => items[0]?.value.length));
  expect(sizes).toEqual([10, 20, ...Array.from({ length: 60 }, (_, n) => 4_000 + n)]);
  for (const volume of volumes) {
    const letters = volume
      .flatMap(({ entries }) => entries.flatMap(({ items }) => items))
      .reduce((sum, { value }) => sum + value.length, 0);
    expect(letters).toBeLessThan(90_000);
  }
});

test("何も預かっていない人にも、一冊はある", () => {
  expect(volumesOf([]).length).toBe(1);
});
