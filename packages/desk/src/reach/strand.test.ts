// By which road something is told when LINE has failed: rules without a ledger.
import { days, hours, type Instant, instant, plus, spellId } from "@kumacari/domain";
import { expect, test } from "vitest";
import type { Notice } from "../records.ts";
import { secondRoad } from "./strand.ts";

const at = instant(1_795_000_000_000);
const id = new Uint8Array(20);
const owner = spellId("cit", id);
type Around = Parameters<typeof secondRoad>[1];
// What the rules read of each; the rest of the records plays no part.
const notice = (about: Notice["about"]) => ({ about, at }) as unknown as Notice;
const person = (more: object = {}) =>
  ({ id: owner, consent: { textVersion: "x", givenAt: at }, ...more }) as unknown as Around["person"];
const it = (seen: number) => ({ seenByCitizen: seen, lastByStaff: 2 }) as unknown as Around["it"];
const mail = {
  owner,
  by: "mail",
  consent: { textVersion: "x", givenAt: at },
  confirmed: at,
  version: 1,
} as const;

const answer = notice({ owner, say: "request-answered", matter: spellId("matter", id) });
const reply = notice({ owner, say: "reply-waiting", caseId: spellId("case", id) });
const road = (of: Notice, more: Partial<Around>, now: Instant = at) =>
  secondRoad(of, { person: person(), it: it(0), mail: undefined, now, ...more });

test("お申し出への返事は、確かめたメールへ。なければ、また開けない人になっていれば、電話・郵送へ。古くなっても要らなくはならない", () => {
  expect(road(answer, { mail })).toBe("mail");
  expect(road(answer, {})).toBe("phone");
  for (const closed of [{ stopped: at }, { consent: { textVersion: "x", givenAt: at, withdrawnAt: at } }])
    expect(road(answer, { mail, person: person(closed) })).toBe("phone");
  expect(road(answer, { it: undefined }, plus(at, days(60)))).toBe("phone");
  expect(road(answer, { mail, person: person({ shredded: at }) })).toBe("needless");
});

test("夜に空いた時間の知らせは、取り置きの続く朝の10時まで、ほかの道でも知らせる", () => {
  const night = instant(Date.parse("2026-11-28T23:00+09:00"));
  const freed = { ...notice({ owner, say: "slot-freed", caseId: spellId("case", id) }), at: night };
  expect(road(freed, { mail }, plus(night, hours(11)))).toBe("mail");
  expect(road(freed, { mail }, plus(night, hours(11) + 1))).toBe("needless");
});

test("相談の知らせは、読まれていれば、古ければ、同意がなければ、どの道でも知らせない", () => {
  expect([road(reply, { mail }), road(reply, {})]).toEqual(["mail", "phone"]);
  expect(road(reply, { mail, it: it(2) })).toBe("needless");
  expect(road(reply, { mail }, plus(at, hours(14 * 24 + 1)))).toBe("needless");
  expect(road(reply, { mail, person: person({ stopped: at }) })).toBe("needless");
  expect(road(reply, { mail, person: undefined })).toBe("needless");
});
