import { expect, test } from "vitest";
import { personal } from "./personal.ts";

const veil = "［個人情報］";

test("個人の値は、印字しても、つないでも、JSONにしても［個人情報］になる", () => {
  const secret = personal("ひみつ");
  expect(String(secret)).toBe(veil);
  // oxlint-disable-next-line typescript/restrict-template-expressions -- exactly the slip this guards against.
  expect(`${secret}`).toBe(veil);
  expect(JSON.stringify({ secret })).toBe(`{"secret":"${veil}"}`);
  expect(Object.keys(secret)).toEqual([]);
  expect([secret].join()).toBe(veil);
});

test("目的を言えば取り出せる", () => {
  expect(personal({ name: "ひみつ" }).reveal("show-to-owner")).toEqual({ name: "ひみつ" });
});
