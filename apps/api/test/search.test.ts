// A case is found by name and number, by those who may open it, and by nobody when it is gone; nothing that is kept tells a name.
import { readdirSync, readFileSync } from "node:fs";
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { type FoundCases, searchCases, seeNames, shred } from "@kumacari/desk";
import { type CaseId, caseNumber, keyLife } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { answers, asCitizen, type Office, once, openOffice, signedIn } from "./office.ts";
import { type Clerk, clerk, entriesOf } from "./people-desk.ts";

let office: Office;
let finder: Clerk;
let other: Clerk;
let supervisor: Clerk;
beforeAll(async () => {
  office = await openOffice();
  finder = await clerk(office, "counsellor", "見本 さがす");
  other = await clerk(office, "counsellor", "見本 ほかの");
  supervisor = await clerk(office, "supervisor", "見本 みわたす");
  await clerk(office, "operator", "見本 うごかし");
});
afterAll(() => office.close());

async function consult(name: string, wish = "", more: object = {}) {
  const citizen = await asCitizen(office, `U-${name}`);
  const { data } = await citizen.ask("home");
  await citizen.act("consent.give", {
    version: (data.consent as { text: { version: string } }).text.version,
  });
  const sent = { answers: { ...answers, name, wish, ...more }, once: once() };
  const said = await citizen.act("intake.submit", sent);
  // Sent again as a page would: nothing is laid twice.
  expect((await citizen.act("intake.submit", sent)).data).toEqual(said.data);
  return { citizen, id: said.data as unknown as CaseId };
}
const found = async (by: Pick<Clerk, "act">, asked: string) => {
  const { status, data } = await by.act("search.cases", { asked });
  expect(status).toBe(200);
  return data as unknown as FoundCases;
};
const idsOf = async (by: Pick<Clerk, "act">, asked: string) =>
  (await found(by, asked)).rows.map(({ id }) => id);
const clues = async () => {
  const { Items = [] } = await office.client.send(
    new ScanCommand({ TableName: office.table, ConsistentRead: true }),
  );
  return Items.filter((it) => it.kind?.S === "clue");
};

test("名前・読み・はじめ・電話番号で見つかり、開けたことが一件ずつ記録される", async () => {
  const wish = "連絡は 070-9999-0188 へお願いします。";
  const { id } = await consult("見架 花緒（みかけ はなお）", wish);
  for (const asked of [
    "見架 花緒",
    "見架",
    "花緒",
    "ミカケ",
    "ﾐｶｹ ﾊﾅ",
    "みかけはなお",
    "０７０-9999-0188",
    "0188",
  ])
    expect(await idsOf(finder, asked), asked).toEqual([id]);
  expect((await found(finder, "見架")).rows[0]).toMatchObject({
    number: caseNumber(id),
    name: "見架 花緒（みかけ はなお）",
    closed: false,
    mine: false,
  });
  for (const asked of ["見架 太郎", "架", "9999", "07099990189"])
    expect(await idsOf(finder, asked), asked).toEqual([]);
  const entries = await entriesOf(office, "names-searched");
  expect(entries.length).toBe(13);
  expect(entries.filter((it) => it.includes(id) && it.includes("search")).length).toBe(9);
});

test("相談票のふりがなと電話番号でも、書き方を問わず見つかり、見つかった人のよみと番号は一覧に出ない", async () => {
  const { id } = await consult("読架 波那", "", { kana: "ヨミカケ　ﾊﾅ", phone: "＋８１ 70-9999-0155" });
  for (const asked of ["よみかけ はな", "ヨミ", "はな", "読架 ハナ", "070-9999-0155", "0155"])
    expect(await idsOf(finder, asked), asked).toContain(id);
  for (const asked of ["よみかき", "9999"]) expect(await idsOf(finder, asked), asked).toEqual([]);
  const said = JSON.stringify(await found(finder, "読架"));
  expect(said).toContain("読架 波那");
  expect(said).not.toMatch(/よみかけ|0155/);
});

test("ジョブ・カードの氏名・ふりがな・電話番号でも見つかり、書き直すと前のものでは見つからない", async () => {
  const before = (await clues()).length;
  const { citizen, id } = await consult("");
  const nothing = { name: "", kana: "", born: "", address: "", phone: "", mail: "" };
  const save = (base: number, row: object) =>
    citizen.act("card.save", { section: "person", base, rows: [{ ...nothing, ...row }], once: once() });
  const row = { name: "札架 瑠璃", kana: "フダカケ　ルリ", phone: "自宅 096-999-0122、携帯 070-9999-0123" };
  expect((await save(0, row)).status).toBe(200);
  for (const asked of ["札架 瑠璃", "ふだかけ", "ルリ", "0969990122", "0123"])
    expect(await idsOf(finder, asked), asked).toEqual([id]);
  // Who named themselves nowhere else is shown by the name on the card; its opening is written down.
  expect((await found(finder, "札架")).rows[0]?.name).toBe("札架 瑠璃");
  const owner = (await office.needs.ledger.get("case", { id }))?.owner ?? "nobody";
  expect((await entriesOf(office, "names-searched")).some((it) => it.includes(owner))).toBe(true);
  await finder.act("case.assign", { caseId: id });
  expect(await idsOf(other, "札架")).toEqual([]);
  expect((await save(1, { ...row, name: "新架 瑠璃", kana: "" })).status).toBe(200);
  for (const asked of ["札架", "ふだかけ"]) expect(await idsOf(finder, asked), asked).toEqual([]);
  for (const asked of ["新架", "瑠璃", "0123"]) expect(await idsOf(finder, asked), asked).toEqual([id]);
  expect((await save(2, nothing)).status).toBe(200);
  // The number of the case stays.
  expect((await clues()).length).toBe(before + 1);
});

test("受付番号で見つかるのは、開いてよい相談だけ。ない番号とも、ほかの人の番号とも、答えも記録も同じ", async () => {
  const { id } = await consult("番号だけ", "", { name: "" });
  for (const asked of [caseNumber(id), id.slice(-6), `Ｋ－${id.slice(-6).toUpperCase()}`])
    expect((await found(finder, asked)).rows, asked).toMatchObject([
      { id, name: "", number: caseNumber(id) },
    ]);
  expect(
    (await entriesOf(office, "names-searched")).some((it) => it.includes(id) && it.includes("search")),
  ).toBe(true);
  await finder.act("case.assign", { caseId: id });
  const asking = async (asked: string) => {
    const before = (await entriesOf(office, "names-searched")).length;
    const said = await found(other, asked);
    const entries = await entriesOf(office, "names-searched");
    const own = entries.filter((it) => it.includes(other.staff.id));
    return { said, written: entries.length - before, tells: own.join().includes(asked.slice(2)) };
  };
  const none = { said: { rows: [], more: false }, written: 1, tells: false };
  expect(await asking(caseNumber(id))).toEqual(none);
  expect(await asking("K-zzzzzz")).toEqual(none);
  expect(await idsOf(supervisor, caseNumber(id))).toEqual([id]);
});

test("同じ相談票が二度届いても、手がかりは一度だけ置かれる", async () => {
  const before = (await clues()).length;
  await consult("二度 出す");
  // Its number, one whole, two beginnings.
  expect((await clues()).length - before).toBe(4);
});

test("ほかの相談員の相談は見つからず、相談責任者と頼まれた人には見つかる", async () => {
  const { id } = await consult("隠田 見本");
  expect(await idsOf(other, "隠田")).toEqual([id]);
  await finder.act("case.assign", { caseId: id });
  expect((await found(finder, "隠田")).rows[0]).toMatchObject({
    mine: true,
    counsellor: finder.staff.displayName,
  });
  expect(await found(other, "隠田")).toEqual({ rows: [], more: false });
  expect(await idsOf(supervisor, "隠田")).toEqual([id]);
  await finder.act("handover.ask", { caseId: id, to: other.staff.id, note: "お願いします" });
  expect(await idsOf(other, "隠田")).toEqual([id]);
  const hub = await signedIn(office, "city-officer", "見本 しやくしょ");
  expect((await hub.act("search.cases", { asked: "隠田" })).status).toBe(403);
});

test("同意が取り消されると見つからず、もう一度の同意で見つかる", async () => {
  const { citizen, id } = await consult("取消 見本");
  expect(await idsOf(finder, "取消")).toEqual([id]);
  await citizen.act("consent.withdraw", undefined);
  expect(await idsOf(finder, "取消")).toEqual([]);
  const { data } = await citizen.ask("home");
  await citizen.act("consent.give", {
    version: (data.consent as { text: { version: string } }).text.version,
  });
  expect(await idsOf(finder, "取消")).toEqual([id]);
});

test("鍵が壊れると、手がかりもその取引で消え、台帳に一つも残らない", async () => {
  const before = (await clues()).length;
  const given = { kana: "きええ みほん", phone: "070-9999-0166" };
  const { citizen, id } = await consult("消江 見本", "電話は 070-9999-0177 です", given);
  expect((await clues()).length).toBeGreaterThan(before);
  const it = await office.needs.ledger.get("case", { id });
  if (!it) throw new Error("no case");
  const row = { name: "消札 見本", kana: "", born: "", address: "", phone: "", mail: "" };
  await citizen.act("card.save", { section: "person", base: 0, rows: [row], once: once() });
  expect(await idsOf(finder, "消札")).toEqual([id]);
  const [security, approver] = await Promise.all([
    clerk(office, "security", "見本 まもり"),
    clerk(office, "city-approver", "見本 みとめ"),
  ]);
  await security.act("keys.askShred", { owner: it.owner, reason: "asked", dry: false });
  const end = (dry: boolean) => approver.act("keys.shred", { owner: it.owner, typed: caseNumber(id), dry });
  await end(true);
  expect(await idsOf(finder, "消江")).toEqual([id]);
  expect((await end(false)).status).toBe(200);
  expect((await clues()).length).toBe(before);
  expect(await office.needs.ledger.clueListsOf(it.owner)).toEqual([]);
  for (const asked of ["消江", "消札", "きええ", "0166", "0177", "07099990177"])
    expect(await idsOf(supervisor, asked)).toEqual([]);
});

test("二人が同時に一つの鍵を壊すと、一人が壊し、あとの一人には済んだと伝わる", async () => {
  const { id } = await consult("同時 見本");
  const owner = (await office.needs.ledger.get("case", { id }))?.owner;
  if (!owner) throw new Error("no case");
  const [security, first, second] = await Promise.all([
    clerk(office, "security", "見本 まもり"),
    clerk(office, "city-approver", "見本 さきの"),
    clerk(office, "city-approver", "見本 あとの"),
  ]);
  await security.act("keys.askShred", { owner, reason: "asked", dry: false });
  const sent = { owner, typed: caseNumber(id), dry: false };
  // Between the reading of the clues and their opening, the other one ends the key.
  const { vault } = office.needs;
  const open: typeof vault.open = async (...of) => {
    if (of[0] === "cluelist") expect((await first.act("keys.shred", sent)).status).toBe(200);
    return vault.open(...of);
  };
  const came = await shred({ ...office.needs, vault: { open } }, second.staff, sent);
  expect(came).toMatchObject({ ok: false, error: { kind: "shredded" } });
});

test("一度の検索は、同じ姓が何人いても六往復までで、二十人まで表示する", async () => {
  for (let n = 0; n < 22; n += 1) await consult(`多見 ${"いろはにほへとちりぬるをわかよたれそつねなら"[n]}`);
  let [flying, waves] = [0, 0];
  const send = office.client.send.bind(office.client) as (...asked: unknown[]) => Promise<unknown>;
  const counting = (...asked: unknown[]) => {
    // What is on its way at the same moment is one round trip.
    if (flying === 0) waves += 1;
    flying += 1;
    return send(...asked).finally(() => {
      flying -= 1;
    });
  };
  const watched = vi.spyOn(office.client, "send").mockImplementation(counting as never);
  const many = await searchCases(office.needs, finder.staff, "多見");
  watched.mockRestore();
  expect(many).toMatchObject({ ok: true, value: { more: true } });
  expect(many.ok && many.value.rows.length).toBe(20);
  expect(waves).toBeGreaterThan(0);
  expect(waves).toBeLessThanOrEqual(6);
  expect(await idsOf(finder, "多見 い")).toHaveLength(1);
});

test("一覧のお名前は、何人分でも七回の問い合わせで読む", async () => {
  const ids: CaseId[] = [];
  for (let n = 0; n < 12; n += 1) ids.push((await consult(`並木 ${n}郎`)).id);
  // Nobody's key is held any more.
  office.wait(keyLife.cacheMs + 1);
  const watched = vi.spyOn(office.client, "send");
  const names = await seeNames(office.needs, finder.staff, ids);
  const asked = watched.mock.calls.length;
  watched.mockRestore();
  expect(names).toHaveLength(12);
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThanOrEqual(7);
});

test("半端な語とマイナンバーは断り、問い合わせの中身は、どこにも残らない", async () => {
  expect((await finder.act("search.cases", { asked: "12345" })).data.kind).toBe("invalid");
  expect((await finder.act("search.cases", { asked: "マイナンバー 123456789018" })).data.kind).toBe(
    "my-number",
  );
  expect((await finder.act("search.cases", { asked: "あ".repeat(61) })).status).toBe(400);
  await found(finder, "無き名 残らず");
  expect(JSON.stringify(office.log)).not.toContain("無き名");
  expect((await entriesOf(office, "names-searched")).join()).not.toContain("無き名");
});

test("台帳のファイルには、名前も読みも番号も、そのままでは残らない", () => {
  const files = readdirSync(office.folder).filter((name) => name.startsWith("ledger.db"));
  const raw = Buffer.concat(files.map((name) => readFileSync(`${office.folder}/${name}`)));
  expect(raw.length).toBeGreaterThan(100_000);
  for (const planted of [
    "見架",
    "花緒",
    "みかけ",
    "07099990188",
    "070-9999",
    "よみかけ",
    "札架",
    "フダカケ",
    "07099990155",
    "隠田",
    "消江",
    "無き名",
  ]) {
    expect(raw.includes(planted), planted).toBe(false);
    expect(raw.includes(Buffer.from(planted).toString("base64").slice(0, 6)), planted).toBe(false);
  }
});
