import { csv } from "@kumacari/domain";
import { expect, test } from "vitest";
import { followedAs } from "../src/catalogue.ts";
import type { YearView } from "../src/index.ts";
import { figuresBy, figuresFile, linesOf } from "../src/show.ts";
import { headWord, rateWord, revisedWords, shownWord, spanName, spanWord } from "../src/words.ts";

const months = ["2026-04", "2026-05", "2026-06"];
const year: YearView = {
  year: 2026,
  closedAt: "2026-07-01T03:10:00.000+09:00",
  spans: [...months.map((id) => ({ id, kind: "month" as const })), { id: "2026-Q1", kind: "quarter" }],
  families: [
    {
      name: "sat",
      says: "行われた面談",
      unit: "回",
      total: [80, "hidden", 70, 240],
      revised: { "2026-06": "2026-07-03", "2026-Q1": "2026-07-03" },
      sheets: [
        {
          name: "hub",
          says: "拠点",
          rows: [
            { group: "hub_a", says: "=喫茶 ひなた", counts: ["none", "hidden", 30, 60] },
            { group: "hub_b", says: "茶房 こだち", counts: [80, "hidden", 40, 180] },
          ],
        },
      ],
    },
    {
      name: "missed",
      says: "来られなかった面談",
      unit: "回",
      total: [20, 15, "hidden", 60],
      sheets: [],
    },
    {
      name: "closed",
      says: "終了した相談",
      unit: "件",
      total: [100, 40, 45, 185],
      sheets: [
        {
          name: "outcome",
          says: "結果",
          rows: [
            { group: "a", says: "就職決定", counts: [33, 35, "hidden", 100] },
            { group: "b", says: "継続", counts: [67, "hidden", "hidden", "hidden"] },
          ],
        },
      ],
    },
  ],
};

test("月・四半期・年度の見かたは、それぞれの期間だけを並べ、締まっていないものは空になる", () => {
  const quarter = figuresBy(year, "quarter");
  expect(quarter.spans).toEqual(["2026-Q1"]);
  expect(quarter.families[0]?.total).toEqual([240]);
  expect(quarter.families[0]?.tables[0]?.rows.map(({ counts }) => counts)).toEqual([[60], [180]]);
  expect(figuresBy(year, "month").spans).toEqual(months);
  expect(figuresBy(year, "year").spans).toEqual([]);
});

test("期間は、表の中では短く、一つだけのときは年からの名で言う", () => {
  expect(["2027-01", "2026-Q4", "2026"].map(spanWord)).toEqual(["1月", "第4四半期", "2026年度"]);
  expect(["2027-01", "2026-Q4", "2026"].map(spanName)).toEqual([
    "2027年1月",
    "2026年度 第4四半期",
    "2026年度",
  ]);
});

test("示さない数は「非表示」、その時まだなかった区分は「対象外」と言い、どちらも0とは言わない", () => {
  expect([1234, "hidden" as const, "none" as const].map(shownWord)).toEqual(["1,234", "非表示", "対象外"]);
});

test("割合は、もとの数・全体・残りの三つとも示せるときだけ出る", () => {
  const { rates } = figuresBy(year, "month");
  const [outcomes, away] = rates.map(({ rows }) => rows.map((row) => row.rates.map(rateWord)));
  // 35 of 40 leave five, and a whole that is hidden or a part that is hidden tells of no share.
  expect(outcomes).toEqual([
    ["33.0%（33/100）", "非表示", "非表示"],
    ["67.0%（67/100）", "非表示", "非表示"],
  ]);
  expect(away).toEqual([["20.0%（20/100）", "非表示", "非表示"]]);
});

test("その後も続けている割合は、分かったうちの割合で、月ごとに、数も残りも示せるときだけ出る", () => {
  const counts = [
    [30, 12, 15, 57],
    [10, 12, "hidden", 40],
  ] as const;
  const followed: YearView["families"][number] = {
    name: "followed",
    says: "その後の確認",
    unit: "件",
    total: [40, 24, "hidden", 97],
    sheets: [
      {
        name: "how",
        says: "様子",
        rows: followedAs.slice(2, 4).map((group, n) => ({ group, says: group, counts: counts[n] ?? [] })),
      },
    ],
  };
  const lasting = figuresBy({ ...year, families: [followed] }, "month").rates.at(-1);
  expect(lasting?.rows.map(({ says, rates }) => [says, ...rates.map(rateWord)])).toEqual([
    ["3か月後", "75.0%（30/40）", "50.0%（12/24）", "非表示"],
  ]);
});

test("CSV は見出し一つで全部の区分と合計を並べ、示さない数は非表示、式になる名前は動かない", () => {
  const { header, rows } = linesOf(figuresBy(year, "month"));
  const text = csv(header, rows);
  expect(text.startsWith("\ufeff項目,分け方,区分,単位,2026年4月,2026年5月,2026年6月\r\n")).toBe(true);
  expect(text).toContain("行われた面談,拠点,'=喫茶 ひなた,回,対象外,非表示,30\r\n");
  expect(text).toContain("行われた面談,合計,合計,回,80,非表示,70\r\n");
  expect(text).toContain("行われた面談,改めた日,改めた日,,,,2026-07-03\r\n");
  expect(text.split("改めた日,改めた日")).toHaveLength(2);
  expect(text).toContain("面談に来られなかった割合,割合,来られなかった面談,%,20,非表示,非表示\r\n");
  expect(rows.every((row) => row.length === header.length)).toBe(true);
  expect(text.split("\r\n").filter((line) => /[,]-/.test(line))).toEqual([]);
});

test("示したあとで改めた数は、その月の見出しと、ひとことの文で分かる", () => {
  const figures = figuresBy(year, "month");
  const [sat, missed] = figures.families;
  expect(figures.spans.map((id, at) => headWord(id, sat?.revised[at]))).toEqual(["4月", "5月", "6月（改）"]);
  expect(missed?.revised).toEqual([undefined, undefined, undefined]);
  expect(revisedWords(figures)).toContain("行われた面談：2026年6月（2026年7月3日）");
  expect(revisedWords({ ...figures, families: figures.families.slice(1) })).toBeUndefined();
});

test("開く前の月は、数も割合も「開始前」と言い、0とも非表示とも言わない", () => {
  const opened = year.families.map(({ total, sheets, ...it }) => ({
    ...it,
    total: ["before" as const, ...total.slice(1)],
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, counts: ["before" as const, ...row.counts.slice(1)] })),
    })),
  }));
  const { rows } = linesOf(figuresBy({ ...year, families: opened }, "month"));
  expect(new Set(rows.filter(([, by]) => by !== "改めた日").map(([, , , , april]) => april))).toEqual(
    new Set(["開始前"]),
  );
});

test("ファイルの名前は、いつまでの数かを言う", () => {
  expect(figuresFile(figuresBy(year, "month"), "csv")).toBe("kumacari-figures-2026-06.csv");
  expect(figuresFile(figuresBy(year, "quarter"), "pdf")).toBe("kumacari-figures-2026-Q1.pdf");
});
