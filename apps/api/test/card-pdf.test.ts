// The ジョブ・カード as it comes out of the printer: every form within its sheets, with much in it and with nothing.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { CardSheet } from "@kumacari/desk";
import { instant } from "@kumacari/domain";
import { cardFormIds, cardSectionIds, formTitle, sectionOf } from "@kumacari/domain/job-card";
import { expect, test } from "vitest";
import { drawCard } from "../src/app/paper/card.ts";
import { readPaper } from "./read-paper.ts";

const fonts = dirname(fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans-jp")));
const at = instant(Date.UTC(2026, 10, 27));
const sentence = "見本の窯元で絵付けを十二年。TypeScript/React-Native and ﾊﾝｶｸ too, 2026/04/01～。";

type Write = (name: string, most: number) => string;
const filled = (write: Write): CardSheet["parts"] =>
  cardSectionIds.map((section) => {
    const row = Object.fromEntries(
      Object.entries(sectionOf(section).fields).map(([name, { most, oneOf }]) => [
        name,
        oneOf?.[0] ?? write(name, most),
      ]),
    );
    return { section, number: 1, at, besides: [], rows: [row] };
  });
const written = filled((name, most) =>
  name === "name" ? "見本 はなこ" : sentence.repeat(99).slice(0, most),
);
/** No line may be broken in it. */
const run = "W".repeat(62);

test.each([
  ["書けるだけ書いて", written, "見本 はなこ"],
  ["切れめのない62文字を書いて", filled((_, most) => run.slice(0, most)), run.slice(0, 60)],
  ["何も書かなくて", [], ""],
] as const)(
  "%sも、どの様式もA4の余白のうちに収まり、どの紙にも氏名の欄と何枚目かがある",
  async (_name, parts, name) => {
    const { pages } = await readPaper(await drawCard({ forms: cardFormIds, parts, at }, fonts));
    const all = pages.flatMap(({ words }) => words).join("");
    for (const form of cardFormIds) expect(all).toContain(formTitle(form).replace(/^\S+ /, ""));
    for (const [n, { view, words, places }] of pages.entries()) {
      expect(view.map(Math.round)).toEqual([0, 0, 595, 842]);
      const said = words.join("");
      expect(said).toContain(`氏名：${name}`.trim());
      expect(said).toContain(`${n + 1} / ${pages.length}ページ`);
      for (const { left, right, foot } of places) {
        expect(left).toBeGreaterThanOrEqual(42);
        expect(right).toBeLessThanOrEqual(595.28 - 42 + 0.5);
        expect(foot).toBeGreaterThan(14);
      }
    }
  },
);

test("書体にない文字は〓になり、そう書いてある。結合した印も異体字も、あればそのまま印刷される", async () => {
  const words = async (name: string) => {
    const parts = [{ section: "person" as const, number: 1, at, besides: [], rows: [{ name }] }];
    const { pages } = await readPaper(await drawCard({ forms: ["1-1"], parts, at }, fonts));
    return pages.flatMap((page) => page.words).join("");
  };
  const lacking = await words("김민수 👨‍👩‍👧 Nguyễn");
  expect(lacking).toContain("氏名：〓〓〓 〓 Nguyễn");
  expect(lacking.replaceAll("氏名：〓〓〓 〓 Nguyễn", "")).toContain("〓〓〓 〓 Nguyễn");
  expect(lacking).toContain("〓は、この用紙に印刷できない文字です。");
  const whole = await words("髙﨑 𠮷 e\u0302\u0303 か\u3099 葛\u{e0100}");
  expect(whole).not.toContain("〓");
  expect(whole).toContain("\u1ec5");
  expect(whole.normalize("NFC")).toContain("\u1ec5 \u304c 葛");
});

test("長く書いた欄は、前の紙を空けずに書き始める", async () => {
  const { pages } = await readPaper(await drawCard({ forms: ["1-1"], parts: written, at }, fonts));
  const lowest = pages.map(({ places }) =>
    Math.min(...places.map(({ foot }) => foot).filter((it) => it > 40)),
  );
  for (const foot of lowest.slice(0, -1)) expect(foot).toBeLessThan(100);
});
