import fc from "fast-check";
import { expect, test } from "vitest";
import { instant, jstDay, toJst } from "../instant.ts";
import { spellId } from "../names.ts";
import { duesOf, openDues } from "./clocks.ts";
import { isExempt, mustReport } from "./duty.ts";
import { blank, draftForm, formItems, unanswered } from "./form.ts";
import { type Matter, type MatterKind, matterKinds, stepsOf } from "./matter.ts";

const none = { persons: 1, sensitive: false, money: false, wrongful: false };
const staff = spellId("staff", new Uint8Array(20));
const matter = (kind: MatterKind, known: string, more: Partial<Matter> = {}): Matter => ({
  id: spellId("matter", new Uint8Array(20)),
  about: kind,
  knownAt: instant(Date.parse(known)),
  openedAt: instant(Date.parse(known)),
  done: [],
  answers: {},
  version: 1,
  ...more,
});
const days = (it: Matter) => duesOf(it).map(({ name, by, aim }) => [name, aim && jstDay(aim), jstDay(by)]);

test("漏えい等の速報は知った日を一日目として三日から五日、確報は三十日目", () => {
  expect(days(matter("leak", "2026-11-22T09:00:00+09:00"))).toEqual([
    ["速報", "2026-11-24", "2026-11-26"],
    ["確報（30日）", undefined, "2026-12-21"],
  ]);
});

test("不正の目的のおそれがあれば、確報は六十日目", () => {
  const it = matter("leak", "2026-11-22T09:00:00+09:00", { facts: { ...none, wrongful: true } });
  expect(days(it)[1]).toEqual(["確報（60日）", undefined, "2027-01-20"]);
});

test("日本の真夜中の前と後では、期限が一日ちがう。期限はその日の終わり", () => {
  const [before, after] = ["2026-11-22T23:59:59.999+09:00", "2026-11-23T00:00:00+09:00"].map((it) =>
    duesOf(matter("leak", it)).map(({ by }) => toJst(by)),
  );
  expect(before?.[0]).toBe("2026-11-26T23:59:59.999+09:00");
  expect(after?.[0]).toBe("2026-11-27T23:59:59.999+09:00");
});

test("うるう日と月の終わりをまたいでも、日数は暦のとおり", () => {
  expect(days(matter("disclosure", "2028-01-31T12:00:00+09:00"))).toEqual([
    ["決定", undefined, "2028-03-01"],
  ]);
  expect(days(matter("stop", "2027-01-31T12:00:00+09:00"))).toEqual([["決定", undefined, "2027-03-02"]]);
});

test("請求への決定は三十日以内、延長すれば六十日以内", () => {
  const it = matter("correction", "2026-11-22T09:00:00+09:00");
  expect(days(it)).toEqual([["決定", undefined, "2026-12-22"]]);
  const extended = { reason: "search", by: staff, at: it.knownAt } as const;
  expect(days({ ...it, extended })).toEqual([["決定（延長後）", undefined, "2027-01-21"]]);
});

test("要配慮・財産・不正の目的なら一人でも、そうでなければ百人を超えたときに報告する。わからなければ報告する", () => {
  expect(mustReport(undefined)).toBe(true);
  expect(mustReport({ sensitive: false, money: false, wrongful: false })).toBe(true);
  expect(mustReport({ ...none, persons: 100 })).toBe(false);
  expect(mustReport({ ...none, persons: 101 })).toBe(true);
  for (const key of ["sensitive", "money", "wrongful"])
    expect(mustReport({ ...none, [key]: true })).toBe(true);
});

test("暗号による免除は、三つの条件がすべてそろったときだけ", () => {
  const all = {
    listedCipher: true,
    keysApart: true,
    shreddedRemotely: true,
    by: staff,
    at: instant(Date.parse("2026-11-22")),
  };
  expect(isExempt(undefined)).toBe(false);
  expect(isExempt(all)).toBe(true);
  for (const key of ["listedCipher", "keysApart", "shreddedRemotely"]) {
    expect(isExempt({ ...all, [key]: false })).toBe(false);
  }
  expect(duesOf(matter("leak", "2026-11-22", { exemption: all }))).toEqual([]);
});

test("済んだ歩みの期限は消え、閉じた案件に期限は残らない", () => {
  const it = matter("leak", "2026-11-22T09:00:00+09:00");
  const at = it.knownAt;
  const done = [{ step: "個人情報保護委員会へ速報を出した", by: staff, at }];
  expect(openDues({ ...it, done }).map(({ name }) => name)).toEqual(["確報（30日）"]);
  expect(openDues({ ...it, closed: { by: staff, at } })).toEqual([]);
});

test("どの期限も、その種類の歩みのどれかで果たされる", () => {
  for (const kind of Object.keys(matterKinds) as MatterKind[]) {
    for (const { step } of duesOf(matter(kind, "2026-11-22"))) expect(stepsOf[kind]).toContain(step);
  }
});

test("どの瞬間に知っても、速報の期限は九十六時間より長く百二十時間を超えない", () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) }), (at) => {
      const [first] = duesOf({ ...matter("leak", "2026-11-22"), knownAt: instant(at) });
      const hours = ((first?.by ?? 0) - at + 1) / 3_600_000;
      expect(hours).toBeGreaterThan(96);
      expect(hours).toBeLessThanOrEqual(120);
    }),
  );
});

test("様式の下書きは、法の九項目を並べ、書いていない項目を書いていないと言う", () => {
  const it = matter("leak", "2026-11-22T09:00:00+09:00", { answers: { outline: "宛先を誤った。" } });
  const form = draftForm(it);
  expect(formItems.leak.length).toBe(9);
  expect(unanswered(it).length).toBe(8);
  expect(form).toContain("1. 概要\n宛先を誤った。");
  expect(form.split(blank).length - 1).toBe(8);
  expect(form).toContain("下書き（未記入 8 項目）");
  expect(form).toContain("2026-12-21");
});
