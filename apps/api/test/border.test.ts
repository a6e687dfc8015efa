import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { finishSignIn, replay } from "@kumacari/desk";
import type { Records } from "@kumacari/desk/ports";
import { type Instant, isEventId, type Role } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asStaff, hire, lineUser, type Office, openOffice } from "./office.ts";

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

const seeded = { act: "town-seeded", actor: { kind: "system", part: "town" } } as const;

/** An event the LINE side has set aside. */
async function setAside(name: string, change: Partial<Records["inbox"]> = {}): Promise<Records["inbox"]> {
  const { hashes, addresses, clock, ledger } = office.needs;
  if (!isEventId(name)) throw new Error("not an event id");
  const line = hashes.lineUser(lineUser(name));
  const now = clock.now();
  const event: Records["inbox"] = {
    id: name,
    at: now,
    active: true,
    what: { kind: "said", meaning: { is: "unclear" } },
    line,
    address: await addresses.seal(line, lineUser(name)),
    receivedAt: now,
    tries: 5,
    fault: "TypeError",
    quarantined: now,
    version: 1,
    ...change,
  };
  await ledger.commit([{ op: "create", kind: "inbox", value: event }], { ...seeded, on: [name] });
  return event;
}

type View = {
  readonly quarantined: readonly { readonly id: string; readonly again: boolean }[];
  readonly undelivered: readonly object[];
  readonly test: string;
};
const view = async (by: Awaited<ReturnType<typeof signedIn>>) =>
  (await by.ask("border.see")).data as unknown as View;

const replays = async (id: string): Promise<number> => {
  const { Items = [] } = await office.client.send(
    new ScanCommand({ TableName: office.table, ConsistentRead: true }),
  );
  return Items.filter((it) => it.act?.S === "line-event-replayed" && JSON.stringify(it).includes(id)).length;
};

test("隔離された出来事は、種類と回数だけが見え、だれのものかは分からない", async () => {
  const event = await setAside("01HSHOWN");
  const seen = await view(await signedIn("city-officer", "見本 みるひと"));
  const row = seen.quarantined.find((it) => it.id === event.id);
  expect(row).toEqual({
    id: event.id,
    receivedAt: event.receivedAt,
    kind: "said",
    tries: 5,
    fault: "TypeError",
    again: false,
  });
  expect(JSON.stringify(seen)).not.toContain(event.line);
});

test("「もう一度処理する」を二人が同時に、二度押しても、一度だけ頼まれ、済むまで隔離のまま", async () => {
  const event = await setAside("01HTWICE");
  const [a, b] = [await signedIn("operator", "見本 いち"), await signedIn("operator", "見本 に")];
  const pressed = await Promise.all(
    [a, b, a, b].map((it) => it.act("border.replay", { event: event.id, dry: false })),
  );
  expect(pressed.map((it) => [it.status, it.data.again])).toEqual(pressed.map(() => [200, 1]));
  expect(await replays(event.id)).toBe(1);
  expect((await view(a)).quarantined.find((it) => it.id === event.id)?.again).toBe(true);
  const kept = await office.needs.ledger.get("inbox", event);
  expect(kept).toMatchObject({ todo: "again", quarantined: event.quarantined, version: 2 });
});

test("処理が済んだ出来事は一覧から消え、もう一度押しても何も起きない", async () => {
  const event = await setAside("01HDONE");
  const { quarantined: _, ...rest } = event;
  await office.needs.ledger.commit([{ op: "update", kind: "inbox", value: { ...rest, done: true } }], {
    act: "line-event-taken",
    actor: { kind: "system", part: "worker" },
    on: [event.id],
  });
  const operator = await signedIn("operator", "見本 あとから");
  expect((await view(operator)).quarantined.some((it) => it.id === event.id)).toBe(false);
  expect((await operator.act("border.replay", { event: event.id, dry: false })).data.again).toBe(0);
  // A list of a moment ago, as an index may give it.
  const late = { ...office.needs.ledger, quarantined: async () => [event] };
  expect(await replay({ ledger: late }, operator.staff, { event: event.id, dry: false })).toMatchObject({
    value: { again: 0 },
  });
  expect(await replays(event.id)).toBe(0);
});

test("全部をもう一度処理に出せる", async () => {
  const events = await Promise.all(["01HALL1", "01HALL2", "01HALL3"].map((id) => setAside(id)));
  const operator = await signedIn("operator", "見本 ぜんぶ");
  const before = (await view(operator)).quarantined;
  const dry = await operator.act("border.replay", { event: "all", dry: true });
  expect([dry.data.done, JSON.stringify(dry.data.effect)]).toEqual([
    false,
    expect.stringContaining("もう一度処理に出します"),
  ]);
  expect((await view(operator)).quarantined).toEqual(before);
  const { data } = await operator.act("border.replay", { event: "all", dry: false });
  const rows = (await view(operator)).quarantined;
  expect(data.again).toBe(rows.length);
  for (const { id } of events) expect(rows).toContainEqual(expect.objectContaining({ id, again: true }));
});

test("受け口の確認は、頼むと「確認中」になり、二度押しても頼みは一度", async () => {
  const operator = await signedIn("operator", "見本 たしかめ");
  expect((await view(operator)).test).toBe("resting");
  expect((await operator.act("border.askTest", { dry: true })).data.done).toBe(false);
  expect((await view(operator)).test).not.toBe("under-way");
  const pressed = await Promise.all([1, 2, 3].map(() => operator.act("border.askTest", { dry: false })));
  expect(pressed.map((it) => it.status)).toEqual([200, 200, 200]);
  const border = await office.needs.ledger.get("border", { id: "line" });
  expect(border).toMatchObject({ asked: expect.any(Number), version: 1 });
  expect((await view(operator)).test).toBe("under-way");
});

test("LINE側が書いた結果・送信数・警告が、そのまま見える", async () => {
  const operator = await signedIn("operator", "見本 けっか");
  const border = await office.needs.ledger.get("border", { id: "line" });
  if (!border) throw new Error("the test before asked");
  const at = office.needs.clock.now();
  const { asked: _, ...rest } = border;
  const value = {
    ...rest,
    quota: { used: 4600, limit: 5000, asOf: at },
    endpoint: { at, ok: false, status: 0 },
  };
  await office.needs.ledger.commit([{ op: "update", kind: "border", value }], {
    act: "border-watched",
    actor: { kind: "system", part: "courier" },
    on: ["border#line"],
  });
  expect(await view(operator)).toMatchObject({
    quota: { used: 4600, limit: 5000, asOf: at },
    alarm: 90,
    endpoint: { at, ok: false, status: 0 },
    test: "fresh",
  });
});

test("届かなかったお知らせは、わけだけが見える。ブロックした人の分は数えない", async () => {
  const { hashes, chance, clock, ledger } = office.needs;
  const at: Instant = clock.now();
  const base = { line: hashes.lineUser(lineUser("undelivered")), phrases: [], at, attempts: 3, version: 1 };
  for (const remark of ["refused-by-line", "gave-up", "guarded", "blocked"] as const) {
    const id = chance.id("notice");
    const value = { ...base, id, retryKey: chance.uuid(), state: "undeliverable", remark } as const;
    await ledger.commit([{ op: "create", kind: "notice", value }], { ...seeded, on: [id] });
  }
  const seen = await view(await signedIn("counsellor", "見本 とどかない"));
  expect(seen.undelivered.map((it) => ({ ...it, id: "" })).toSorted(byReason)).toEqual(
    ["gave-up", "guarded", "refused-by-line"].map((reason) => ({ id: "", at, attempts: 3, reason })),
  );
  expect(JSON.stringify(seen)).not.toContain(base.line);
});

const byReason = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

test("見るのは全員、動かすのは運用担当だけ", async () => {
  for (const role of ["counsellor", "city-officer"] as const) {
    const them = await signedIn(role, "見本 みるだけ");
    expect((await them.ask("border.see")).status).toBe(200);
    expect((await them.act("border.askTest", { dry: false })).status).toBe(403);
    expect((await them.act("border.replay", { event: "all", dry: false })).status).toBe(403);
  }
});
