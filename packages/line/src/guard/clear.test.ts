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
import type { messagingApi } from "@line/bot-sdk";
import { expect, expectTypeOf, test } from "vitest";
import type { Call } from "../client.ts";
import { richMenu } from "../rich-menu-areas.ts";
import { render } from "../say/render.ts";
import { type Cleared, clearMenu, createGuard, isCleared } from "./clear.ts";

const place = { liffBase: "https://liff.line.me/2000000002-kumacari" };
const guard = createGuard(place);
const token = (text: string): Token => {
  if (!isToken(text)) throw new Error("no token");
  return text;
};
const link = token("Zk3".repeat(14).padEnd(43, "_"));
const none: Public = { hubs: [], contents: [] };
const [writer, approver] = [1, 2].map((n) => spellId("staff", new Uint8Array(20).fill(n)));
const at = instant(1_795_000_000_000);
const content = (text: string, more: Partial<Content> = {}): Content => ({
  id: spellId("content", new Uint8Array(20)),
  title: "夜の相談",
  text,
  by: writer ?? spellId("staff", new Uint8Array(20)),
  at,
  ...(approver ? { approved: { by: approver, at } } : {}),
  version: 2,
  ...more,
});
const news = (it: Content): Public => ({ hubs: [], contents: [it] });
const say = (phrases: readonly Phrase[], known: Public = none) =>
  guard(
    phrases,
    phrases.flatMap((it) => render(it, place, known)),
    known,
  );

test("目録の言い回しは、どれも通る", () => {
  const every: readonly Phrase[] = [
    ...fixedPhrases,
    ...topicIds.map((topic) => ({ say: "faq", topic }) as const),
    ...linkSays.map((say) => ({ say, link })),
  ];
  const stopped = every.filter((it) => !isCleared(say([it])));
  expect(stopped).toEqual([]);
});

test("通ったものは、見たままの形で出ていく", () => {
  const cleared = say([{ say: "consult" }]);
  if (!isCleared(cleared)) throw new Error("not cleared");
  expect(JSON.parse(cleared.json)).toEqual(render({ say: "consult" }, place, none));
});

test("拠点が公開している住所と電話は通り、そのほかの人の電話は止まる", () => {
  const hub = {
    name: hubPublicName("茶房みずあかり"),
    address: "熊本市中央区手取本町9丁目99番99号",
    access: "市電の停留所から歩いて3分。電話 096-999-0199",
    hours: "平日10時から18時",
    ward: "中央区",
    place: { latitude: 32.803, longitude: 130.708 },
  };
  const known = { hubs: [hub], contents: [] };
  expect(isCleared(say([{ say: "hubs" }], known))).toBe(true);
  for (const ward of cityWards) {
    expect(isCleared(say([{ say: "hubs-of", ward }], known))).toBe(true);
    expect(isCleared(say([{ say: "hubs-near", ward }], known))).toBe(true);
  }
  const quoting = content("拠点は 096-999-0199、つらい夜は 0120-279-338 へ。");
  expect(isCleared(say([{ say: "news" }], { hubs: [hub], contents: [quoting] }))).toBe(true);
  const mixed = { hubs: [hub], contents: [content("担当の携帯は 090-9999-0199 です。")] };
  expect(say([{ say: "hubs" }, { say: "news" }], mixed)).toEqual({ guarded: ["phone"] });
});

test("お知らせは、二人目の承認がなければ出せない", () => {
  const fine = content("水曜の夜も、ご相談をお受けします。");
  expect(isCleared(say([{ say: "news" }], news(fine)))).toBe(true);
  const { approved: _, ...proposed } = fine;
  for (const odd of [
    proposed,
    { ...fine, approved: { by: fine.by, at } },
    { ...fine, withdrawn: { by: fine.by, at } },
  ]) {
    expect(say([{ say: "news" }], news(odd))).toEqual({ guarded: ["not-in-catalogue"] });
  }
});

test("承認されていても、個人情報があれば種類だけを言って止める", () => {
  for (const [text, seen] of [
    ["お問い合わせは hanako.k@example.jp へ", "mail"],
    ["０９０－９９９９－０１９９ へお電話ください", "phone"],
    ["090\u200b9999\u200b0199 まで", "phone"],
  ] as const) {
    const stopped = say([{ say: "news" }], news(content(text)));
    expect(stopped).toEqual({ guarded: [seen] });
    expect(JSON.stringify(stopped)).not.toMatch(/0199|hanako/);
  }
});

test("目録から作り直したものと一字でも違えば、どの欄でも止める", () => {
  const changes: readonly ((it: messagingApi.Message) => object)[] = [
    (it) => ({ ...it, altText: "やまだ様へ" }),
    (it) => ({ ...it, sender: { name: "やまだ" } }),
    (it) => ({ ...it, quickReply: { items: [] } }),
    (it) => ({ ...it, 山田: 1 }),
    () => ({ type: "text", text: "こんにちは" }),
    (it) => JSON.parse(JSON.stringify(it).replace("/open/", "/open/?citizen=1&t=")),
    (it) => JSON.parse(JSON.stringify(it).replace("返事を読む", "山田さんの返事")),
  ];
  const phrase: Phrase = { say: "reply-waiting", link };
  for (const change of changes) {
    const rendered = render(phrase, place, none).map(change);
    // A changed message is none of ours: only a cast lets this test hand it over.
    expect(guard([phrase], rendered as messagingApi.Message[], none)).toEqual({
      guarded: ["not-in-catalogue"],
    });
  }
});

test("目録にない形の言い回しは、止める", () => {
  for (const odd of [
    { say: "reply-waiting", link, name: "やまだ" },
    { say: "consult", text: "自由な文" },
    { say: "free", text: "自由な文" },
  ]) {
    // What lies in the ledger is JSON: it may be anything.
    const phrase = odd as unknown as Phrase;
    expect(guard([phrase], render({ say: "consult" }, place, none), none)).toEqual({
      guarded: ["not-in-catalogue"],
    });
  }
});

test("メニューの言葉も見る", () => {
  expect(isCleared(clearMenu(richMenu(place), place))).toBe(true);
  const menu = { ...richMenu(place), chatBarText: "090-9999-0199" };
  expect(() => clearMenu(menu, place)).toThrow(/phone/);
});

test("番人を通っていない文は、LINEを呼ぶ口に入らない（型）", () => {
  type Messages = NonNullable<Call["say"]>["messages"];
  expectTypeOf<Messages>().toEqualTypeOf<Cleared>();
  expectTypeOf<string>().not.toExtend<Messages>();
  expectTypeOf<{ readonly json: string }>().not.toExtend<Messages>();
  expectTypeOf<Extract<keyof Call, "json" | "body" | "text">>().toEqualTypeOf<never>();
});
