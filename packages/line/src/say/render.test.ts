import { type Phrase, type PublicHub, topicIds } from "@kumacari/conversation";
import { hubPublicName, isToken, type Token } from "@kumacari/domain";
import { expect, test } from "vitest";
import { brokenLimits } from "../../test/limits.ts";
import { render } from "./render.ts";

const place = { liffBase: "https://liff.line.me/2000000002-kumacari" };
const token = (text: string): Token => {
  if (!isToken(text)) throw new Error("no token");
  return text;
};
const link = token("A".repeat(43));
const hub = (letters: string): PublicHub => ({
  name: hubPublicName(letters),
  address: letters,
  access: letters,
  hours: letters,
});
const hubs = (count: number, letters = "茶房みずあかり"): Phrase => ({
  say: "hubs",
  hubs: Array.from({ length: count }, () => hub(letters)),
});
const every: readonly Phrase[] = [
  ...(
    [
      "greeting",
      "welcome-back",
      "consult",
      "my-page",
      "booking",
      "faq-menu",
      "steer",
      "not-read",
      "emergency",
    ] as const
  ).map((say) => ({ say })),
  ...topicIds.map((topic) => ({ say: "faq", topic }) as const),
  hubs(0),
  hubs(3),
  hubs(12),
  hubs(13),
  hubs(100),
  hubs(12, "髙﨑👨‍👩‍👧‍👦".repeat(500)),
  hubs(12, '"\\\n'.repeat(500)),
  { say: "reply-waiting", link },
];
const said = (phrase: Phrase): string => JSON.stringify(render(phrase, place));

test("どの言葉も、LINEの上限の中に収まる", () => {
  for (const phrase of every)
    expect([phrase.say, brokenLimits(render(phrase, place))]).toEqual([phrase.say, []]);
});

test("はじめのご案内は、目的・個人情報のお願い・緊急の窓口・五つの入口を伝える", () => {
  const text = said({ say: "greeting" });
  for (const part of [
    "熊本市キャリア相談所",
    "個人情報は書かないでください",
    "110",
    "119",
    "0120-279-338",
    "0570-064-556",
    "相談する",
    "予約する",
    "よくある質問",
    "拠点をさがす",
    "マイページ",
  ]) {
    expect(text).toContain(part);
  }
});

test("緊急のことばには、一度の操作で電話できるボタンが付く", () => {
  const text = said({ say: "emergency" });
  for (const number of ["tel:110", "tel:119", "tel:0120279338", "tel:0570064556"])
    expect(text).toContain(number);
});

test("返事のお知らせは、決まった一文と一度きりのリンクだけ", () => {
  const messages = render({ say: "reply-waiting", link }, place);
  expect(messages).toHaveLength(1);
  const strings = words(messages[0]);
  expect(strings.filter((it) => /[ぁ-ん]/.test(it))).toEqual([
    "相談員から返事が届きました",
    "相談員から返事が届きました",
    "返事を読む",
  ]);
  expect(strings.filter((it) => it.includes("://"))).toEqual([`${place.liffBase}/open/${link}`]);
});

test("個人にかかわる入口は、トークではなく専用ページを開く", () => {
  expect(said({ say: "consult" })).toContain(`${place.liffBase}/consult`);
  expect(said({ say: "my-page" })).toContain(`${place.liffBase}/me`);
  expect(said({ say: "booking" })).toContain(`${place.liffBase}/consult`);
});

test("長い拠点の案内は、字の途中で切らずに短くする", () => {
  const family = "👨‍👩‍👧‍👦";
  const [name] = words(render(hubs(1, family.repeat(200)), place)).filter((it) => it.endsWith("…"));
  expect(name?.slice(0, -1).replaceAll(family, "")).toBe("");
  expect(name?.length).toBeGreaterThan(family.length);
});

test("質問の一覧には、答えのあるすべての質問が並ぶ", () => {
  const text = said({ say: "faq-menu" });
  for (const topic of topicIds) expect(text).toContain(`"topic:${topic}"`);
});

function words(it: unknown): string[] {
  if (typeof it === "string") return [it];
  return typeof it === "object" && it !== null ? Object.values(it).flatMap(words) : [];
}
