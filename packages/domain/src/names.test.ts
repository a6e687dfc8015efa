import { expect, test } from "vitest";
import { caseNumber, isEventId, isId, isOnceKey, isToken, spellId } from "./names.ts";

const bytes = Uint8Array.from({ length: 20 }, (_, n) => n * 13);

test("idは何の名かを言い、ほかのものと取り違えられない", () => {
  const id = spellId("case", bytes);
  expect(id).toMatch(/^case_[2-9a-hjkmnp-z]{20}$/);
  expect(isId("case", id)).toBe(true);
  expect(isId("cit", id)).toBe(false);
  expect(isId("case", "case_")).toBe(false);
  expect(isId("case", `${id}x`)).toBe(false);
  expect(isId("case", "case_../../../../etc/passwd")).toBe(false);
});

test("番号は末尾の6文字で、電話でも言い間違えない字だけを使う", () => {
  expect(caseNumber(spellId("case", bytes))).toMatch(/^K-[2-9a-hjkmnp-z]{6}$/);
});

test("短すぎるもの・長すぎるもの・印字できないものは鍵でない", () => {
  expect(isToken("a".repeat(43))).toBe(true);
  expect(isToken("a".repeat(42))).toBe(false);
  expect(isToken(`${"a".repeat(42)}=`)).toBe(false);
  expect(isOnceKey("short")).toBe(false);
  expect(isEventId("01J000000000000000000000AA")).toBe(true);
  expect(isEventId("空白 つき")).toBe(false);
  expect(isEventId("x".repeat(129))).toBe(false);
});
