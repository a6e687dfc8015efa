import { expect, test } from "vitest";
import { type CaseId, isId } from "../names.ts";
import { askedForms, isAsked, nameForms, numberForm, phoneForms } from "./forms.ts";

const of = (name: string, phones: readonly string[] = []) => ({ names: [name], phones });
/** As the clues would say it: some way of which every form is there. */
const leads = (asked: string, name: string, phones: readonly string[] = []) => {
  const held = new Set([...nameForms(name), ...phones.flatMap(phoneForms)]);
  return askedForms(asked).some((way) => way.every((form) => held.has(form)));
};
const finds = (asked: string, name: string, phones: readonly string[] = []) =>
  leads(asked, name, phones) && isAsked(asked, of(name, phones));

test("名前の全部と、姓や名のはじめの二文字から六文字までが、探せる形になる", () => {
  expect(nameForms("見本 はなこ")).toEqual(["n:見本はなこ", "p:見本", "p:はな", "p:はなこ"]);
  expect(nameForms("じゅげむじゅげむ")).toEqual([
    "n:じゅげむじゅげむ",
    "p:じゅ",
    "p:じゅげ",
    "p:じゅげむ",
    "p:じゅげむじ",
    "p:じゅげむじゅ",
  ]);
  expect(nameForms("")).toEqual([]);
  expect(nameForms(" ・　")).toEqual([]);
});

test("姓でも、名でも、つづけても、はじめだけでも見つかる", () => {
  for (const asked of ["見本", "はな", "見本 はな", "はなこ　見本", "見本はなこ", "見本　はなこ"])
    expect(finds(asked, "見本 はなこ"), asked).toBe(true);
  for (const asked of ["見", "なこ", "見本 たろう", "本はなこ", "見本はな"])
    expect(finds(asked, "見本 はなこ"), asked).toBe(false);
});

test("ひらがな・カタカナ・半角・空白・大文字・見えない文字の違いを問わない", () => {
  for (const asked of ["みほん", "ミホン", "ﾐﾎﾝ", " み\u200bほん ", "ミホン・ハナコ", "ﾐﾎﾝ ﾊﾅ"])
    expect(finds(asked, "ミホン ハナコ"), asked).toBe(true);
  expect(finds("ガガ", "ｶﾞｶﾞ 一")).toBe(true);
  expect(finds("kuma", "Ｋｕｍａ Mon")).toBe(true);
});

test("ラテン文字の印は、付けても付けなくても見つかる。かなの濁りは別の字", () => {
  for (const [name, ...typed] of [
    ["Nguyễn Thị Đào", "nguyen", "NGUYEN THI", "Nguyễn", "nguye\u0302\u0303n", "dao", "nguyenthidao"],
    ["Łukasz Strauß", "lukasz", "strauss", "Strauß"],
    ["Søren İnönü", "soren", "inonu"],
  ] as const)
    for (const asked of typed) expect(finds(asked, name), asked).toBe(true);
  expect(finds("がき", "かき 見本")).toBe(false);
  expect(finds("か\u3099き", "ガキ 見本")).toBe(true);
});

test("受付番号は、幅も大文字も K- の有無も問わず見つかり、K- を付ければ名前では探さない", () => {
  const id: CaseId | string = "case_abcdefghjkmnpq7h2mqx";
  if (!isId("case", id)) throw new Error("no id of a case");
  const found = (asked: string) =>
    askedForms(asked).some((way) => way.every((form) => form === numberForm(id))) &&
    isAsked(asked, { names: [], phones: [], id });
  for (const asked of [
    "K-7h2mqx",
    "k-7H2MQX",
    "Ｋ－７ｈ２ｍｑｘ",
    "7h2mqx",
    "K 7h2mqx",
    "Kー7h2mqx",
    " K‐7h2mqx\u200b",
  ])
    expect(found(asked), asked).toBe(true);
  for (const asked of ["K-7h2mqy", "K-7h2mq", "7h2mqxx", "K-1h2mqx", "K-"])
    expect(found(asked), asked).toBe(false);
  // Six letters may be a name; with K- they are a number and nothing else.
  expect(finds("tanaka", "Tanaka 見本")).toBe(true);
  expect(askedForms("tanaka")).toHaveLength(3);
  expect(askedForms("K-tanaka")).toEqual([["k:K-tanaka"]]);
  expect(isAsked("K-tanaka", { names: ["k-tanaka"], phones: [], id })).toBe(false);
});

test("かっこの中の読みでも見つかる", () => {
  for (const asked of ["ミホン", "見本", "みほんはなこ", "はなこ みほん"])
    expect(finds(asked, "見本 花子（みほん はなこ）"), asked).toBe(true);
});

test("よみが別に書かれていれば、名前とよみをまぜて打っても見つかる", () => {
  const written = { names: ["見本 花子", "みほん はなこ"], phones: [] };
  for (const asked of ["ミホン", "見本 はな", "みほん 花"]) expect(isAsked(asked, written), asked).toBe(true);
  expect(isAsked("見本 はる", written)).toBe(false);
});

test("一文字の姓は、その一文字で見つかり、長い姓は一文字では見つからない", () => {
  expect(finds("林", "林 みほん")).toBe(true);
  expect(finds("林", "林田 みほん")).toBe(false);
});

test("書き分けのある字は、どちらで探しても見つかる", () => {
  for (const [asked, name] of [
    ["高見", "髙見 本"],
    ["山﨑", "山崎 見本"],
    ["吉見", "𠮷見 本"],
    ["斉見", "齋見 本"],
  ] as const)
    expect(finds(asked, name), asked).toBe(true);
});

test("六文字より長いはじめは、印では六文字まで、確かめるときは全部で見る", () => {
  expect(leads("じゅげむじゅげほ", "じゅげむじゅげむ 見本")).toBe(true);
  expect(finds("じゅげむじゅげほ", "じゅげむじゅげむ 見本")).toBe(false);
  expect(finds("じゅげむじゅげむ", "じゅげむじゅげむ 見本")).toBe(true);
});

test("電話番号は、書き方を問わず全部か下四けたで見つかり、途中では見つからない", () => {
  const own = ["070-9999-0188"];
  for (const asked of [
    "07099990188",
    "０７０（９９９９）０１８８",
    "+81 70-9999-0188",
    "070 9999 0188",
    "0188",
  ])
    expect(finds(asked, "", own), asked).toBe(true);
  for (const asked of ["9999", "07099990189", "188", "70999901"])
    expect(finds(asked, "", own), asked).toBe(false);
  expect(phoneForms("110")).toEqual([]);
});

test("何も打たれていない、空白だけ、数字が半端なものには、探す道がない", () => {
  for (const asked of ["", " 　", "12", "12345", "1".repeat(40)])
    expect(askedForms(asked), asked).toEqual([]);
});

test("どんな長い名前でも、形は四十より多くならない", () => {
  const long = Array.from({ length: 12 }, (_, n) => "あいうえおかき".slice(n % 3)).join(" ");
  expect(nameForms(`${long}（${long}）`).length).toBeLessThanOrEqual(40);
  expect(nameForms("（".repeat(60))).toEqual([]);
});
