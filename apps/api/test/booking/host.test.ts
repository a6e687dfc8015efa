import { closeMonths, finishSignIn, type HubSheets } from "@kumacari/desk";
import { caseNumber, days, hours, type Staff } from "@kumacari/domain";
import { cell, elsewhere } from "@kumacari/figures";
import { afterAll, beforeAll, expect, test } from "vitest";
import { earlyInTheYear, writeFacts } from "../figures/year.ts";
import { asStaff, hire, type Office, once, openCase, openOffice, signedIn } from "../office.ts";
import { at, dayAhead, furnish, openDays, openHub, seat } from "./desks.ts";

let office: Office;
let hub: Awaited<ReturnType<typeof openHub>>;
let other: Awaited<ReturnType<typeof openHub>>;
beforeAll(async () => {
  office = await openOffice({ from: earlyInTheYear });
  await openDays(office);
  hub = await openHub(office, "喫茶 ひなた", 2, 1);
  other = await openHub(office, "茶房 こだち", 1, 1);
  await seat(office, "相談員 いち", hub.id);
  await seat(office, "相談員 に", other.id);
});
afterAll(() => office.close());

async function host(where?: { readonly id: Staff["hub"] }) {
  const { needs } = office;
  const staff = await hire(office, "hub", "拠点の人");
  if (where?.id) await furnish(office, [{ op: "update", kind: "staff", value: { ...staff, hub: where.id } }]);
  const session = await finishSignIn(needs, { subject: staff.subject, methods: ["pwd", "otp"] });
  if (!session.ok) throw new Error("no session");
  return { staff, ...asStaff(office, session.value) };
}

type Sitting = { readonly ticket: string; readonly stage: string; readonly counsellor: string };
const today = async (asked: { ask: (path: string) => Promise<{ data: unknown }> }) =>
  ((await asked.ask("host.day")).data as { sittings: readonly Sitting[] }).sittings;

test("拠点には今日の番号・時刻・席・相談員の名だけが見え、市民と相談を指すものは応答のどこにもない", async () => {
  // The day after tomorrow becomes today by the office's clock, a quarter before nine.
  const day = dayAhead(office, 2);
  const planted = await openCase(office, "U-planted");
  const there = await openCase(office, "U-elsewhere");
  for (const [{ citizen }, where] of [
    [planted, hub],
    [there, other],
  ] as const) {
    const sent = await citizen.act("booking.reserve", {
      way: "hub",
      hub: where.id,
      from: at(day, 9),
      once: once(),
    });
    expect(sent.status).toBe(200);
  }
  const { bookings } = (await office.needs.ledger.get("person", { id: await ownerOf(planted.caseId) })) ?? {};
  office.wait(at(day, 8, 45) - office.needs.clock.now());
  const here = await host(hub);
  const answers = [
    await here.ask("host.day"),
    await here.act("host.stage", { ticket: "A-1", to: "arrived" }),
    await here.act("host.stage", { ticket: "B-9", to: "arrived" }),
    await here.ask("host.month"),
    await here.ask("me"),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 200, 200]);
  expect(await today(here)).toEqual([
    {
      ticket: "A-1",
      from: at(day, 9),
      to: at(day, 9, 50),
      table: "席1",
      counsellor: "相談員 いち",
      stage: "arrived",
    },
  ]);
  const bytes = JSON.stringify(answers);
  const owner = await ownerOf(planted.caseId);
  for (const value of [
    owner,
    planted.caseId,
    caseNumber(planted.caseId),
    ...(bookings ?? ["no booking was made"]),
    "見本 はなこ",
    "次の一歩",
    "U-planted",
  ])
    expect(bytes).not.toContain(value);
});

test("到着・開始・終了は拠点からも記せて、終わったものは、その日のうちの取り消しでだけ戻る", async () => {
  const here = await host(hub);
  const restore = async (who: typeof here, said: string) =>
    (await who.act("host.restore", { ticket: "A-1", said })).data;
  expect((await here.act("host.stage", { ticket: "A-1", to: "absent" })).data).toMatchObject({
    kind: "not-yet",
    says: expect.stringContaining(" 9:10）から"),
  });
  for (const to of ["started", "ended"] as const)
    expect((await here.act("host.stage", { ticket: "A-1", to })).status).toBe(200);
  // Twice is once.
  expect((await here.act("host.stage", { ticket: "A-1", to: "ended" })).status).toBe(200);
  expect((await here.act("host.stage", { ticket: "A-1", to: "started" })).data.kind).toBe("booking-over");
  expect((await today(here)).map(({ stage }) => stage)).toEqual(["ended"]);
  expect((await restore(here, "absent")).kind).toBe("booking-over");
  expect((await restore(await host(), "ended")).kind).toBe("no-hub");
  expect(await restore(here, "ended")).toEqual({});
  expect((await today(here)).map(({ stage }) => stage)).toEqual(["started"]);
  expect((await here.act("host.stage", { ticket: "A-1", to: "ended" })).status).toBe(200);
});

test("ほかの拠点の番号は動かせず、どの拠点にも結びつかないアカウントには何も見えない", async () => {
  const there = await host(other);
  expect(await today(there)).toHaveLength(1);
  const nowhere = await host();
  expect((await nowhere.ask("host.day")).data.kind).toBe("no-hub");
  expect((await nowhere.act("host.stage", { ticket: "A-1", to: "arrived" })).data.kind).toBe("no-hub");
  const operator = await signedIn(office, "operator", "運用 たろう");
  const placing = { staff: nowhere.staff.id, hub: other.id };
  expect((await operator.act("hubs.placeHost", { ...placing, dry: true })).data).toMatchObject({
    done: false,
  });
  expect((await nowhere.ask("host.day")).data.kind).toBe("no-hub");
  expect((await operator.act("hubs.placeHost", { ...placing, dry: false })).data).toMatchObject({
    done: true,
  });
  expect((await nowhere.ask("host.day")).status).toBe(200);
  // Whose screen it is now stands in the registry, and moving it says what goes from there.
  expect((await operator.ask("hubs.see")).data.hosts).toContainEqual({
    id: nowhere.staff.id,
    displayName: nowhere.staff.displayName,
    hub: other.id,
  });
  const moving = await operator.act("hubs.placeHost", { ...placing, hub: hub.id, dry: true });
  expect(moving.data.effect).toMatchObject({ warns: [expect.stringContaining("の席は、出なくなります")] });
});

test("拠点の端末には、今月が約束の回数に届いたかだけが、少ない約束ではそれも言わずに、出る", async () => {
  const month = async () => (await (await host(hub)).ask("host.month")).data;
  const kept = async () => {
    const it = await office.needs.ledger.get("hub", { id: hub.id });
    if (!it) throw new Error("no hub");
    return it;
  };
  expect(await month()).toEqual({ hub: "喫茶 ひなた", month: monthNow(), minimum: 1 });
  await furnish(office, [{ op: "update", kind: "hub", value: { ...(await kept()), minimum: 10 } }]);
  expect(await month()).toMatchObject({ minimum: 10, reached: false });
  const day = dayAhead(office, 0);
  const pages = await office.needs.ledger.together({ agenda: hub.tables.map((of) => ({ day, of })) });
  const [page] = pages.agenda.filter((it) => it !== undefined);
  const [one] = page?.taken ?? [];
  if (!page || !one) throw new Error("nobody sat here");
  const taken = Array.from({ length: 10 }, () => ({ ...one, stage: "ended" as const }));
  await furnish(office, [{ op: "update", kind: "agenda", value: { ...page, taken } }]);
  expect(await month()).toMatchObject({ minimum: 10, reached: true });
});

test("拠点の回数は、運用の一覧には小さい数もそのまま、拠点の端末には、件数の表が示すものだけが出る", async () => {
  const third = await openHub(office, "茶店 せせらぎ", 1, 20);
  const sat = (where: string, way: "対面（拠点）" | "電話", n: number) =>
    Array.from({ length: n }, () => [cell("sat", "way", way), cell("sat", "hub", where)]);
  const months: string[] = [];
  // Where the calendar has one end its quarter, everything of it may have to be hidden; not of two.
  for (let n = 0; n < 2; n += 1) {
    const day = dayAhead(office, 0);
    months.unshift(day.slice(0, 7));
    const rows = [
      ...sat(hub.id, "対面（拠点）", 3),
      ...sat(other.id, "対面（拠点）", 30),
      ...sat(third.id, "対面（拠点）", 60),
      ...sat(elsewhere, "電話", 100),
    ];
    const because = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] } as const;
    await writeFacts(office.needs, because, day, rows);
    office.wait(days(32) + hours(4));
    await closeMonths(office.needs);
  }
  const because = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] } as const;
  await writeFacts(office.needs, because, dayAhead(office, 0), sat(hub.id, "対面（拠点）", 2));
  const operator = await signedIn(office, "operator", "運用 はなこ");
  const sheets = async (month?: string) =>
    (await operator.ask("hubs.sheets", month ? { month } : {})).data as unknown as HubSheets;
  const all = await Promise.all(months.map(sheets));
  const running = await sheets();
  expect(running).toMatchObject({ month: monthNow(), running: true });
  expect(running.months.toSorted().toReversed()).toEqual(running.months);
  expect(running.months).toEqual(expect.arrayContaining([monthNow(), ...months]));
  expect(running.sheets.find((it) => it.hub === "喫茶 ひなた")).toEqual({
    hub: "喫茶 ひなた",
    minimum: 10,
    held: 2,
  });
  const held = all.map((it) => it.sheets.map((one) => [one.hub, one.minimum, one.held, one.told]));
  expect(held).toContainEqual([
    ["喫茶 ひなた", 10, 3, "hidden"],
    ["茶店 せせらぎ", 20, 60, 60],
    ["茶房 こだち", 1, 30, "hidden"],
  ]);
  expect(all.map((it) => it.running)).toEqual([false, false]);
  const mine = (await (await host(other)).ask("host.month")).data;
  expect(mine).toMatchObject({ minimum: 1, last: { month: running.months[1], held: "hidden" } });
  for (const month of ["2026-13", "2020-01", "2099-01"])
    expect((await operator.ask("hubs.sheets", { month })).data.kind).toBe("not-found");
  expect((await operator.ask("host.month")).status).toBe(403);
  expect((await (await host(hub)).ask("hubs.sheets", {})).status).toBe(403);
});

const monthNow = () => dayAhead(office, 0).slice(0, 7);

async function ownerOf(id: Awaited<ReturnType<typeof openCase>>["caseId"]) {
  const it = await office.needs.ledger.get("case", { id });
  if (!it) throw new Error("no case");
  return it.owner;
}
