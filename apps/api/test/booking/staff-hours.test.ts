// A counsellor's hours and the office's hubs, as they are written: what is wrong is said, and no sitting is lost.
import type { CalendarDay, HubRegistry, RosterView, SittingView } from "@kumacari/desk";
import { firstRules, type Roster, type Staff } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hire, type Office, once, openCase, openOffice, signedIn } from "../office.ts";
import { staffOf } from "../people-desk.ts";
import { at, atConsole, dayAhead, furnish, openDays, openHub, openLine, seat } from "./desks.ts";

let office: Office;
let hub: Awaited<ReturnType<typeof openHub>>;
let other: Awaited<ReturnType<typeof openHub>>;
let first: Staff;
let second: Staff;
type Console = Awaited<ReturnType<typeof atConsole>>;
let mine: Console;
let operator: Console;
beforeAll(async () => {
  office = await openOffice();
  await openDays(office);
  hub = await openHub(office, "喫茶 ひなた", 2);
  other = await openHub(office, "茶房 こだち", 1);
  await openLine(office, "phone");
  first = await seat(office, "相談員 いち", hub.id);
  second = await seat(office, "相談員 に", hub.id);
  mine = await atConsole(office, first);
  operator = await signedIn(office, "operator", "運用 さん");
});
afterAll(() => office.close());

type Effect = { readonly says: readonly string[]; readonly warns: readonly string[] };
const effectOf = (it: { readonly data: unknown }) => (it.data as { effect: Effect }).effect;
const roster = async (who: Console, staff?: string) =>
  (await who.ask("roster.see", staff ? { staff } : {})).data as unknown as RosterView;
const hours = ({ week, days, away, version }: RosterView) => ({ week, days, away, version });
const write = async (change: Partial<Roster>, dry = false) =>
  mine.act("roster.write", { ...hours(await roster(mine)), ...change, dry });
const unfit = async () =>
  ((await operator.ask("booking.unfit")).data as unknown as readonly SittingView[])
    .filter(({ unended }) => !unended)
    .map(({ id }) => id);
const hubs = async () => (await operator.ask("hubs.see")).data as unknown as HubRegistry;
async function book(of: string, hour: number, person: string, where = hub.id) {
  const { caseId } = await openCase(office, person);
  const asked = { caseId, way: "hub", hub: where, staff: first.id, from: at(of, hour), once: once() };
  const { data } = await mine.act("booking.reserve", asked);
  return (data as { booked: { id: string } }).booked.id;
}
const shift = (from: number, to: number, more: object = {}) => ({
  from: from * 60,
  to: to * 60,
  at: hub.id,
  breaks: [],
  ...more,
});
const monday = (...shifts: readonly object[]) =>
  [[], shifts, [], [], [], [], []] as unknown as Roster["week"];

test("重なる勤務・外の休憩・同じ時の二つの場所・知らない拠点は、どこが違うかを言って断る", async () => {
  const tries = [
    monday(shift(9, 12), shift(11, 13)),
    monday(shift(9, 12), shift(11, 13, { at: other.id })),
    monday(shift(9, 12, { breaks: [{ from: 720, to: 780 }] })),
    monday(
      shift(9, 12, {
        breaks: [
          { from: 600, to: 660 },
          { from: 630, to: 690 },
        ],
      }),
    ),
    monday(shift(12, 9)),
    monday({ ...shift(9, 12), to: 723 }),
    monday(shift(9, 12, { at: office.needs.chance.id("hub") })),
  ];
  const said = [];
  for (const week of tries) said.push((await write({ week })).data);
  expect(said.map(({ kind }) => kind)).toEqual(tries.map(() => "invalid"));
  const says = said.map((it) => String(it.says));
  expect(says[0]).toContain("月曜日の勤務 9:00〜12:00 と 11:00〜13:00 が重なっています");
  expect(says[1]).toContain("11:00〜13:00（茶房 こだち）が重なっています。同じ時に二つの場所には");
  expect(says[2]).toContain("休憩 12:00〜13:00 が、勤務 9:00〜12:00 の中に収まっていません");
  expect(says[3]).toContain("休憩どうしが重なっています");
  expect(says[6]).toContain("拠点が見つかりません");
  expect((await roster(mine)).version).toBe(1);
});

test("席を貸さない時間の勤務は、書けるが知らせる。29日のない年の2月29日は書けない", async () => {
  const week = monday(shift(8, 12));
  expect(effectOf(await write({ week }, true)).warns.join()).toContain("席を貸す時間（9:00〜17:00）の外");
  const { status } = await write({ days: { "2027-02-29": [] } });
  expect(status).toBe(400);
  expect((await write({ days: { "2028-02-29": [] } }, true)).status).toBe(200);
});

test("勤務を変えると入らなくなる面談は、先に並び、そのあとは「組み直しが必要」として残り、移せば消える", async () => {
  const of = dayAhead(office, 2);
  const id = await book(of, 10, "U-away");
  const away = [{ from: at(of, 0), to: at(dayAhead(office, 3), 0), why: "leave" }] as const;
  const dry = effectOf(await write({ away }, true));
  expect(dry.warns.join()).toContain("1件が「組み直しが必要」になります");
  expect(dry.warns.join()).toContain("相談員 いち　喫茶 ひなた（A-1）");
  expect([await unfit(), (await roster(mine)).away]).toEqual([[], []]);
  expect(effectOf(await write({ away })).warns).toEqual(dry.warns);
  expect(await unfit()).toEqual([id]);
  const { data } = await mine.ask("booking.day", { day: of });
  const day = data as unknown as CalendarDay;
  expect(day.rows[0]?.sittings[0]).toMatchObject({ id, misfit: expect.stringContaining("休み") });
  const from = at(dayAhead(office, 3), 10);
  const asked = { id, way: "hub", hub: hub.id, staff: first.id, from, once: once() };
  expect((await mine.act("booking.move", asked)).status).toBe(200);
  expect(await unfit()).toEqual([]);
  await write({ away: [] });
});

test("勤務は本人と相談責任者と運用担当だけが書け、同時の書き直しは一つだけが通る", async () => {
  expect((await mine.ask("roster.see", { staff: second.id })).data.kind).toBe("not-permitted");
  const theirs = hours(await roster(operator, second.id));
  const change = { staff: second.id, ...theirs, dry: false };
  expect((await mine.act("roster.writeFor", change)).data.kind).toBe("not-permitted");
  const both = await Promise.all([
    operator.act("roster.writeFor", { ...change, week: monday(shift(9, 12)) }),
    operator.act("roster.writeFor", { ...change, week: monday(shift(13, 17)) }),
  ]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  const refused = both.find(({ status }) => status === 409);
  expect(refused?.data.kind).toBe("moved-on");
});

test("休みの代行は、本人と相談責任者だけが決められ、運用担当はあるものを動かさずに勤務と休みを変える", async () => {
  const boss = await signedIn(office, "supervisor", "見本 せきにん");
  const third = await hire(office, "counsellor", "見本 よそ");
  const stranger = await atConsole(office, third);
  const [from, to] = [at(dayAhead(office, 5), 9), at(dayAhead(office, 5), 17)];
  const absent = { from, to, why: "leave" } as const;
  const covered = { ...absent, cover: first.id };
  const as = async (who: Console, away: Roster["away"], dry = false) =>
    who.act("roster.writeFor", { ...hours(await roster(operator, second.id)), staff: second.id, away, dry });
  expect((await as(operator, [covered], true)).data.kind).toBe("not-permitted");
  expect(String((await as(operator, [covered])).data.says)).toContain("ご本人か相談責任者だけ");
  expect((await as(stranger, [covered])).data.kind).toBe("not-permitted");
  expect((await roster(operator, second.id)).away).toEqual([]);
  expect((await as(operator, [absent])).status).toBe(200);
  expect(effectOf(await as(boss, [covered], true)).says.join()).toContain("相談員 いち");
  expect((await as(boss, [covered])).status).toBe(200);
  const longer = { ...covered, to: at(dayAhead(office, 5), 18) };
  const others = [longer, absent, { ...covered, cover: third.id }, { ...longer, from: to }];
  const refused = await Promise.all(others.map((it) => as(operator, [it], true)));
  expect(refused.map(({ data }) => data.kind)).toEqual(others.map(() => "not-permitted"));
  const shorter = [
    { ...covered, from: at(dayAhead(office, 5), 10) },
    { ...longer, cover: undefined },
  ];
  expect((await as(operator, [covered, { ...absent, from: to, to: longer.to }], true)).status).toBe(200);
  expect((await as(operator, shorter)).status).toBe(200);
  expect((await roster(operator, second.id)).away).toMatchObject([{ cover: first.id }, { to: longer.to }]);
  const names = await Promise.all(
    [operator, boss].map(async (it) => (await roster(it, second.id)).namesCover),
  );
  expect(names).toEqual([false, true]);
  // Who has left covers nobody, and stands in nobody's way.
  const gone = { ...covered, cover: third.id };
  expect((await as(boss, [gone])).status).toBe(200);
  const left = { ...(await staffOf(office, third.id)), state: "retired" } as const;
  await furnish(office, [{ op: "update", kind: "staff", value: left }]);
  expect([(await as(operator, [gone], true)).status, (await as(boss, [gone], true)).status]).toEqual([
    200, 400,
  ]);
  expect((await as(operator, [])).status).toBe(200);
});

test("拠点を閉じると席も一度に閉じ、入っていた面談は消えずに並び、開き直せば元どおり", async () => {
  const of = dayAhead(office, 4);
  const id = await book(of, 10, "U-hub-closes");
  const before = (await hubs()).hubs.find((it) => it.id === hub.id);
  const close = { id: hub.id, version: before?.version, state: "closed" };
  const dry = effectOf(await operator.act("hubs.set", { ...close, dry: true }));
  expect([dry.says.join(), dry.warns.join()]).toEqual([
    expect.stringContaining("席2席も、一緒に閉じます"),
    expect.stringContaining("2件が「組み直しが必要」"),
  ]);
  expect((await operator.act("hubs.set", { ...close, dry: false })).status).toBe(200);
  const closed = (await hubs()).hubs.find((it) => it.id === hub.id);
  expect([closed?.state, closed?.tables.map(({ state }) => state)]).toEqual(["closed", ["closed", "closed"]]);
  expect(await unfit()).toContain(id);
  expect((await operator.act("hubs.set", { ...close, dry: false })).data.kind).toBe("moved-on");
  const [table] = closed?.tables ?? [];
  const open = { id: table?.id, version: table?.version, name: table?.name, state: "open", dry: false };
  expect(String((await operator.act("hubs.setTable", open)).data.says)).toContain("先に拠点を開いて");
  await operator.act("hubs.set", { id: hub.id, version: closed?.version, state: "open", dry: false });
  expect((await operator.act("hubs.setTable", open)).status).toBe(200);
  expect(await unfit()).toEqual([]);
});

test("席の印は拠点に一つで、二人が同時に加えても一つ、同じ送信が二度届いても一つ", async () => {
  const spot = { kind: "hub", hub: other.id };
  const add = (mark: string, key = once(), more: object = {}) =>
    operator.act("hubs.addTable", { spot, mark, name: "奥の席", once: key, dry: false, ...more });
  expect(String((await add("A")).data.says)).toContain("その印の席が、すでにあります");
  const both = await Promise.all([add("B"), add("B")]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
  const key = once();
  const twice = await Promise.all([add("C", key), add("C", key)]);
  expect(twice.map(({ status }) => status)).toEqual([200, 200]);
  const phones = await Promise.all([
    add("D", once(), { spot: { kind: "phone" } }),
    add("D", once(), { spot: { kind: "phone" } }),
  ]);
  expect(phones.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
  const found = (await hubs()).hubs.find(({ id }) => id === other.id);
  expect(found?.tables.map(({ mark }) => mark)).toEqual(["A", "B", "C"]);
});

const words = {
  name: "喫茶 あおば",
  ward: "東区",
  address: "熊本市東区見本町4-5-6",
  access: "見本橋のバス停から歩いて2分。電話 096-300-0000",
  place: { latitude: 32.8, longitude: 130.74 },
  week: [[], [{ from: 600, to: 1080 }], [], [], [], [], []],
  barrierFree: ["step"],
  minimum: 12,
};
const writeHub = (change: object = {}, key = once()) =>
  operator.act("hubs.write", { ...words, ...change, once: key, dry: false });

test("拠点の言葉に個人情報があれば断り、拠点の住所と電話は通る。緯度と経度の取り違えも言う", async () => {
  await openCase(office, "U-known");
  const named = await writeHub({ access: "見本 はなこさんのお宅の向かい" });
  expect([named.data.kind, String(named.data.says)]).toEqual([
    "personal-found",
    expect.stringMatching(/住所・行き方に、個人情報と思われる言葉（.*）が含まれています/),
  ]);
  expect(String(named.data.says)).not.toContain("はなこ");
  expect((await writeHub({ access: "hinata@kumacari.example へ" })).data.kind).toBe("personal-found");
  const swapped = await writeHub({ place: { latitude: 130.7, longitude: 32.8 } });
  expect(String(swapped.data.says)).toContain("入れ替わって");
  expect(
    String((await writeHub({ week: [[{ from: 600, to: 540 }], [], [], [], [], [], []] })).data.says),
  ).toContain("日曜日");
  const key = once();
  const made = await Promise.all([writeHub({}, key), writeHub({}, key)]);
  expect(made.map(({ status }) => status)).toEqual([200, 200]);
  expect(String((await writeHub()).data.says)).toContain("同じ名前の拠点");
  const named2 = await Promise.all([writeHub({ name: "喫茶 わかば" }), writeHub({ name: "喫茶 わかば" })]);
  expect(named2.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
  expect(
    (await hubs()).hubs.filter(({ name }) => name === "喫茶 あおば" || name === "喫茶 わかば"),
  ).toHaveLength(2);
});

test("拠点の貸す時間を縮めると、外になる面談が並ぶ", async () => {
  const of = dayAhead(office, 5);
  const id = await book(of, 15, "U-hub-hours");
  const it = (await hubs()).hubs.find((one) => one.id === hub.id);
  const old = { id: hub.id, version: it?.version };
  const short = Array.from({ length: 7 }, () => [{ from: 540, to: 720 }]);
  const { name, ward, address, access, place, barrierFree, minimum } = it ?? words;
  const edit = { name, ward, address, access, place, barrierFree, minimum, old, week: short, once: once() };
  const dry = effectOf(await operator.act("hubs.write", { ...edit, dry: true }));
  expect(dry.warns.join()).toContain("1件が「組み直しが必要」");
  expect((await operator.act("hubs.write", { ...edit, dry: false })).status).toBe(200);
  expect(await unfit()).toEqual([id]);
  expect((await operator.act("hubs.write", { ...edit, dry: false })).data.kind).toBe("moved-on");
});

test("予約の決まりは、範囲の外と変わらない内容を断り、変わるところを一つずつ言う", async () => {
  const { id: _, ...rules } = (await hubs()).rules;
  const lay = (change: object, dry = true) => operator.act("hubs.writeRules", { ...rules, ...change, dry });
  expect(String((await lay({})).data.says)).toContain("いまの決まりと同じ");
  expect(String((await lay({ horizon: 91 })).data.says)).toContain("1から90");
  expect(String((await lay({ length: { ...rules.length, phone: 5 } })).data.says)).toContain("電話の長さ");
  const of = dayAhead(office, 5);
  const effect = effectOf(await lay({ notice: 240, closed: [of] }));
  expect(effect.says).toEqual([
    `予約を受けるのは、始まりの何分前まで：${firstRules.notice}分前 → 240分前`,
    `休みにする日：${of}`,
  ]);
  expect((await lay({ notice: 240 }, false)).status).toBe(200);
  expect((await lay({ notice: 120 }, false)).data.kind).toBe("moved-on");
  expect((await hubs()).rules.notice).toBe(240);
});
