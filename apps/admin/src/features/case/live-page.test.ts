// A live page holds every message once and in order, and nothing at all once consent is gone.
import { expect, test } from "vitest";
import { noon, row } from "../../row.fixture.ts";
import type { CasePage, CaseTick } from "../../rpc.ts";
import { isWhole, lastOf, openPage, withIntake, withTick } from "./live-page.ts";
import { words } from "./words.ts";

const message = (number: number) => ({ number, at: noon, mine: false, by: "相談者", text: `${number}番目` });

const talk = (count: number, numbers: readonly number[]): CasePage["talk"] => ({
  caseId: row({}).id,
  count,
  seenByOther: 0,
  closed: false,
  attachments: 0,
  messages: numbers.map(message),
});

const page = (change: Partial<CasePage>): CasePage => ({
  row: row({ unread: 1 }),
  name: "呼び名",
  corrected: [],
  corrections: 0,
  intake: { ageBand: "30代", ward: "東区", situation: "働いている", topics: ["転職"], wish: "希望" },
  talk: talk(2, [1, 2]),
  line: "reaches",
  consent: "given",
  mayMark: false,
  ...change,
});

const tick = (change: Partial<CaseTick>): CaseTick => ({
  row: row({}),
  corrections: 0,
  talk: talk(2, []),
  line: "reaches",
  consent: "given",
  mayMark: false,
  ...change,
});

test("新しいメッセージだけが後ろに加わり、同じものは二度入らない", () => {
  const held = withTick(openPage(page({})), tick({ talk: talk(4, [2, 3, 4]) }));
  expect(held.talk.messages.map((it) => it.number)).toEqual([1, 2, 3, 4]);
  expect(lastOf(held)).toBe(4);
});

test("数に足りないあいだは、全部そろったことにしない", () => {
  const held = withTick(openPage(page({})), tick({ talk: talk(300, [3]) }));
  expect(isWhole(held)).toBe(false);
});

test("同意が取り消されたら、呼び名も相談票もやりとりも残らない", () => {
  const held = withTick(openPage(page({})), tick({ consent: "withdrawn" }));
  expect(JSON.stringify(held)).not.toMatch(/呼び名|希望|番目|30代|東区|転職/);
  expect(held.name).toBe(words.unnamed);
  expect(isWhole(held)).toBe(true);
});

test("未読の線は開いたときの位置に引かれ、最初からすべて未読なら引かない", () => {
  expect(openPage(page({})).unreadFrom).toBe(2);
  expect(openPage(page({ row: row({ unread: 2 }) })).unreadFrom).toBeUndefined();
  expect(openPage(page({ row: row({ unread: 0 }) })).unreadFrom).toBeUndefined();
});

test("取り下げられた終了の申し出は、次の知らせで画面から消える", () => {
  const closing = {
    at: noon,
    by: "相談員A",
    outcome: "継続",
    mine: false,
    mayApprove: true,
    says: "",
  } as const;
  const held = openPage(page({ closing }));
  expect(withTick(held, tick({ closing })).closing).toEqual(closing);
  expect(withTick(held, tick({})).closing).toBeUndefined();
  expect(withTick(held, tick({ consent: "withdrawn" })).closing).toBeUndefined();
});

test("印がなくなった見守りは、次の知らせで画面からも消える", () => {
  const vigil = { number: 1, state: "set", at: noon, by: "見本" } as const;
  const held = withTick(openPage(page({})), tick({ vigil }));
  expect(held.vigil).toEqual(vigil);
  expect(withTick(held, tick({})).vigil).toBeUndefined();
});

test("訂正された相談票だけが入れ替わり、やりとりと未読の線はそのまま残る", () => {
  const held = openPage(page({}));
  const read = page({ name: "新しい名", corrections: 1, talk: talk(0, []), row: row({ unread: 0 }) });
  const live = withIntake(held, read);
  expect([live.name, live.corrections, live.unreadFrom, lastOf(live)]).toEqual(["新しい名", 1, 2, 2]);
});
