import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { finishSignIn } from "@kumacari/desk";
import type { Role } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, asCitizen, asStaff, hire, type Office, once, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

async function signedIn(role: Role, name: string) {
  const staff = await hire(office, role, name);
  const session = await finishSignIn(office.needs, { subject: staff.subject, methods: ["pwd", "otp"] });
  if (!session.ok) throw new Error("no session");
  return { staff, ...asStaff(office, session.value) };
}
type Worker = Awaited<ReturnType<typeof signedIn>>;

const words = { title: "年末年始のお休み", text: "12月29日から1月3日まで、窓口はお休みです。" };
const blocked = { title: "説明会のご案内", text: "お申し込みは 090-1234-5678 まで。" };

async function proposed(writer: Worker, change: object = {}): Promise<string> {
  const { status, data } = await writer.act("news.propose", { ...words, once: once(), ...change });
  expect([status, data.state]).toEqual([200, "proposed"]);
  return String(data.id);
}

type Seen = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly state: string;
  readonly can: object;
};
async function seen(by: Worker, id: string): Promise<Seen> {
  const all = (await by.ask("news.see")).data as unknown as readonly Seen[];
  const one = all.find((it) => it.id === id);
  if (!one) throw new Error("not in the list");
  return one;
}

const acts = async (act: string) => {
  const { Items = [] } = await office.client.send(
    new ScanCommand({ TableName: office.table, ConsistentRead: true }),
  );
  return Items.filter((it) => it.act?.S === act).map((it) => JSON.stringify(it));
};

test("書いた人とは別の職員が承認してはじめて、公開される", async () => {
  const writer = await signedIn("counsellor", "見本 かくひと");
  const officer = await signedIn("city-officer", "見本 みとめるひと");
  const id = await proposed(writer);
  expect(await seen(writer, id)).toMatchObject({
    state: "proposed",
    written: { by: "見本 かくひと", mine: true },
    can: { change: true, approve: false, withdraw: true },
  });
  const own = await writer.act("news.approve", { id, version: 1, dry: false });
  expect([own.status, own.data.kind]).toEqual([403, "second-person"]);
  expect((await seen(officer, id)).can).toEqual({ change: false, approve: true, withdraw: false });
  expect((await officer.act("news.approve", { id, version: 1, dry: false })).data.state).toBe("published");
  expect(await seen(officer, id)).toMatchObject({
    state: "published",
    approved: { by: "見本 みとめるひと", mine: true },
    can: { change: false, approve: false, withdraw: true },
  });
  expect((await acts("content-approved")).some((it) => it.includes(id))).toBe(true);
});

test("同じ案を二度送っても一つ、二度承認しても、二度取り下げても、変わらない", async () => {
  const writer = await signedIn("counsellor", "見本 にどかく");
  const officer = await signedIn("city-officer", "見本 にどおす");
  const same = { once: once() };
  const ids = await Promise.all([1, 2, 3].map(() => proposed(writer, same)));
  expect(new Set(ids).size).toBe(1);
  const id = ids[0] ?? "";
  for (const _ of [1, 2]) {
    expect((await officer.act("news.approve", { id, version: 1, dry: false })).data.state).toBe("published");
    expect((await seen(writer, id)).version).toBe(2);
  }
  for (const _ of [1, 2]) {
    expect((await officer.act("news.withdraw", { id, dry: false })).status).toBe(200);
    expect(await seen(writer, id)).toMatchObject({ state: "withdrawn", version: 3 });
  }
});

test("二人が同時に承認すると、一人が承認し、もう一人は知らされる", async () => {
  const writer = await signedIn("counsellor", "見本 どうじ");
  const [a, b] = [await signedIn("city-officer", "見本 いち"), await signedIn("counsellor", "見本 に")];
  const id = await proposed(writer);
  const both = await Promise.all([a, b].map((it) => it.act("news.approve", { id, version: 1, dry: false })));
  expect(both.map((it) => it.status).toSorted((x, y) => x - y)).toEqual([200, 409]);
  expect(both.find((it) => it.status === 409)?.data).toMatchObject({
    kind: "moved-on",
    says: expect.stringContaining("お知らせが変わりました"),
  });
});

test("承認は、読んだ文にだけ効く。書き直した人は、もう自分では承認できない", async () => {
  const writer = await signedIn("counsellor", "見本 はじめ");
  const second = await signedIn("counsellor", "見本 つぎ");
  const officer = await signedIn("city-officer", "見本 しんさ");
  const id = await proposed(writer);
  const changed = { ...words, title: "年末年始のお休み（訂正）" };
  const insteadOf = { id, version: 1 };
  expect(await proposed(second, { ...changed, insteadOf })).toBe(id);
  expect((await officer.act("news.approve", { id, version: 1, dry: false })).data.kind).toBe("moved-on");
  expect((await second.act("news.approve", { id, version: 2, dry: false })).data.kind).toBe("second-person");
  expect((await writer.act("news.approve", { id, version: 2, dry: false })).data.state).toBe("published");
  expect((await seen(officer, id)).title).toBe(changed.title);
});

test("公開された文は書き直せない。書き直しは新しい案になり、もとの文は残る", async () => {
  const writer = await signedIn("counsellor", "見本 なおす");
  const officer = await signedIn("city-officer", "見本 まもる");
  const id = await proposed(writer);
  await officer.act("news.approve", { id, version: 1, dry: false });
  const over = { ...words, text: "すり替えた文", once: once(), insteadOf: { id, version: 2 } };
  expect((await writer.act("news.propose", over)).data.kind).toBe("moved-on");
  const next = await proposed(writer, { text: "新しい文" });
  expect(next).not.toBe(id);
  expect(await seen(officer, id)).toMatchObject({ ...words, state: "published" });
  expect(await seen(officer, next)).toMatchObject({ state: "proposed" });
});

test("書き直しと承認が同時なら、承認された文は、承認した人が読んだ文", async () => {
  const writer = await signedIn("counsellor", "見本 かきなおし");
  const officer = await signedIn("city-officer", "見本 どうじしょうにん");
  const id = await proposed(writer);
  const rewriting = { ...words, text: "書き直した文", once: once(), insteadOf: { id, version: 1 } };
  const [rewritten, approved] = await Promise.all([
    writer.act("news.propose", rewriting),
    officer.act("news.approve", { id, version: 1, dry: false }),
  ]);
  expect(new Set([rewritten.status, approved.status])).toEqual(new Set([200, 409]));
  const now = await seen(officer, id);
  expect(now).toMatchObject(
    approved.status === 200
      ? { state: "published", text: words.text }
      : { state: "proposed", text: "書き直した文" },
  );
});

test("取り下げられるのは書いた人と承認した人。取り下げた文は、もう公開できない", async () => {
  const writer = await signedIn("counsellor", "見本 とりさげ");
  const officer = await signedIn("city-officer", "見本 べつのひと");
  const id = await proposed(writer);
  expect((await officer.act("news.withdraw", { id, dry: false })).status).toBe(403);
  expect((await writer.act("news.withdraw", { id, dry: false })).status).toBe(200);
  expect((await officer.act("news.approve", { id, version: 1, dry: false })).data.kind).toBe("moved-on");
  expect((await officer.act("news.approve", { id, version: 2, dry: false })).data.kind).toBe("moved-on");
  const nowhere = office.needs.chance.id("content");
  expect((await writer.act("news.withdraw", { id: nowhere, dry: false })).status).toBe(404);
});

test("権限のない役割は、書くことも承認することもできない", async () => {
  const officer = await signedIn("city-officer", "見本 かけない");
  const operator = await signedIn("operator", "見本 おせない");
  const counsellor = await signedIn("counsellor", "見本 かける");
  expect((await officer.act("news.propose", { ...words, once: once() })).status).toBe(403);
  const id = await proposed(counsellor);
  expect((await operator.act("news.approve", { id, version: 1, dry: false })).status).toBe(403);
  expect((await seen(operator, id)).can).toEqual({ change: false, approve: false, withdraw: false });
});

test("個人情報の疑いのある案は、どこにも残らない。残るのは種類だけ", async () => {
  const writer = await signedIn("counsellor", "見本 うっかり");
  const { status, data } = await writer.act("news.propose", { ...blocked, once: once() });
  expect([status, data.state]).toEqual([200, "blocked"]);
  const [first] = data.objections as { from: number; to: number }[];
  expect(first).toMatchObject({ field: "text", class: "phone", says: "電話番号" });
  expect(blocked.text.slice(first?.from, first?.to)).toContain("1234");
  const { Items = [] } = await office.client.send(
    new ScanCommand({ TableName: office.table, ConsistentRead: true }),
  );
  const raw = JSON.stringify(Items) + JSON.stringify(office.log);
  expect(raw).not.toMatch(/説明会のご案内|1234-5678|09012345678/);
  const entries = await acts("content-blocked");
  expect(entries).toEqual([expect.stringContaining("class:phone")]);
  expect(entries[0]).toContain(writer.staff.id);
});

test("相談者について知っていることと一致する言葉も止め、その言葉はどこにも残らない", async () => {
  const citizen = await asCitizen(office, "U-known");
  const home = await citizen.ask("home");
  const { text: consent } = home.data.consent as { text: { version: string } };
  await citizen.act("consent.give", { version: consent.version });
  await citizen.act("intake.submit", { answers: { ...answers, name: "架空沢 くまじろう" }, once: once() });
  const writer = await signedIn("counsellor", "見本 しらずに");
  const text = "ことしの体験談は、架空沢くまじろうの「はじめの一歩」です。";
  const { data } = await writer.act("news.propose", { ...words, text, once: once() });
  expect(data).toMatchObject({ state: "blocked" });
  const known = (data.objections as { class: string; from: number; to: number }[]).find(
    (it) => it.class === "known",
  );
  expect(known).toMatchObject({ field: "text", says: "相談者の情報と一致する言葉" });
  expect(text.slice(known?.from, known?.to)).toContain("くまじろう");
  const { Items = [] } = await office.client.send(
    new ScanCommand({ TableName: office.table, ConsistentRead: true }),
  );
  expect(JSON.stringify(Items)).not.toContain("くまじろう");
  expect((await acts("content-blocked")).some((it) => it.includes("class:known"))).toBe(true);
});

test("承認の前にも確かめる。そこで疑いが見つかれば、公開されず案のまま残る", async () => {
  const writer = await signedIn("counsellor", "見本 まえから");
  const officer = await signedIn("city-officer", "見本 きづく");
  // As if it had been kept before the check knew such words.
  const id = office.needs.chance.id("content");
  const value = { id, ...blocked, by: writer.staff.id, at: office.needs.clock.now(), version: 1 };
  await office.needs.ledger.commit([{ op: "create", kind: "content", value }], {
    act: "content-proposed",
    actor: { kind: "staff", id: writer.staff.id },
    on: [id],
  });
  const { data } = await officer.act("news.approve", { id, version: 1, dry: false });
  expect(data).toMatchObject({ state: "blocked", objections: [{ class: "phone" }] });
  expect(await seen(officer, id)).toMatchObject({ state: "proposed", version: 1 });
  const entries = (await acts("content-blocked")).filter((it) => it.includes(id));
  expect(entries).toHaveLength(1);
  expect(entries[0]).not.toContain("090-1234-5678");
});

test("長すぎる文・空の文・読めない文は、わけを言って断り、何も書かない", async () => {
  const writer = await signedIn("counsellor", "見本 ながい");
  const kinds = [];
  for (const change of [
    { title: "あ".repeat(41) },
    { text: "あ".repeat(501) },
    { title: " " },
    { text: "\u0000" },
  ]) {
    const { status, data } = await writer.act("news.propose", { ...words, ...change, once: once() });
    expect([status, data.says]).toEqual([400, expect.stringMatching(/。$/)]);
    kinds.push(data.kind);
  }
  expect(kinds).toEqual(["too-long", "too-long", "empty", "unreadable"]);
});
