// What the office does is counted once, closed month by month, and shown without any small number.
import { closeMonths, countMonth } from "@kumacari/desk";
import { days, hours, jstDay } from "@kumacari/domain";
import { cell, monthId } from "@kumacari/figures";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeCase } from "../close-case.ts";
import { adminOrigin, type Office, once, openCase, openOffice, signedIn } from "../office.ts";
import { readPaper } from "../read-paper.ts";
import { consultation, times, writeFacts } from "./year.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
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
      readonly sheets: readonly { readonly rows: readonly { readonly counts: readonly unknown[] }[] }[];
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
  expect(at).toBeGreaterThanOrEqual(0);
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
