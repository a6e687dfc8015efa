// Our papers as they are heard: every word in its place of the structure, tables with their rows and columns (PDF/UA-1, ISO 14289-1).
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { hubPublicName, instant, spellId, toJst } from "@kumacari/domain";
import { expect, test } from "vitest";
import { drawCard } from "../src/app/paper/card.ts";
import { drawDisclosure } from "../src/app/paper/disclosure.ts";
import { figuresPaper } from "../src/app/paper/figures.ts";
import { makePdf } from "../src/app/paper/paper.ts";
import { drawPoster } from "../src/app/paper/poster.ts";
import { readPaper } from "./read-paper.ts";
import { readTags, within } from "./read-tags.ts";

const fonts = dirname(fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans-jp")));
const at = instant(Date.UTC(2026, 10, 27));
const spans = ["2026-04", "2026-05"];
const wards = Array.from({ length: 60 }, (_, n) => ({
  says: `見本${n + 1}区`,
  counts: [n + 100, "hidden"] as const,
}));

const papers = {
  件数の紙: () =>
    makePdf(
      figuresPaper(
        { year: 2026, closedAt: toJst(at) },
        {
          spans,
          families: [
            {
              name: "opened",
              says: "相談の受付",
              unit: "件",
              total: [6000, "hidden"],
              revised: [undefined, undefined],
              tables: [{ name: "ward", says: "区", rows: wards }],
            },
          ],
          rates: [],
        },
        at,
      ),
      fonts,
    ),
  開示の冊子: () =>
    drawDisclosure(
      {
        matter: spellId("matter", new Uint8Array(20)),
        decidedAt: at,
        number: 1,
        of: 1,
        sections: [
          {
            area: "talk",
            title: "やりとり",
            count: 1,
            entries: [
              {
                kind: "message",
                title: "11月27日のメッセージ",
                items: [{ field: "message.text", label: "本文", value: "はい。\n\n次です。" }],
              },
            ],
          },
        ],
        files: [],
        notInside: [],
      },
      fonts,
    ),
  "ジョブ・カード": () =>
    drawCard(
      {
        forms: ["1-1", "3-1"],
        parts: [{ section: "person", number: 1, at, besides: [], rows: [{ name: "見本 はなこ" }] }],
        at,
      },
      fonts,
    ),
  拠点のポスター: () =>
    drawPoster(
      { hub: { name: hubPublicName("喫茶 ひなた"), ward: "中央区" }, serial: 1, at, token: "token" },
      { liffBase: "https://liff.line.me/1-x", fonts },
    ),
};
const drawn = new Map<string, Promise<Uint8Array>>();
const paper = (name: keyof typeof papers) => {
  const pdf = drawn.get(name) ?? papers[name]();
  drawn.set(name, pdf);
  return pdf;
};

/** And what stands at the foot of its first sheet. */
test.each([
  ["件数の紙", "熊本市キャリア相談所件数（2026年度）2026年11月27日までに締めた数1/2ページ"],
  ["開示の冊子", "熊本市キャリア相談所お預かりしているご本人の情報1/1ページ"],
  ["ジョブ・カード", "ジョブ・カード氏名：見本はなこ1/3ページ"],
  ["拠点のポスター", "熊本市キャリア相談所第1版2026年11月27日印刷"],
] as const)(
  "%sは、題と言語を名のり、紙の隅のほかは、言葉が一つ残らず読む順に構造の中にある",
  async (name, foot) => {
    const pdf = await paper(name);
    const { title, lang, pages } = await readTags(pdf);
    expect(lang).toBe("ja");
    expect(title).not.toBe("");
    const raw = Buffer.from(pdf).toString("latin1");
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toMatch(/\/DisplayDocTitle true/);
    expect(raw).toMatch(/<pdfuaid:part>1</);
    for (const { root, outside, lost, drawn: words } of pages) {
      expect({ outside, lost }).toEqual({ outside: "", lost: "" });
      expect(
        within(root)
          .map(({ says }) => says)
          .join(""),
      ).toBe(words);
    }
    expect(pages[0]?.beside.replace(/\s/g, "")).toBe(foot);
    const heard = pages.flatMap(({ root }) => within(root).filter(({ says }) => says !== ""));
    const levels = heard.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
    expect(levels[0]).toBe(1);
    for (const [n, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[n - 1] ?? 0) + 1);
  },
);

test("件数の紙の表は、どの行も同じ数の欄で、見出しは行と列のどちらを指すかを言い、次の紙の見出しは二度読まれない", async () => {
  const { pages } = await readTags(await paper("件数の紙"));
  expect(pages.length).toBeGreaterThan(1);
  const all = pages.flatMap(({ root }) => within(root));
  // A table on two sheets is in the tree of both; each row is drawn on one of them.
  const rows = all.filter(({ role, parts }) => role === "TR" && parts.some(({ says }) => says !== ""));
  const heard = rows.map(({ parts }) =>
    parts.map(({ role, scope, says }) => [role, scope, says.trim()].filter(Boolean).join(" ")),
  );
  expect(heard).toHaveLength(1 + wards.length + 1);
  expect(heard[0]).toEqual(["TH Column 区分", "TH Column 4月", "TH Column 5月"]);
  expect(heard[1]).toEqual(["TH Row 見本1区", "TD 100", "TD 非表示"]);
  expect(heard.at(-1)).toEqual(["TH Row 合計", "TD 6,000", "TD 非表示"]);
  expect(new Set(heard.map(({ length }) => length))).toEqual(new Set([3]));
  expect(all.filter(({ role }) => role === "H2").map(({ says }) => says)).toEqual([
    "相談の受付（区） 単位：件",
  ]);
  expect(pages[1]?.beside).toContain("相談の受付（区）");
});

test("枠で囲んだだけのものは表とは読まれず、QRコードは何が開くかを言う", async () => {
  const poster = (await readTags(await paper("拠点のポスター"))).pages.flatMap(({ root }) => within(root));
  expect(poster.filter(({ role }) => role === "Table")).toEqual([]);
  expect(poster.filter(({ role }) => role === "Figure").map(({ alt }) => alt)).toEqual([
    "この拠点のページを LINE で開く QRコード",
  ]);
  const card = (await readTags(await paper("ジョブ・カード"))).pages.flatMap(({ root }) => within(root));
  expect(card.filter(({ role }) => role === "H2").map(({ says }) => says)[0]).toMatch(
    /^価値観、興味、関心事項等/,
  );
  const cells = card.filter(({ role }) => role === "TH" || role === "TD");
  // 氏名・連絡先が二枚、実施者の記入欄、免許・資格の見出しと四行。
  expect(cells).toHaveLength(2 * 6 * 2 + 6 * 2 + 5 * 5);
});

test("十二か月でも四半期でも、割合はもとの数ごと、紙の余白のうちに収まる", async () => {
  const share = { percent: 12.3, count: 1234, whole: 9876 };
  for (const ids of [
    Array.from({ length: 12 }, (_, n) => `2026-${String(n + 1).padStart(2, "0")}`),
    ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"],
  ]) {
    const rows = [{ says: "見本の結果になった割合", rates: ids.map(() => share) }];
    const figures = { spans: ids, families: [], rates: [{ says: "見本の割合", rows }] };
    const pdf = await makePdf(figuresPaper({ year: 2026, closedAt: toJst(at) }, figures, at), fonts);
    const { pages } = await readPaper(pdf);
    expect(pages.flatMap(({ words }) => words).filter((it) => it === "12.3%")).toHaveLength(ids.length);
    for (const { view, places } of pages)
      for (const { right } of places) expect(right).toBeLessThanOrEqual(Number(view[2]) - 36 + 0.5);
  }
});
