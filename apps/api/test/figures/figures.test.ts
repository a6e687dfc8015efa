// What the office does is counted once, closed month by month, and shown without any small number.
import { closeMonths, countMonth, type HubSheets, type Reserved } from "@kumacari/desk";
import { addDays, addMonths, days, hours, type Instant, jstDay } from "@kumacari/domain";
import { cell, monthId, readBook, spansOf } from "@kumacari/figures";
import { afterAll, beforeAll, expect, test } from "vitest";
import { at, atConsole, openDays, openHub, seat } from "../booking/desks.ts";
import { closeCase } from "../close-case.ts";
import { adminOrigin, type Office, once, openCase, openOffice, signedIn } from "../office.ts";
import { readPaper } from "../read-paper.ts";
import { consultation, earlyInTheYear, times, writeFacts } from "./year.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice({ from: earlyInTheYear });
});
afterAll(() => office.close());

const today = () => office.needs.ledger.countsOf(jstDay(office.needs.clock.now()));
const count = async (name: string) => (await today()).get(name) ?? 0;

test("相談を受けると区・年代・内容が一件ずつ別々の行に数えられ、最初の回答だけが回答に数えられる", async () => {
  const it = await signedIn(office, "counsellor", "見本 かぞえ");
  const before = await count(cell("registered", "channel", "LINE"));
  const { caseId } = await openCase(office, "U-figures-one");
  expect((await count(cell("registered", "channel", "LINE"))) - before).toBe(1);
  expect(await count(cell("opened", "channel", "LINE"))).toBe(1);
  const wards = [...(await today())].filter(([name]) => name.startsWith("opened/ward/"));
  expect(wards.map(([, n]) => n)).toEqual([1]);
  const reply = { caseId, text: "はじめまして", seen: 0, once: once() };
  expect((await it.act("case.reply", reply)).status).toBe(200);
  expect((await it.act("case.reply", reply)).status).toBe(200);
  expect((await it.act("case.reply", { ...reply, text: "つづき", seen: 1, once: once() })).status).toBe(200);
  expect(await count(cell("answered", "within", "1時間以内"))).toBe(1);
});

test("終了は、承認されたときに結果ごとに一度だけ数えられ、申し出ただけでは数えられない", async () => {
  const it = await signedIn(office, "counsellor", "見本 おわり");
  const { caseId } = await openCase(office, "U-figures-closed");
  await it.act("case.assign", { caseId });
  await it.act("case.askClose", { caseId, outcome: "継続", summary: "区切り。", seen: 0, once: once() });
  const ended = () => count(cell("closed", "outcome", "継続"));
  expect(await ended()).toBe(0);
  expect((await closeCase(office, it, caseId, 0)).status).toBe(200);
  expect((await closeCase(office, it, caseId, 0)).status).not.toBe(200);
  expect(await ended()).toBe(1);
});

type Seen = {
  readonly years: readonly number[];
  readonly shown: {
    readonly year: number;
    readonly spans: readonly { readonly id: string }[];
    readonly families: readonly {
      readonly name: string;
      readonly total: readonly unknown[];
      readonly sheets: readonly {
        readonly rows: readonly { readonly group: string; readonly counts: readonly unknown[] }[];
      }[];
    }[];
  };
};

test("月が終わると、二つの時計が同時に締めても一度だけ帳簿に載り、小さい数は答えの中に入らない", async () => {
  const by = times(7);
  const day = jstDay(office.needs.clock.now());
  const busy = Array.from({ length: 120 }, () => consultation(by, ["hub_a", "hub_b"])).flat();
  await writeFacts(
    office.needs,
    { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] },
    day,
    busy,
  );
  const officer = await signedIn(office, "city-officer", "見本 しやくしょ");
  const none = (await officer.ask("figures.see", {})).data as unknown as Seen;
  expect(none.shown?.spans.map(({ id }) => id) ?? []).not.toContain(day.slice(0, 7));
  office.wait(days(32) + hours(4));
  await Promise.all([closeMonths(office.needs), closeMonths(office.needs)]);
  await closeMonths(office.needs);
  const reader = await signedIn(office, "city-officer", "見本 よむひと");
  const { shown } = (await reader.ask("figures.see", {})).data as unknown as Seen;
  const at = shown.spans.findIndex(({ id }) => id === day.slice(0, 7));
  // Nobody was there in April: no number of it is kept, and none is kept back.
  expect(at).toBe(1);
  const april = shown.families.flatMap(({ total, sheets }) => [
    total[0],
    ...sheets.flatMap(({ rows }) => rows.map(({ counts }) => counts[0])),
  ]);
  expect(new Set(april)).toEqual(new Set(["before"]));
  expect((await reader.ask("figures.recount", { year: shown.year, month: 0 })).status).not.toBe(200);
  const opened = shown.families.find(({ name }) => name === "opened");
  expect(opened?.total[at]).toBe(122);
  const numbers = shown.families
    .flatMap(({ total, sheets }) => [
      total,
      ...sheets.flatMap(({ rows }) => rows.map(({ counts }) => counts)),
    ])
    .flat()
    .filter((it): it is number => typeof it === "number");
  expect(numbers.length).toBeGreaterThan(5);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(10);
});

test("締めた月は、行から数え直しても同じになる。行が変わっていれば、いくつ違うかだけを言う", async () => {
  const auditor = await signedIn(office, "auditor", "見本 かんさ");
  const books = await office.needs.ledger.yearbooks();
  const book = books.at(-1);
  if (!book) throw new Error("no book");
  const month = await lastBusyMonth(book.year, book.closed);
  const same = await auditor.ask("figures.recount", { year: book.year, month });
  expect(same.data).toMatchObject({ other: 0 });
  const day = `${monthId(book.year, month)}-15`;
  await writeFacts(
    office.needs,
    { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] },
    day,
    [[cell("opened", "channel", "LINE")]],
  );
  expect((await auditor.ask("figures.recount", { year: book.year, month })).data).toMatchObject({ other: 1 });
  expect((await auditor.ask("figures.recount", { year: book.year, month: 11 })).status).not.toBe(500);
});

test("月の末の面談は、翌月に終わりを記しても面談の日の月に数えられ、締めたあとなら改めた日とともに示される", async () => {
  const { needs } = office;
  await openDays(office);
  const hub = await openHub(office, "喫茶 ひなた", 1, 1);
  const who = await seat(office, "相談員 いち", hub.id);
  const next = addMonths(`${jstDay(needs.clock.now()).slice(0, 7)}-01`, 2);
  const last = addDays(next, -1);
  const until = (moment: Instant) => office.wait(moment - needs.clock.now());
  until(at(addDays(last, -1), 8));
  const desk = () => atConsole(office, who);
  const book = async (citizen: string, hour: number) => {
    const { caseId } = await openCase(office, citizen);
    const wish = { caseId, way: "hub", hub: hub.id, staff: who.id, from: at(last, hour), once: once() };
    return (
      (await (await desk()).act("booking.reserve", wish)).data as unknown as Reserved & {
        booked: { id: string };
      }
    ).booked.id;
  };
  const [night, late] = [await book("U-figures-night", 10), await book("U-figures-late", 15)];
  const ended = async (id: string) => {
    const it = await desk();
    for (const to of ["started", "ended"])
      expect((await it.act("booking.stage", { id, to })).status).toBe(200);
    return it;
  };
  const sat = [cell("sat", "way", "対面（拠点）"), cell("sat", "hub", hub.id)];
  await writeFacts(
    needs,
    { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] },
    last,
    Array.from({ length: 40 }, () => sat),
  );
  const name = last.slice(0, 7);
  const [year, month] = [Number(name.slice(0, 4)), Number(name.slice(5))];
  const fiscal = month >= 4 ? { year, month: month - 4 } : { year: year - 1, month: month + 8 };
  // What came of the days around is not known here: whether the number is shown hangs on it, and with it the day.
  const seen = async (changed?: string) => {
    const auditor = await signedIn(office, "auditor", "見本 かんさ");
    const { data } = await auditor.ask("figures.recount", fiscal);
    const it = readBook((await needs.ledger.get("yearbook", { year: fiscal.year }))?.text ?? "");
    const { hidden = [], revised = {}, sheets = {} } = it.families.sat ?? {};
    const at = spansOf(it.year, it.closed).findIndex(({ id }) => id === name);
    expect(revised[name]).toBe(hidden[at] ? undefined : changed);
    expect(data).toMatchObject({ other: 0 });
    return ["way", "hub"].map((by) =>
      sheets[by]?.months.reduce((sum, row) => sum + (row[fiscal.month] ?? 0), 0),
    );
  };
  // Before the night counts the month's last day, and after.
  until(at(next, 2));
  await ended(night);
  until(at(next, 4));
  await closeMonths(needs);
  expect(await seen()).toEqual([40, 40]);
  until(at(addDays(next, 1), 4));
  await closeMonths(needs);
  expect(await seen(addDays(next, 1))).toEqual([41, 41]);
  until(at(addDays(next, 1), 10));
  const it = await ended(late);
  expect((await it.act("booking.restore", { id: late, said: "ended" })).data).toBe("started");
  await it.act("booking.stage", { id: late, to: "ended" });
  // What is said today may be taken back today.
  await closeMonths(needs);
  expect(await seen(addDays(next, 1))).toEqual([41, 41]);
  until(at(addDays(next, 2), 4));
  await Promise.all([closeMonths(needs), closeMonths(needs)]);
  await closeMonths(needs);
  expect(await seen(addDays(next, 2))).toEqual([42, 42]);
  expect(await needs.ledger.lateDays()).toEqual([]);
  expect(
    [...(await needs.ledger.countsOf(addDays(next, 1)))].filter(([one]) => one.startsWith("sat/")),
  ).toEqual([]);
  const operator = await signedIn(office, "operator", "運用 はなこ");
  const sheets = (await operator.ask("hubs.sheets", { month: name })).data as unknown as HubSheets;
  const { shown } = (await operator.ask("figures.see", { year: fiscal.year })).data as unknown as Seen;
  const place = shown.spans.findIndex(({ id }) => id === name);
  const rows = shown.families.find((one) => one.name === "sat")?.sheets.flatMap((one) => one.rows);
  const row = rows?.find(({ group }) => group === hub.id);
  expect(sheets.sheets.map(({ held, told }) => [held, told])).toEqual([[42, row?.counts[place]]]);
});

test("PDF には画面と同じ数と「非表示」が載り、隠した数は一つも載らず、権限のない人と締まっていない期間は断る", async () => {
  const book = (await office.needs.ledger.yearbooks()).at(-1);
  if (!book) throw new Error("no book");
  const reader = await signedIn(office, "city-officer", "見本 いんさつ");
  const paper = (file: string, headers: HeadersInit = reader.headers) =>
    office.staffApp.request(`/staff/figures/${book.year}/${file}`, { headers });
  const answer = await paper("month.pdf");
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("content-disposition")).toMatch(/"kumacari-figures-\d{4}-\d\d\.pdf"$/);
  const { title, pages } = await readPaper(new Uint8Array(await answer.arrayBuffer()));
  expect(title).toBe(`熊本市 キャリア相談所 件数（${book.year}年度）`);
  expect(pages.map(({ words }) => words.at(-1))).toEqual(
    pages.map((_, n) => `${n + 1} / ${pages.length}ページ`),
  );
  expect(Math.min(...(pages[0]?.view.slice(2) ?? [])).toFixed(2)).toBe("595.28");
  const words = pages.flatMap((it) => it.words.slice(0, -1));
  expect(words).toContain("非表示");
  expect(words).toContain("開始前");
  expect(words).toContain("122");
  expect(words.filter((it) => /^\d$/.test(it))).toEqual([]);
  const { shown } = (await reader.ask("figures.see", { year: book.year })).data as unknown as Seen;
  const known = shown.families.flatMap(({ total, sheets }) => [
    ...total,
    ...sheets.flatMap(({ rows }) => rows.flatMap(({ counts }) => counts)),
  ]);
  const numbers = words.filter((it) => /^[\d,]+$/.test(it)).map((it) => Number(it.replaceAll(",", "")));
  expect(numbers.filter((it) => !known.includes(it))).toEqual([]);
  const host = await signedIn(office, "hub", "見本 みせ");
  const others = [
    await paper("month.pdf", host.headers),
    await paper("month.pdf", { origin: adminOrigin }),
    await paper("month.pdf", { ...reader.headers, origin: "https://elsewhere.example" }),
    await paper("year.pdf"),
    await paper("week.pdf"),
  ];
  expect(others.map(({ status }) => status)).toEqual([403, 401, 403, 404, 404]);
});

async function lastBusyMonth(year: number, closed: number): Promise<number> {
  for (let month = closed - 1; month >= 0; month -= 1)
    if ((await countMonth(office.needs.ledger, { year, month })).size > 0) return month;
  throw new Error("nothing was counted");
}
