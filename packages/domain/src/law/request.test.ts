import { expect, test } from "vitest";
import { instant, jstDay, toJst } from "../instant.ts";
import { spellId } from "../names.ts";
import { duesOf } from "./clocks.ts";
import type { Matter } from "./matter.ts";
import {
  areaIds,
  couldBeTold,
  isInForce,
  isRight,
  proposalOf,
  type RightKind,
  rightKinds,
  takenUntil,
} from "./request.ts";

const staff = spellId("staff", new Uint8Array(20));
const at = (day: string) => instant(Date.parse(`${day}T10:00:00+09:00`));
const matter = (about: RightKind, day: string, more: Partial<Matter> = {}): Matter => ({
  id: spellId("matter", new Uint8Array(20)),
  about,
  knownAt: at(day),
  openedAt: at(day),
  done: [],
  answers: {},
  version: 1,
  ...more,
});
const decided = (outcome: "all" | "none", day: string) =>
  ({ outcome, says: "", by: staff, at: at(day), decided: { by: staff, at: at(day) } }) as const;

test("四つの請求はどれも三十日以内、延ばせば六十日以内。月の終わりと二月をまたいでも暦のとおり", () => {
  const due = (about: RightKind, day: string, more: Partial<Matter> = {}) =>
    jstDay(duesOf(matter(about, day, more))[0]?.by ?? instant(0));
  for (const about of rightKinds) {
    expect(due(about, "2027-01-30")).toBe("2027-03-01");
    expect(due(about, "2028-01-30")).toBe("2028-02-29");
    expect(due(about, "2026-12-31")).toBe("2027-01-30");
    const extended = { reason: "search", by: staff, at: at("2027-01-10") } as const;
    expect(due(about, "2026-12-31", { extended })).toBe("2027-03-01");
  }
});

test("期限の根拠は、種類ごとの条と、延ばしたときは第二項", () => {
  const extended = { reason: "volume", by: staff, at: at("2026-12-01") } as const;
  const source = (about: RightKind, more: Partial<Matter> = {}) =>
    duesOf(matter(about, "2026-11-27", more))[0]?.source;
  expect(rightKinds.map((about) => source(about))).toEqual([
    "個人情報保護法 第83条第1項",
    "個人情報保護法 第94条第1項",
    "個人情報保護法 第102条第1項",
    "個人情報保護法 第102条第1項に準じる",
  ]);
  expect(source("disclosure", { extended })).toBe("個人情報保護法 第83条第2項");
});

test("開示したものは、決定の十四日目の終わりまで受け取れる。応じないもの・開示でないものにはない", () => {
  const it = matter("disclosure", "2026-11-27");
  const until = takenUntil({ ...it, decision: decided("all", "2026-12-20") });
  expect(until && toJst(until)).toBe("2027-01-03T23:59:59.999+09:00");
  expect(takenUntil({ ...it, decision: decided("none", "2026-12-20") })).toBeUndefined();
  expect(
    takenUntil(matter("stop", "2026-11-27", { decision: decided("all", "2026-12-20") })),
  ).toBeUndefined();
  const { decided: _, ...proposal } = decided("all", "2026-12-20");
  expect(takenUntil({ ...it, decision: proposal })).toBeUndefined();
  expect(proposalOf({ ...it, decision: proposal })).toEqual(proposal);
});

test("利用停止は、決めてから解くまで効く。解く案があるあいだも効いている", () => {
  const stop = matter("stop", "2026-11-27", { decision: decided("all", "2026-12-01") });
  const { decided: _, ...lift } = decided("all", "2026-12-02");
  expect(isInForce(stop)).toBe(true);
  const lifting: Matter = { ...stop, lift };
  expect(isInForce(lifting)).toBe(true);
  expect(proposalOf(lifting)).toEqual(lift);
  expect(isInForce({ ...stop, closed: { by: staff, at: at("2026-12-03") } })).toBe(false);
  expect(isInForce(matter("stop", "2026-11-27", { decision: decided("none", "2026-12-01") }))).toBe(false);
});

test("漏えいとマイナンバーの案件は、ご本人の請求ではない", () => {
  expect(isRight("leak") || isRight("mynumber")).toBe(false);
  expect(areaIds.length).toBe(new Set(areaIds).size);
});

test("知らせた日は、決めたその日から今日まで。決定のないうちは、申し出を受けた日から", () => {
  const asked = matter("disclosure", "2026-11-20");
  const told = (day: string, of: Matter) => couldBeTold(of, day, "2026-11-27");
  const days = ["2026-11-19", "2026-11-20", "2026-11-24", "2026-11-25", "2026-11-27", "2026-11-28"];
  expect(days.map((day) => told(day, asked))).toEqual([false, true, true, true, true, false]);
  const answered = { ...asked, decision: decided("all", "2026-11-25") };
  expect(days.map((day) => told(day, answered))).toEqual([false, false, false, true, true, false]);
});
