import { toJst } from "@kumacari/domain";
import { expect, test } from "vitest";
import { readJst } from "./read-jst.ts";

test("欄に入った日時は、日本の時刻として読む", () => {
  const at = readJst("2026-11-22T09:30");
  expect(at && toJst(at)).toBe("2026-11-22T09:30:00.000+09:00");
});

test("ない日、ない時刻、日時でない文は読まない", () => {
  for (const it of [
    "2026-02-30T00:00",
    "2026-13-01T00:00",
    "2026-11-22T24:00",
    "2026-11-22",
    "",
    "abc",
    "0001-01-01T00:00",
  ]) {
    expect(readJst(it)).toBeUndefined();
  }
});
