// The way to a booking is read from the address, goes on from wherever it stands, and never trusts it.
import { instant, spellId } from "@kumacari/domain";
import { expect, test } from "vitest";
import { readSearch } from "../../own-search.ts";
import { type Choice, type Ground, progressOf, readChoice, searchOf, settle, stepOf } from "./choice.ts";

const bytes = new Uint8Array(20);
const hub = spellId("hub", bytes);
const staff = spellId("staff", bytes);
const from = instant(Date.parse("2026-12-01T10:00+09:00"));
const week: Ground["hubs"][number]["week"] = [[], [], [], [], [], [], []];
const ground: Ground = {
  ways: [
    { way: "hub", length: 50 },
    { way: "phone", length: 30 },
  ],
  hubs: [
    {
      id: hub,
      name: "喫茶 ひなた",
      ward: "中央区",
      address: "",
      access: "",
      place: { latitude: 32.8, longitude: 130.7 },
      hours: "",
      photos: [],
      week,
      barrierFree: [],
    },
  ],
  counsellors: [{ id: staff, name: "相談員 いち" }],
  changeUntil: 120,
};
const stepAfter = (it: Choice) => stepOf(settle(it, ground));

test("選んだものはアドレスから読み戻せ、「もどる」と読み込みなおしのあとも同じ画面になる", () => {
  const chosen: Choice = {
    way: "hub",
    hub,
    staff,
    first: "2026-11-27",
    day: "2026-12-01",
    from,
    change: from,
  };
  expect(readChoice(readSearch(searchOf(chosen)))).toEqual(chosen);
});

test("方法、拠点、日時、確認の順にすすみ、電話とオンラインでは拠点をたずねない", () => {
  expect(stepAfter({})).toBe("way");
  expect(stepAfter({ way: "hub" })).toBe("hub");
  expect(stepAfter({ way: "hub", hub })).toBe("time");
  expect(stepAfter({ way: "phone" })).toBe("time");
  expect(stepAfter({ way: "phone", from })).toBe("confirm");
  expect(progressOf("time", { way: "phone" })).toEqual({ at: 2, of: 3 });
  expect(progressOf("time", { way: "hub" })).toEqual({ at: 3, of: 4 });
});

test("おかしなアドレスや、なくなった拠点は、選んでいないものとして選び直せる", () => {
  const odd = {
    way: "tea",
    hub: "hub_x",
    staff: "<b>",
    first: "2027-02-29",
    day: "1",
    from: "9e99",
    change: "-1",
  };
  expect(Object.values(readChoice(odd)).every((it) => it === undefined)).toBe(true);
  const gone = spellId(
    "hub",
    bytes.map(() => 1),
  );
  expect(stepAfter({ way: "hub", hub: gone, from })).toBe("hub");
  expect(stepAfter({ way: "online", from })).toBe("way");
  expect(
    settle(
      {
        way: "phone",
        staff: spellId(
          "staff",
          bytes.map(() => 1),
        ),
      },
      ground,
    ).staff,
  ).toBeUndefined();
});
