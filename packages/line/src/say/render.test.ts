import { fixedPhrases, linkSays, type Phrase, topicIds } from "@kumacari/conversation";
import type { Public } from "@kumacari/desk/ports";
import {
  type Content,
  cityWards,
  hubPublicName,
  instant,
  isToken,
  spellId,
  type Token,
} from "@kumacari/domain";
import { expect, test } from "vitest";
import { brokenLimits } from "../../test/limits.ts";
import { render } from "./render.ts";

const place = { liffBase: "https://liff.line.me/2000000002-kumacari" };
const token = (text: string): Token => {
  if (!isToken(text)) throw new Error("no token");
  return text;
};
const link = token("A".repeat(43));
const hub = (letters: string): Public["hubs"][number] => ({
  name: hubPublicName(letters),
  address: letters,
  access: letters,
  hours: letters,
  ward: "東区",
  place: { latitude: 32.79, longitude: 130.76 },
});
const hubs = (count: number, letters = "茶房みずあかり"): Public => ({
  hubs: Array.from({ length: count }, () => hub(letters)),
  contents: [],
});
const news = (count: number, title: string, text: string): Public => ({
  hubs: [],
  contents: Array.from({ length: count }, () => content(title, text)),
});
const by = spellId("staff", new Uint8Array(20));
const content = (title: string, text: string): Content => ({
  id: spellId("content", new Uint8Array(20)),
  title,
  text,
  by,
  at: instant(1_795_000_000_000),
  version: 1,
});
const every: readonly Phrase[] = [
  ...fixedPhrases,
  ...topicIds.map((topic) => ({ say: "faq", topic }) as const),
  ...linkSays.map((say) => ({ say, link })),
  ...cityWards.flatMap((ward) => [{ say: "hubs-of", ward } as const, { say: "hubs-near", ward } as const]),
];
const odd = "髙﨑👨‍👩‍👧‍👦";
const publics: readonly Public[] = [
  ...[0, 3, 12, 13, 100].map((count) => hubs(count)),
  hubs(12, odd.repeat(500)),
  hubs(12, '"\\\n'.repeat(500)),
  news(1, "夜の相談", "ご予約ください。"),
  news(100, odd.repeat(3), odd.repeat(40)),
  news(5, '"'.repeat(40), '"\\\n'.repeat(166)),
];
const said = (phrase: Phrase): string => JSON.stringify(render(phrase, place, hubs(0)));

test("どの言葉も、LINEの上限の中に収まる", () => {
  for (const known of publics)
    for (const phrase of every)
      expect([phrase.say, brokenLimits(render(phrase, place, known))]).toEqual([phrase.say, []]);
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
  const messages = render({ say: "reply-waiting", link }, place, hubs(0));
  expect(messages).toHaveLength(1);
  const strings = words(messages[0]);
  expect(strings.filter((it) => /[ぁ-ん]/.test(it))).toEqual([
    "相談員から返事が届きました",
    "相談員から返事が届きました",
    "返事を読む",
  ]);
  expect(strings.filter((it) => it.includes("://"))).toEqual([`${place.liffBase}/open/${link}`]);
});

test("どのお知らせにも、日・時刻・場所・人の名はなく、リンクは一つだけ", () => {
  for (const say of linkSays) {
    const strings = words(render({ say, link }, place, hubs(3))).filter((it) => it !== place.liffBase);
    const told = strings.filter((it) => /[ぁ-んァ-ヶ一-龠]/.test(it)).join();
    expect([
      say,
      /[0-9０-９〇一二三四五六七八九十]|明日|今日|あした|きょう|茶房|相談員の|さん|様/.test(told),
    ]).toEqual([say, false]);
    expect(strings.filter((it) => it.includes("://"))).toEqual([`${place.liffBase}/open/${link}`]);
  }
});

test("個人情報らしい言葉には、保存していないこと、取り消し方、安全な入口を伝える", () => {
  const text = said({ say: "personal-warning" });
  for (const part of ["保存していません", "送信取消", "24時間", `${place.liffBase}/consult`])
    expect(text).toContain(part);
});

test("お知らせは、書かれたとおりに、新しいものから五つまで見せる", () => {
  const text = JSON.stringify(render({ say: "news" }, place, news(9, "夜の相談", "ご予約ください。")));
  expect(text.split("ご予約ください。")).toHaveLength(6);
  expect(said({ say: "news" })).toContain("ただいま、お知らせはありません。");
});

test("個人にかかわる入口は、トークではなく専用ページを開く", () => {
  expect(said({ say: "consult" })).toContain(`${place.liffBase}/consult`);
  expect(said({ say: "my-page" })).toContain(`${place.liffBase}/me`);
  expect(said({ say: "booking" })).toContain(`${place.liffBase}/booking`);
});

test("拠点は、区で選べて、場所を送った人には近いものから三つまで。場所は保存していないと言う", () => {
  const at = (name: string, ward: string, longitude: number) => ({
    ...hub(name),
    ward,
    place: { latitude: 32.79, longitude },
  });
  const all: Public = {
    hubs: [
      at("西の店", "西区", 130.66),
      at("北の店", "北区", 130.7),
      at("東の店", "東区", 130.77),
      at("中の店", "中央区", 130.72),
    ],
    contents: [],
  };
  const names = (phrase: Phrase) => words(render(phrase, place, all)).filter((it) => /^.の店$/.test(it));
  const onlyNames = (phrase: Phrase) => [...new Set(names(phrase))];
  expect(onlyNames({ say: "hubs-of", ward: "東区" })).toEqual(["東の店"]);
  expect(onlyNames({ say: "hubs-of", ward: "南区" })).toHaveLength(3);
  expect(onlyNames({ say: "hubs-near", ward: "東区" })).toEqual(["東の店", "中の店", "北の店"]);
  const near = JSON.stringify(render({ say: "hubs-near", ward: "東区" }, place, all));
  expect(near).toContain("送られた場所は保存していません");
  for (const ward of cityWards) expect(near).toContain(`"ward:${ward}"`);
  expect(JSON.stringify(render({ say: "hubs" }, place, all))).toContain(`"type":"location"`);
});

test("長い拠点の案内は、字の途中で切らずに短くする", () => {
  const family = "👨‍👩‍👧‍👦";
  const [name] = words(render({ say: "hubs" }, place, hubs(1, family.repeat(200)))).filter((it) =>
    it.endsWith("…"),
  );
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
