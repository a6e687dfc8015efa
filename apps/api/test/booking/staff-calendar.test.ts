// The office's calendar: who sits where, what is booked by number alone, and what needs to be placed anew.
import type { CalendarDay, SittingView } from "@kumacari/desk";
import { caseNumber, firstRules, type Staff } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, once, openCase, openOffice, signedIn } from "../office.ts";
import { at, atConsole, dayAhead, furnish, openDays, openHub, openLine, seat } from "./desks.ts";

let office: Office;
let hub: Awaited<ReturnType<typeof openHub>>;
let first: Staff;
let second: Staff;
type Console = Awaited<ReturnType<typeof atConsole>>;
let mine: Console;
let theirs: Console;
let operator: Console;
beforeAll(async () => {
  office = await openOffice();
  await openDays(office);
  hub = await openHub(office, "喫茶 ひなた", 2);
  await openLine(office, "phone");
  const breaks = [{ from: 12 * 60, to: 13 * 60 }];
  first = await seat(office, "相談員 いち", hub.id, { breaks });
  second = await seat(office, "相談員 に", hub.id);
  [mine, theirs] = [await atConsole(office, first), await atConsole(office, second)];
  operator = await signedIn(office, "operator", "運用 さん");
});
afterAll(() => office.close());

const day = async (who: Console, of: string) =>
  (await who.ask("booking.day", { day: of })).data as unknown as CalendarDay;
const unfit = async () => (await operator.ask("booking.unfit")).data as unknown as readonly SittingView[];
async function book(staff: Staff, who: Console, of: string, hour: number, person: string) {
  const { caseId } = await openCase(office, person);
  const asked = { caseId, way: "hub", hub: hub.id, staff: staff.id, from: at(of, hour), once: once() };
  const { data } = await who.act("booking.reserve", asked);
  return { caseId, id: (data as { booked: { id: string } }).booked.id };
}
async function change<K extends "table" | "hub" | "staff">(kind: K, key: object, more: object) {
  const it = await office.needs.ledger.get(kind, key as never);
  if (!it) throw new Error("not there");
  await furnish(office, [{ op: "update", kind, value: { ...it, ...more } } as never]);
}

test("一日の暦に、勤務・休憩・面談・空きが並び、どの職員にも相談者は番号でだけ示される", async () => {
  const of = dayAhead(office, 2);
  const a = await book(first, mine, of, 9, "U-cal-a");
  const seen = await Promise.all([mine, theirs, operator].map((who) => day(who, of)));
  for (const it of seen) {
    const row = it.rows.find(({ counsellor }) => counsellor.id === first.id);
    expect(row?.shifts).toMatchObject([
      { from: 540, to: 1020, place: "喫茶 ひなた", breaks: [{ from: 720 }] },
    ]);
    expect(row?.sittings).toMatchObject([{ id: a.id, case: { number: caseNumber(a.caseId) } }]);
    expect(JSON.stringify(it)).not.toContain("見本 はなこ");
  }
  expect(seen.map((it) => it.rows.flatMap(({ sittings }) => sittings)[0]?.case.mayOpen)).toEqual([
    true,
    false,
    false,
  ]);
  expect(seen[0]?.rows[0]).toMatchObject({ counsellor: { id: first.id }, mine: true });
  const empty = await day(mine, dayAhead(office, 3));
  const begins = (it: CalendarDay | undefined) => it?.free.find(({ way }) => way === "hub")?.begins ?? 0;
  expect(begins(empty)).toBeGreaterThan(0);
});

test("自分の一週間には自分の面談だけが出て、休みのわけは本人にだけ示される", async () => {
  const of = dayAhead(office, 4);
  await book(first, mine, of, 9, "U-week-a");
  await book(second, theirs, of, 9, "U-week-b");
  const week = (await mine.ask("booking.week", { first: of })).data as unknown as readonly CalendarDay[];
  expect(week.map(({ rows }) => rows.map(({ mine: own }) => own))).toEqual(Array(7).fill([true]));
  expect(week[0]?.rows[0]?.sittings).toHaveLength(1);
  const roster = await office.needs.ledger.get("roster", { staff: first.id });
  if (!roster) throw new Error("no roster");
  const away = [{ from: at(of, 15), to: at(dayAhead(office, 5), 9), why: "sick" }] as const;
  await furnish(office, [{ op: "update", kind: "roster", value: { ...roster, away } }]);
  const rowOf = async (who: Console) =>
    (await day(who, of)).rows.find(({ counsellor }) => counsellor.id === first.id);
  expect((await rowOf(mine))?.away).toEqual([{ from: 900, to: 1440, why: "病気" }]);
  expect((await rowOf(theirs))?.away).toEqual([{ from: 900, to: 1440 }]);
});

test("人・席・拠点・休みの日が変わった面談は「組み直しが必要」として残り、元に戻れば消える", async () => {
  const of = dayAhead(office, 6);
  const { id } = await book(second, theirs, of, 9, "U-unfit");
  const why = async () => (await unfit()).filter((it) => it.id === id).map(({ misfit }) => misfit);
  expect(await why()).toEqual([]);
  const [table] = hub.tables;
  await change("table", { id: table }, { state: "closed" });
  expect(await why()).toEqual(["席（回線）を閉じました。"]);
  await change("table", { id: table }, { state: "open" });
  await change("hub", { id: hub.id }, { state: "closed" });
  expect(await why()).toEqual(["拠点を閉じました。"]);
  await change("hub", { id: hub.id }, { state: "open" });
  await change("staff", { id: second.id }, { state: "suspended" });
  expect(await why()).toEqual(["担当の相談員が、いまは面談を受け持っていません。"]);
  const row = (await day(mine, of)).rows.find(({ counsellor }) => counsellor.id === second.id);
  expect(row).toMatchObject({ gone: true, shifts: [], sittings: [{ id }] });
  await change("staff", { id: second.id }, { state: "active" });
  const rules = await office.needs.ledger.get("rules", { id: "office" });
  if (!rules) throw new Error("no rules");
  await furnish(office, [{ op: "update", kind: "rules", value: { ...rules, closed: [of] } }]);
  expect(await why()).toEqual(["お休みの日になりました。"]);
  expect((await day(mine, of)).closed).toBe("お休みの日");
  await furnish(office, [
    { op: "update", kind: "rules", value: { ...firstRules, holidays: false, version: rules.version + 1 } },
  ]);
  expect(await why()).toEqual([]);
});

test("国民の祝日は、その名で示される", async () => {
  const rules = await office.needs.ledger.get("rules", { id: "office" });
  if (!rules) throw new Error("no rules");
  await furnish(office, [{ op: "update", kind: "rules", value: { ...rules, holidays: true } }]);
  expect((await day(mine, "2027-01-01")).closed).toBe("元日");
});
