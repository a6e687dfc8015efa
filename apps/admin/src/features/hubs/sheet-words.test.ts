import { hubPublicName } from "@kumacari/domain";
import { expect, test } from "vitest";
import { rowOf, toldRowOf } from "./sheet-words.ts";

const sheet = { hub: hubPublicName("喫茶 ひなた"), minimum: 4, held: 3, told: "hidden" } as const;

test("画面の行は、回数と、求める回数までいくつかを言う", () => {
  expect(rowOf(sheet, false)).toEqual(["喫茶 ひなた", "4回", "3回", "1回足りない", "非表示"]);
  expect(rowOf({ hub: sheet.hub, minimum: 4, held: 3 }, true).slice(3)).toEqual(["あと1回", "締めたあと"]);
  expect(rowOf({ ...sheet, held: 4 }, true)[3]).toBe("届いた");
  expect(rowOf({ ...sheet, minimum: 0 }, false)[3]).toBe("定めなし");
});

test("持ち出す行には、示せない回数も、それを狭める言葉もない", () => {
  const rows = [3, 4, 40].map((held) => toldRowOf({ ...sheet, held }));
  expect(new Set(rows.map(String))).toEqual(new Set(["喫茶 ひなた,4回,非表示,非表示"]));
  expect(toldRowOf({ ...sheet, held: 40, told: 40 })).toEqual(["喫茶 ひなた", "4回", "40回", "届いた"]);
  expect(toldRowOf({ hub: sheet.hub, minimum: 4, held: 3 }).slice(2)).toEqual(["非表示", "非表示"]);
});
