// Every spelling of one number is that number; what no telephone of Japan has is told kindly.
import { expect, test } from "vitest";
import { phoneWords, readPhone } from "./phone.ts";

test("全角・ハイフン・かっこ・国番号つきの電話番号は、同じ数字になる", () => {
  for (const sent of [
    "07099990188",
    "070-9999-0188",
    "０７０－９９９９－０１８８",
    "070 9999 0188",
    "（070）9999ー0188",
    "+81 70-9999-0188",
    "＋８１（０）７０−９９９９−０１８８",
    "\u2066070-9999-0188\u2069",
  ])
    expect(readPhone(sent), sent).toEqual({ ok: true, value: "07099990188" });
});

test("電話番号でないものは、直しかたを添えて断る", () => {
  for (const sent of ["", "なし", "110", "1234567890", "00-1234-5678", "070-9999-01888", "+1 415 555 0100"])
    expect(readPhone(sent), sent).toMatchObject({ ok: false, error: { kind: "invalid" } });
});

test("見せるときは、市外局番のところで区切る", () => {
  expect(
    ["07099990188", "0963282111", "0968999999", "0120999999", "0399999999", "0991999999"].map(phoneWords),
  ).toEqual(["070-9999-0188", "096-328-2111", "0968-99-9999", "0120-999-999", "03-9999-9999", "0991999999"]);
});
