import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ownFolder } from "../town.ts";
import { allLetters } from "./letters.ts";
import { type Canary, makePeople, myNumberOf } from "./people.ts";
import { createSearch, inMemory } from "./search.ts";
import { valuesOf } from "./spellings.ts";

const people = makePeople(1_000, 20_261_122);
const search = createSearch(people);
const find = (text: string) => search.in(inMemory("a copy", Buffer.from(text)));
const someone = (n: number): Canary => {
  const it = people[n];
  if (!it) throw new Error("nobody");
  return it;
};

test("千人の値は、どれも一人だけのもので、同じ種からは同じ人たちができる", () => {
  const whose = new Map<string, Set<number>>();
  for (const it of people)
    for (const { text } of valuesOf(it)) whose.set(text, (whose.get(text) ?? new Set()).add(it.n));
  expect([...whose.values()].filter((it) => it.size > 1)).toEqual([]);
  expect(makePeople(3, 20_261_122)).toEqual(people.slice(0, 3));
  // The number that samples of the card show.
  expect(myNumberOf("12345678901")).toBe("123456789018");
});

test("どの値も、そのままでも、全角・すきま・目に見えない字・逃げ道の書き方でも見つかる", () => {
  for (const it of [someone(0), someone(499), someone(999)]) {
    for (const { kind, text } of valuesOf(it)) {
      const ways = [
        text,
        `前「${text}」後`,
        text.replace(/[!-~]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) + 0xfee0)),
        Array.from(text).join("\u200b"),
        Array.from(text).join(" "),
        text.normalize("NFD"),
      ];
      for (const [way, spelt] of ways.entries())
        expect([kind, way, find(spelt)]).toContainEqual(
          expect.arrayContaining([{ where: "a copy", kind, n: it.n }]),
        );
    }
  }
});

test("どの値も、JSONの逃がし・パーセント・base64（三つのずれ）・十六進のなかで見つかる", () => {
  for (const it of [someone(1), someone(500), someone(998)]) {
    for (const { kind, text } of valuesOf(it)) {
      const bytes = Buffer.from(text);
      const units = Array.from({ length: text.length }, (_, n) =>
        text.charCodeAt(n).toString(16).padStart(4, "0"),
      );
      const ways: readonly string[] = [
        units.map((unit) => `\\u${unit}`).join(""),
        units.map((unit) => `\\\\u${unit.toUpperCase()}`).join(""),
        JSON.stringify(JSON.stringify({ text })),
        encodeURIComponent(text),
        encodeURIComponent(encodeURIComponent(text)),
        new URLSearchParams({ text }).toString(),
        ...["", "x", "xy"].flatMap((before) => {
          const shifted = Buffer.from(`${before}${text}${before}z`);
          return [shifted.toString("base64"), shifted.toString("base64url")];
        }),
        `aa${bytes.toString("hex")}0`,
        bytes.toString("hex").toUpperCase(),
      ];
      for (const [way, spelt] of ways.entries())
        expect([kind, way, find(`{"a":"${spelt}"}`)]).toContainEqual(
          expect.arrayContaining([{ where: "a copy", kind, n: it.n }]),
        );
    }
  }
});

test("UUIDの頭の八桁が、だれかの生年月日と同じでも数えない。ほかの続きなら数える", () => {
  const day = someone(7).birth.replaceAll("-", "");
  expect(find(`"${day}-8620-4138-9a51-7d2f3c4b5a69"`)).toEqual([]);
  expect(find(`"${day}-8620"`)).toContainEqual({ where: "a copy", kind: "birth", n: 7 });
});

test("ふつうの言葉や番号のなかには、何も見つからない", () => {
  const ordinary = [
    "相談員から返事が届きました。返事を読む",
    "熊本市南区の拠点でお会いできます。電話：096-328-2111",
    '{"at":"2026-11-23T08:41:30.928+09:00","epochMs":1795390890928,"id":"0b9c1f2e-8620-4138-9a51-7d2f3c4b5a69"}',
    Array.from({ length: 200_000 }, (_, n) => 1_795_390_000_000 + n * 37).join(","),
  ];
  expect(ordinary.flatMap(find)).toEqual([]);
});

test("メールのなかの値は、base64 でも quoted-printable でも、行の切れ目をまたいでも、見出しにあっても見つかり、あて先の欄だけは別に数える", async () => {
  const folder = ownFolder();
  mkdirSync(folder.path, { recursive: true });
  const it = someone(3);
  const long = `${"あ".repeat(40)}${it.wish}${it.phone}`;
  const inLines = (text: string, length: number, end: string) =>
    text.match(new RegExp(`.{1,${length}}`, "g"))?.join(end) ?? "";
  const quoted = [...Buffer.from(long)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join("");
  const head = `From: desk@kumacari.example\r\nTo: <${it.mail}>`;
  const bodies = {
    base64: inLines(Buffer.from(long).toString("base64"), 76, "\r\n"),
    "quoted-printable": inLines(quoted, 72, "=\r\n"),
  };
  try {
    for (const [coding, body] of Object.entries(bodies))
      writeFileSync(
        join(folder.path, `${coding}.eml`),
        `${head}\r\nX-Case: ${it.address}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${coding}\r\n\r\n${body}\r\n`,
      );
    const { bytes, unbroken, decoded, addressees } = await allLetters(folder.path);
    const kinds = (text: string) => new Set(find(text).map(({ kind }) => kind));
    expect([...kinds(decoded)]).toEqual(expect.arrayContaining(["wish", "phone", "address"]));
    expect([...kinds(unbroken)]).toEqual(expect.arrayContaining(["wish", "phone", "address"]));
    expect([...kinds(bytes), ...kinds(unbroken), ...kinds(decoded)]).not.toContain("mail");
    expect([...kinds(addressees)]).toEqual(["mail"]);
  } finally {
    folder.remove();
  }
});
