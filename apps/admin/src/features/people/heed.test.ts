import { type Instant, instant, plus } from "@kumacari/domain";
import { expect, test } from "vitest";
import { row } from "../../row.fixture.ts";
import type { Person } from "../../rpc.ts";
import { everybodyHere, inOrder, needsHeed, shownBy } from "./heed.ts";

const now: Instant = instant(Date.UTC(2026, 10, 26));
const day = 86_400_000;
const person = (name: string, change: Partial<Person> = {}): Person => ({
  id: row.someone.id,
  name,
  role: "counsellor",
  privileged: false,
  state: "active",
  since: now,
  mine: false,
  follows: false,
  ...change,
});
const names = (people: readonly Person[]) => people.map((it) => it.name);

test("確かめることがある人が上に来て、急ぐものほど先になる", () => {
  const invitation = { ends: now, by: "見本", mailed: false };
  const people = [
    person("いつもの人"),
    person("止まっている人", { state: "suspended" }),
    person("あとで休止", { restsAt: plus(now, 5 * day) }),
    person("メールなし", { state: "invited", invitation }),
    person("すぐ休止", { restsAt: plus(now, day) }),
    person("承認待ち", { waiting: "role" }),
    person("取り消せる", { state: "suspended", undoUntil: plus(now, 60_000) }),
    person("退任", { state: "retired" }),
  ];
  expect(names(inOrder(people))).toEqual([
    "取り消せる",
    "承認待ち",
    "メールなし",
    "すぐ休止",
    "あとで休止",
    "いつもの人",
    "止まっている人",
    "退任",
  ]);
});

test("退任した人は隠れるが、LINEの権限が残っていれば、上に出る", () => {
  const gone = person("退任", { state: "retired" });
  const door = person("退任・権限あり", { state: "retired", seat: "admin" });
  const shown = [gone, person("いる人"), door].filter(shownBy(everybodyHere));
  expect(names(inOrder(shown))).toEqual(["退任・権限あり", "いる人"]);
  expect([needsHeed(door), needsHeed(gone)]).toEqual([true, false]);
});

test("状態と役割で絞れる", () => {
  const people = [
    person("相談員"),
    person("監査人", { role: "auditor" }),
    person("休止の近い監査人", { role: "auditor", restsAt: now }),
    person("招待中", { state: "invited" }),
  ];
  const by = (state: Parameters<typeof shownBy>[0]["state"], role: Parameters<typeof shownBy>[0]["role"]) =>
    names(people.filter(shownBy({ state, role })));
  expect(by("all", "auditor")).toEqual(["監査人", "休止の近い監査人"]);
  expect(by("heed", "any")).toEqual(["休止の近い監査人"]);
  expect(by("invited", "any")).toEqual(["招待中"]);
});
