// The ledger's promises, on the real engine over the wire.
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import type { Change, Records } from "@kumacari/desk/ports";
import { days, instant, minutes, personal, plus } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type House, start, table } from "../test/begin.ts";
import { aCase, aNotice, because } from "../test/samples.ts";

let house: House;
beforeAll(async () => {
  house = await begin();
});
afterAll(() => house.end());

const entries = async () => {
  const { Items = [] } = await house.client.send(
    new ScanCommand({
      TableName: table,
      FilterExpression: "kind = :e",
      ExpressionAttributeValues: { ":e": { S: "entry" } },
    }),
  );
  return Items;
};

test("作った記録はそのまま読め、変えるたびに版が一つ進む", async () => {
  const { ledger } = house;
  const it = aCase(house, { assignee: house.chance.id("staff") });
  expect(await ledger.commit([{ op: "create", kind: "case", value: it }], because)).toBeUndefined();
  expect(await ledger.get("case", { id: it.id })).toEqual(it);
  const next = {
    ...it,
    messages: 3,
    closed: { at: start, by: house.chance.id("staff"), outcome: "進学" as const },
  };
  expect(await ledger.commit([{ op: "update", kind: "case", value: next }], because)).toBeUndefined();
  expect(await ledger.get("case", { id: it.id })).toEqual({ ...next, version: 2 });
  expect(await ledger.commit([{ op: "remove", kind: "case", key: { id: it.id } }], because)).toBeUndefined();
  expect(await ledger.get("case", { id: it.id })).toBeUndefined();
});

test("すでにある記録は作れず、ない記録は変えられも消せもしない", async () => {
  const { ledger } = house;
  const it = aCase(house);
  const conflict = { kind: "conflict", on: "case" };
  expect(await ledger.commit([{ op: "update", kind: "case", value: it }], because)).toEqual(conflict);
  expect(await ledger.commit([{ op: "remove", kind: "case", key: { id: it.id } }], because)).toEqual(
    conflict,
  );
  await ledger.commit([{ op: "create", kind: "case", value: it }], because);
  expect(await ledger.commit([{ op: "create", kind: "case", value: it }], because)).toEqual(conflict);
});

test("判断のもとにした記録が動いていれば、何も書かない（hold）", async () => {
  const { ledger } = house;
  const [rests, writes] = [aCase(house), aCase(house)];
  const create = { op: "create", kind: "case", value: writes } as const;
  const hold = (version: number) => ({ op: "hold", kind: "case", key: { id: rests.id }, version }) as const;
  expect(await ledger.commit([hold(1), create], because)).toEqual({ kind: "conflict", on: "case" });
  await ledger.commit([{ op: "create", kind: "case", value: rests }], because);
  await ledger.commit([{ op: "update", kind: "case", value: rests }], because);
  expect(await ledger.commit([hold(1), create], because)).toEqual({ kind: "conflict", on: "case" });
  expect(await ledger.get("case", { id: writes.id })).toBeUndefined();
  expect(await ledger.commit([hold(2), create], because)).toBeUndefined();
  expect(await ledger.get("case", { id: rests.id })).toEqual({ ...rests, version: 2 });
});

test("同じ記録を同時に二十人が変えても、通るのは一人だけ", async () => {
  const { ledger } = house;
  const it = aCase(house);
  await ledger.commit([{ op: "create", kind: "case", value: it }], because);
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      ledger.commit([{ op: "update", kind: "case", value: { ...it, messages: n } }], because),
    ),
  );
  expect(results.filter((result) => result === undefined)).toHaveLength(1);
  expect((await ledger.get("case", { id: it.id }))?.version).toBe(2);
});

test("一つでも通らなければ、ほかの変更も、なぜの記録も残らない", async () => {
  const { ledger } = house;
  const [a, b] = [aCase(house), aCase(house)];
  await ledger.commit([{ op: "create", kind: "case", value: b }], because);
  const before = (await entries()).length;
  const notice = aNotice(house);
  const result = await ledger.commit(
    [
      { op: "create", kind: "case", value: a },
      { op: "create", kind: "notice", value: notice },
      { op: "update", kind: "case", value: { ...b, version: 7 } },
    ],
    because,
  );
  expect(result).toEqual({ kind: "conflict", on: "case" });
  expect(await ledger.get("case", { id: a.id })).toBeUndefined();
  expect(await ledger.get("notice", notice)).toBeUndefined();
  expect(await entries()).toHaveLength(before);
});

test("変更一つに、誰が何をどれにしたかの記録が一つ", async () => {
  const it = aCase(house);
  const actor = { kind: "staff", id: house.chance.id("staff") } as const;
  await house.ledger.commit([{ op: "create", kind: "case", value: it }], {
    act: "case-closed",
    actor,
    on: [it.id],
  });
  const found = (await entries()).filter(({ on }) => on?.L?.[0]?.S === it.id);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    act: { S: "case-closed" },
    at: { N: String(start) },
    actor: { M: { kind: { S: "staff" }, id: { S: actor.id } } },
  });
});

test("なぜの記録に、番号でないものは入らない", async () => {
  const change: Change = { op: "create", kind: "case", value: aCase(house) };
  for (const on of ["熊本 花子", "hanako tanaka", "", "x".repeat(161)]) {
    await expect(house.ledger.commit([change], { ...because, on: [on] })).rejects.toThrow(
      "ids, never a value",
    );
  }
});

test("待っている相談は、長く待つ順に並び、終わったものは出ない", async () => {
  const { ledger } = house;
  for (const open of await ledger.openCases()) {
    await ledger.commit([{ op: "remove", kind: "case", key: { id: open.id } }], because);
  }
  const [late, early, closed] = [
    aCase(house, { waitingSince: instant(start + 2_000) }),
    aCase(house, { waitingSince: instant(start + 1_000) }),
    aCase(house, { closed: { at: start, by: house.chance.id("staff"), outcome: "中断" } }),
  ];
  for (const value of [late, early, closed])
    await ledger.commit([{ op: "create", kind: "case", value }], because);
  expect((await ledger.openCases()).map(({ id }) => id)).toEqual([early.id, late.id]);
});

test("時が来たお知らせだけが、古い順に出る", async () => {
  const { ledger } = house;
  const [second, first, future, settled] = [
    aNotice(house, { due: instant(start + 20) }),
    aNotice(house, { due: instant(start + 10) }),
    aNotice(house, { due: instant(start + 1_000) }),
    { ...aNotice(house, { state: "delivered" }) },
  ];
  const { due: _, ...done } = settled;
  for (const value of [second, first, future, done])
    await ledger.commit([{ op: "create", kind: "notice", value }], because);
  const found = (await ledger.dueNotices(instant(start + 20))).filter(({ due }) => due !== start);
  expect(found.map(({ id }) => id)).toEqual([first.id, second.id]);
  expect(found[0]).toEqual(first);
});

test("職員は名簿に並び、サインインの番号からも引ける", async () => {
  const { ledger } = house;
  const staff = (subject: string) => ({
    id: house.chance.id("staff"),
    subject,
    displayName: "相談員 一",
    role: "counsellor" as const,
    state: "active" as const,
    since: house.clock.now(),
    version: 1,
  });
  const [a, b] = [staff("sub-a"), staff("sub-b")];
  for (const value of [a, b]) await ledger.commit([{ op: "create", kind: "staff", value }], because);
  expect(await ledger.staffBySubject("sub-b")).toEqual(b);
  expect(await ledger.staffBySubject("sub-")).toBeUndefined();
  expect((await ledger.staff()).map(({ id }) => id).toSorted()).toEqual([a.id, b.id].toSorted());
});

test("期限の過ぎた記録は、まだ消されていなくても、ないものとして扱う", async () => {
  const { ledger, clock } = house;
  const token = house.hashes.token(house.chance.token());
  const owner = house.chance.id("cit");
  const until = plus(clock.now(), minutes(10));
  const value = { token, owner, caseId: house.chance.id("case"), to: "talk", until, version: 1 } as const;
  await ledger.commit([{ op: "create", kind: "link", value }], because);
  expect(await ledger.get("link", { token })).toEqual(value);
  const key = "k".repeat(16) as Parameters<typeof ledger.get<"once">>[1]["key"];
  await ledger.commit(
    [{ op: "create", kind: "once", value: { owner, act: "talk", key, version: 1 } }],
    because,
  );

  clock.pass(minutes(10));
  expect(await ledger.get("link", { token })).toBeUndefined();
  const gone = { kind: "conflict", on: "link" };
  expect(await ledger.commit([{ op: "remove", kind: "link", key: { token } }], because)).toEqual(gone);
  expect(await ledger.commit([{ op: "update", kind: "link", value }], because)).toEqual(gone);

  expect(
    await ledger.commit(
      [{ op: "create", kind: "once", value: { owner, act: "talk", key, version: 1 } }],
      because,
    ),
  ).toBeDefined();
  clock.pass(days(7));
  expect(await ledger.get("once", { owner, act: "talk", key })).toBeUndefined();
  expect(
    await ledger.commit(
      [{ op: "create", kind: "once", value: { owner, act: "talk", key, version: 1 } }],
      because,
    ),
  ).toBeUndefined();
});

test("リンクの期限は、一ミリ秒まで守られる", async () => {
  const { ledger, clock } = house;
  const token = house.hashes.token(house.chance.token());
  const until = plus(clock.now(), 1_001);
  const value = {
    token,
    owner: house.chance.id("cit"),
    caseId: house.chance.id("case"),
    to: "talk",
    until,
    version: 1,
  } as const;
  await ledger.commit([{ op: "create", kind: "link", value }], because);
  clock.pass(1_000);
  expect(await ledger.get("link", { token })).toEqual(value);
  clock.pass(1);
  expect(await ledger.get("link", { token })).toBeUndefined();
});

test("種類にない項目、個人情報を持てない所の個人情報は、書かれずに止まる", async () => {
  const write = (value: object) =>
    house.ledger.commit([{ op: "create", kind: "case", value: { ...aCase(house), ...value } }], because);
  await expect(write({ memo: "ひとこと" })).rejects.toThrow("case has no field memo");
  await expect(write({ toString: "x" })).rejects.toThrow("case has no field toString");
  await expect(write({ assignee: personal("熊本") })).rejects.toThrow("personal and may not lie open");
  await expect(write({ closed: { at: start, by: [personal("熊本")] } })).rejects.toThrow(
    "personal and may not lie open",
  );
  await expect(write({ closed: { at: Number.NaN } })).rejects.toThrow("not a number");
  await expect(write({ closed: new Map([["a", 1]]) })).rejects.toThrow("not a plain object");
});

test("九十九件の変更は受けない", async () => {
  const change = (): Change => ({ op: "create", kind: "case", value: aCase(house) });
  const many = (n: number) => Array.from({ length: n }, change);
  await expect(house.ledger.commit([change(), ...many(98)], because)).rejects.toThrow(RangeError);
  expect(await house.ledger.commit([change(), ...many(97)], because)).toBeUndefined();
});

test("一件の書類は、どれほど多くても残らず読める", async () => {
  const { ledger } = house;
  const { id: caseId, owner } = aCase(house);
  for (let n = 0; n < 3; n += 1) {
    const [first, ...rest] = Array.from({ length: 70 }, () => anAttachment(house, { id: caseId, owner }));
    if (!first) throw new Error("there are seventy");
    await ledger.commit([first, ...rest], because);
  }
  expect(await ledger.attachmentsOf(caseId)).toHaveLength(210);
});

const anAttachment = (
  { chance }: House,
  { id: caseId, owner }: Pick<Records["case"], "id" | "owner">,
): Change => ({
  op: "create",
  kind: "attachment",
  value: {
    id: chance.id("attachment"),
    caseId,
    owner,
    from: "citizen",
    at: start,
    stage: "sending",
    size: 1,
    name: personal("見本.pdf"),
    key: personal("見本"),
    version: 1,
  },
});
