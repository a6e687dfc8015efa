import { expect, test } from "vitest";
import { sheetsOf, workbookOf } from "./workbook.ts";

const figures = {
  spans: ["2026-04", "2026-05"],
  families: [
    {
      name: "sat",
      says: "行われた面談",
      unit: "回",
      total: [80, "hidden"],
      revised: ["2026-05-20", undefined],
      tables: [{ name: "hub", says: "拠点", rows: [{ says: "=1+1", counts: [80, "none"] }] }],
    },
  ],
  rates: [
    { says: "割合の例", rows: [{ says: "例", rates: ["hidden", { count: 20, whole: 80, percent: 25 }] }] },
  ],
} as const;

test("Excel では、数は数のまま、示さない数は「非表示」の文字、＝で始まる名前は式でなく文字になる", async () => {
  const [first, rates] = sheetsOf(figures).map(({ data }) => data);
  expect(first?.[3]).toMatchObject([
    { value: "=1+1", type: String },
    { value: 80, type: Number },
    { value: "対象外", type: String },
  ]);
  expect(first?.[4]).toMatchObject([{ value: "合計" }, { value: 80 }, { value: "非表示", type: String }]);
  expect(first?.[6]).toMatchObject([
    { value: "改めた日" },
    { value: "2026-05-20", type: String },
    { value: "" },
  ]);
  expect(rates?.[1]).toMatchObject([{ value: "例" }, { value: "非表示" }, { value: 0.25, format: "0.0%" }]);
  const bytes = new Uint8Array(await (await workbookOf(figures)).arrayBuffer());
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe("PK");
});
