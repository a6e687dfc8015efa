// What citizens gave us is found in words for everybody, and lies nowhere in a form that could be read.
import { readdirSync, readFileSync } from "node:fs";
import { PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { checkPublicWords, remember } from "@kumacari/desk";
import { hubPublicName } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, asCitizen, type Office, once, openCase, openOffice, signedIn } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const wish =
  "以前は架空製作所で検品をしていました。電話は 070-9999-0188、メールは kakuu.taro@example.jp です。昭和58年12月24日生まれで、住まいは熊本市東区見本町7丁目8番9号です。";
const secret = "父の介護をしながら夜に働ける職場をさがしています";

async function consult(person: string, over: Partial<Record<"name" | "wish", string>>) {
  const citizen = await asCitizen(office, person);
  const { data } = await citizen.ask("home");
  await citizen.act("consent.give", {
    version: (data.consent as { text: { version: string } }).text.version,
  });
  const sent = { answers: { ...answers, name: "", wish: "", ...over }, once: once() };
  expect((await citizen.act("intake.submit", sent)).status).toBe(200);
  return citizen;
}

const known = async (text: string, title = "お知らせ") =>
  (await checkPublicWords(office.needs, { title, text })).filter((it) => it.class === "known");

test("名前・電話・メール・生年月日・住所・相談の言葉は、書き方を変えても公開できない", async () => {
  const texts = [
    "利用者の声（見　架　タ\u200bロウ）",
    "みかたろう さんの例: 見架たろうさん",
    "電話 ０７０（９９９９）０１８８",
    "+81 70-9999-0188",
    "ＫＡＫＵＵ．ＴＡＲＯ＠ｅｘａｍｐｌｅ．ｊｐ",
    "1983/12/24生まれ",
    "Ｓ５８．１２．２４",
    "見本町7-8-9の方",
    "ある方は「父の介護をしながら、夜に働ける職場を、さがしています。」と話しました",
    "チチの介護ヲシナガラ夜ニ働ケル職場ヲサガシテイマス",
  ];
  for (const text of texts) expect(await known(text), text).toEqual([]);
  const citizen = await consult("U-known", { name: "見架 太郎", wish: wish });
  await consult("U-known-2", { name: "見架 たろう" });
  await citizen.act("talk.write", { text: `${secret}。`, once: once() });
  for (const text of texts) expect((await known(text)).length, text).toBeGreaterThan(0);
  expect((await known("ふつうのお知らせ", "見架たろうさんの話"))[0]).toEqual({
    field: "title",
    class: "known",
    from: 0,
    to: 5,
  });
});

test("相談員の返信の言葉も、相談者のものとして守られる", async () => {
  const { caseId } = await openCase(office, "U-replied");
  const it = await signedIn(office, "counsellor", "見本 へんじ");
  const text = "来週の面接では、前の職場の人間関係のことを無理に話さなくて大丈夫です。";
  expect((await it.act("case.reply", { caseId, text, seen: 0, once: once() })).status).toBe(200);
  expect(await known("「前の職場の人間関係のことを無理に話さなくて大丈夫」と伝えました")).toHaveLength(1);
});

test("三人が書いた言い回しは止めず、二人までなら止める", async () => {
  const phrase = "子どもが小さいので夕方までに帰れる仕事を探しています";
  for (const [person, many] of [
    ["U-first", 1],
    ["U-second", 1],
    ["U-third", 0],
  ] as const) {
    await consult(person, { wish: `${person}です。${phrase}。` });
    expect(await known(`「${phrase}」という方へ`)).toHaveLength(many);
  }
});

test("拠点や相談窓口がみずから公開している言葉は止めない", async () => {
  const hub = {
    id: office.needs.chance.id("hub"),
    name: hubPublicName("茶房みずあかり"),
    address: "熊本市中央区手取本町9丁目99番99号",
    access: "電話 096-999-0199",
    ward: "中央区",
    place: { latitude: 32.8, longitude: 130.7 },
    week: [[], [], [], [], [], [], []] as const,
    barrierFree: [],
    minimum: 0,
    state: "open" as const,
    version: 1,
  };
  await consult("U-at-hub", {
    wish: "茶房みずあかり（熊本市中央区手取本町9丁目99番99号、096-999-0199）に行きたいです",
  });
  const text =
    "会場は茶房みずあかり（熊本市中央区手取本町9丁目99番99号）。電話 ０９６−９９９−０１９９。つらいときは 0120-279-338 へ。";
  expect(await known(text)).not.toEqual([]);
  await office.needs.ledger.commit([{ op: "create", kind: "hub", value: hub }], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [hub.id],
  });
  expect(await known(text)).toEqual([]);
});

test("公開中のお知らせを相談で引いても、そのお知らせは止まらない", async () => {
  const { chance, clock, ledger } = office.needs;
  const text = "水曜の夜は二十一時まで、予約のない方のお話もうかがっています。";
  await consult("U-quotes", { wish: `お知らせの「${text}」を見ました。` });
  expect(await known(text)).toHaveLength(1);
  const [by, approver] = [chance.id("staff"), chance.id("staff")];
  const value = {
    id: chance.id("content"),
    title: "夜の相談",
    text,
    by,
    at: clock.now(),
    approved: { by: approver, at: clock.now() },
    version: 1,
  };
  await ledger.commit([{ op: "create", kind: "content", value }], {
    act: "content-approved",
    actor: { kind: "staff", id: approver },
    on: [value.id],
  });
  expect(await known(text)).toEqual([]);
});

test("覚えたしるしからは何も読めず、並びも何も語らない", async () => {
  const { Items = [] } = await office.client.send(
    new ScanCommand({ TableName: office.table, ConsistentRead: true }),
  );
  const shelves = Items.filter((it) => it.kind?.S === "known");
  expect(shelves.length).toBeGreaterThan(0);
  for (const shelf of shelves) {
    expect(Object.keys(shelf).sort()).toEqual(["kind", "marks", "pk", "shelf", "sk", "version"]);
    const bytes = Buffer.from(shelf.marks?.B ?? "");
    const marks = Array.from({ length: bytes.readUInt32BE(8) }, (_, n) => bytes.readUIntBE(12 + n * 6, 6));
    expect(marks).toEqual(marks.toSorted((a, b) => (a < b ? -1 : 1)));
  }
  const files = readdirSync(office.folder).filter((name) => name.startsWith("ledger.db"));
  const raw = files.map((name) => readFileSync(`${office.folder}/${name}`).toString("latin1")).join("");
  for (const planted of ["見架", "太郎", "kakuu", "07099990188", "070-9999", "19831224", "見本町", "介護"]) {
    const bytes = Buffer.from(planted);
    for (const form of [bytes.toString("latin1"), bytes.toString("hex"), ...cores(bytes)]) {
      expect(raw.includes(form), planted).toBe(false);
    }
  }
});

test("しるしを全部は読めないとき、確かめたことにはしない", async () => {
  const put = (marks: Uint8Array | undefined) =>
    office.client.send(
      new PutItemCommand({
        TableName: office.table,
        Item: {
          pk: { S: "known#3" },
          sk: { S: "9999" },
          kind: { S: "known" },
          ...(marks ? { marks: { B: marks } } : {}),
        },
      }),
    );
  await put(Uint8Array.of(1, 2, 3));
  await expect(known("ふつうのお知らせ")).rejects.toThrow("cut short");
  await put(undefined);
  await expect(known("ふつうのお知らせ")).rejects.toThrow("holds none");
  await put(new Uint8Array());
  expect(await known("ふつうのお知らせ")).toEqual([]);
});

test("同じ棚に同時に書いても、どの人の言葉も忘れない", async () => {
  const { needs } = office;
  const caseId = needs.chance.id("case");
  const people = ["甲", "乙", "丙"].map((it) => ({
    from: { owner: needs.chance.id("cit"), caseId, number: 0 },
    said: `わたしだけが知っている${it}という会社で長く働いてきました`,
  }));
  const write = async ({ from, said }: (typeof people)[number]) => {
    const changes = await remember(needs, from, [{ kind: "words", value: said }]);
    const [first, ...rest] = changes;
    if (!first) throw new Error("nothing to remember");
    const because = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] } as const;
    return needs.ledger.commit([first, ...rest], because);
  };
  const lost = (await Promise.all(people.map(write))).filter((it) => it !== undefined);
  expect(lost).toEqual(lost.map(() => ({ kind: "conflict", on: "known" })));
  expect(lost.length).toBeGreaterThan(0);
  for (const it of people) {
    // Those who were there first have nothing more to remember.
    const missing = (await known(it.said)).length === 0;
    if (missing) while (await write(it));
    expect(await known(it.said)).toHaveLength(1);
  }
});

/** Base64 of bytes at each of three places in a longer text, without the letters that depend on the neighbours. */
const cores = (bytes: Buffer): readonly string[] =>
  [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/=+$/, "")
      .slice(before === 0 ? 0 : before + 1, -1),
  );
