import type { LawView, RequestsView } from "@kumacari/desk";
import type { Change } from "@kumacari/desk/ports";
import { instant } from "@kumacari/domain";
import { extensionReasons } from "@kumacari/domain/law";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { asCitizen, type Office, once, openOffice, signedIn } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

type Clerk = Awaited<ReturnType<typeof signedIn>>;
const day = 86_400_000;
const lawOf = async (clerk: Clerk) => (await clerk.ask("law.see")).data as unknown as LawView;
async function find(clerk: Clerk, id: unknown) {
  const it = (await lawOf(clerk)).matters.find((one) => one.id === id);
  if (!it) throw new Error("no such matter");
  return it;
}
async function leak(clerk: Clerk) {
  const { data } = await clerk.act("law.open", {
    about: "leak",
    knownAt: office.needs.clock.now(),
    once: once(),
  });
  return find(clerk, data);
}
const whole = { sensitive: false, money: false, wrongful: false };

test("開いた案件には、速報と確報の期限がつく。二度送っても一つだけ開く", async () => {
  const clerk = await signedIn(office, "security", "見本 けいび");
  const asked = { about: "leak", knownAt: office.needs.clock.now(), once: once() };
  const [a, b] = await Promise.all([clerk.act("law.open", asked), clerk.act("law.open", asked)]);
  expect([a.status, b.status]).toEqual([200, 200]);
  expect(a.data).toEqual(b.data);
  const it = await find(clerk, a.data);
  expect(it.dues.map(({ name, state }) => [name, state])).toEqual([
    ["速報", "running"],
    ["確報（30日）", "running"],
  ]);
  expect(it).toMatchObject({ duty: true, mine: true });
});

test("先の日時や、一年より前に知ったことにはできない", async () => {
  const clerk = await signedIn(office, "security", "見本 にちじ");
  for (const ms of [day, -400 * day, Number.NaN]) {
    const knownAt = office.needs.clock.now() + ms;
    expect((await clerk.act("law.open", { about: "leak", knownAt, once: once() })).status).toBe(400);
  }
});

test("百人以下で事情がなければ報告の義務はなく、期限も消える。わかった事実で判断が変わる", async () => {
  const clerk = await signedIn(office, "operator", "見本 うんよう");
  let it = await leak(clerk);
  await clerk.act("law.judge", { id: it.id, version: it.version, facts: { ...whole, persons: 3 } });
  it = await find(clerk, it.id);
  expect(it).toMatchObject({ duty: false, dues: [] });
  await clerk.act("law.judge", { id: it.id, version: it.version, facts: { ...whole, persons: 101 } });
  it = await find(clerk, it.id);
  expect(it.duty).toBe(true);
  expect(it.dues.length).toBe(2);
});

test("様式に個人情報を書こうとすると断り、何も変えない", async () => {
  const clerk = await signedIn(office, "operator", "見本 ようしき");
  const it = await leak(clerk);
  const asked = { id: it.id, version: it.version, key: "outline", text: "090-1234-5678 の方の相談票です。" };
  const { status, data } = await clerk.act("law.answer", asked);
  expect({ status, kind: data.kind }).toEqual({ status: 400, kind: "personal-in-form" });
  expect((await find(clerk, it.id)).version).toBe(it.version);
});

test("開いた人は閉じられない。期限と様式が済んでから、別の人が閉じる", async () => {
  const [clerk, other] = [
    await signedIn(office, "operator", "見本 ひらく"),
    await signedIn(office, "security", "見本 とじる"),
  ];
  let it = await leak(clerk);
  const at = () => ({ id: it.id, version: it.version });
  expect((await clerk.act("law.close", { ...at(), dry: false })).data.kind).toBe("second-person");
  expect((await other.act("law.close", { ...at(), dry: false })).data.kind).toBe("not-done-yet");
  for (const { step } of it.steps) {
    await clerk.act("law.step", { ...at(), step });
    it = await find(clerk, it.id);
  }
  for (const { key } of it.items) {
    await clerk.act("law.answer", { ...at(), key, text: "確かめて、記録しました。" });
    it = await find(clerk, it.id);
  }
  expect(it.dues.every(({ state }) => state === "met")).toBe(true);
  expect((await other.act("law.close", { ...at(), dry: true })).data.done).toBe(false);
  expect((await find(clerk, it.id)).closedAt).toBeUndefined();
  expect((await other.act("law.close", { ...at(), dry: false })).status).toBe(200);
  expect((await other.act("law.close", { ...at(), dry: false })).status).toBe(200);
  expect((await clerk.act("law.step", { ...at(), step: it.steps[0]?.step })).status).toBe(200);
  expect((await clerk.act("law.judge", { ...at(), facts: whole })).data.kind).toBe("already-closed");
});

test("同じ案件を二人が同時に進めると、一人はもう一度読むよう知らされる", async () => {
  const [a, b] = [
    await signedIn(office, "operator", "見本 いちばん"),
    await signedIn(office, "security", "見本 にばん"),
  ];
  const { id, version } = await leak(a);
  const both = await Promise.all([
    a.act("law.answer", { id, version, key: "cause", text: "設定の誤りです。" }),
    b.act("law.answer", { id, version, key: "cause", text: "手順の誤りです。" }),
  ]);
  expect(both.map((it) => it.status).toSorted((x, y) => x - y)).toEqual([200, 409]);
});

test("市民が削除を申し出ると、三十日の期限のある案件になり、延ばせるのは一度だけ", async () => {
  const clerk = await signedIn(office, "operator", "見本 さくじょ");
  const citizen = await asCitizen(office, "U-law-delete");
  await citizen.act("right.ask", { about: "deletion", what: "", wish: "" });
  await citizen.act("right.ask", { about: "deletion", what: "", wish: "" });
  const asked = async () => {
    const { list } = (await clerk.ask("rights.see")).data as unknown as RequestsView;
    return list.filter((it) => it.about === "deletion");
  };
  const [it, ...more] = await asked();
  if (!it) throw new Error("no request");
  expect(more).toEqual([]);
  expect(JSON.stringify(it)).not.toContain("cit_");
  expect((await lawOf(clerk)).matters.some(({ id }) => id === it.id)).toBe(false);
  const before = it.dues[0]?.by ?? 0;
  const dry = await clerk.act("law.extend", { id: it.id, version: it.version, reason: "search", dry: true });
  expect(JSON.stringify(dry.data.effect)).toContain("期限を30日延ばし");
  expect((await asked())[0]?.extended).toBeUndefined();
  await clerk.act("law.extend", { id: it.id, version: it.version, reason: "search", dry: false });
  const [longer] = await asked();
  expect((longer?.dues[0]?.by ?? 0) - before).toBe(30 * day);
  await clerk.act("law.extend", { id: it.id, version: longer?.version, reason: "volume", dry: false });
  expect((await asked())[0]).toMatchObject({
    version: longer?.version,
    extended: extensionReasons.search,
  });
});

test("開いている案件と請求は全部、終わったものは新しい順に二十件ずつ出て、溜まっても読む回数は増えない", async () => {
  const clerk = await signedIn(office, "operator", "見本 たまる");
  const citizen = office.needs.chance.id("cit");
  const now = office.needs.clock.now();
  const asked = vi.spyOn(office.client, "send");
  const whose = { law: {}, rights: { citizen } } as const;
  for (const [part, by] of Object.entries(whose)) {
    const see = async (after?: LawView["next"]) => {
      asked.mockClear();
      const { data } = await clerk.ask(`${part}.see`, after);
      const { list, matters, next } = data as unknown as LawView & RequestsView;
      const reads = asked.mock.calls.map(([command]) => command.constructor.name).toSorted();
      return { ids: (matters ?? list).map(({ id }) => id), next, reads };
    };
    const before = await see();
    // Longer ago than any other, the latest first.
    const closed = Array.from({ length: 45 }, (_, n) => ({
      id: office.needs.chance.id("matter"),
      at: instant(now - 400 * day - 1_000 * n),
    }));
    const old = closed.map(({ id, at }): Change => {
      const word = { by: office.needs.chance.id("staff"), at };
      const value = {
        id,
        about: "deletion",
        knownAt: now,
        openedAt: now,
        done: [],
        answers: {},
        version: 1,
      } as const;
      return { op: "create", kind: "matter", value: { ...value, ...by, closed: word } };
    });
    const [one, ...rest] = old;
    if (!one) throw new Error("none");
    const town = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] } as const;
    await office.needs.ledger.commit([one, ...rest], town);
    const first = await see();
    expect(first.reads).toEqual(before.reads);
    const ids = closed.map(({ id }) => id);
    expect(first.ids.length - before.ids.length).toBeLessThanOrEqual(20);
    const second = await see(first.next);
    const third = await see(second.next);
    expect([second.ids.length, third.next]).toEqual([20, undefined]);
    expect([...first.ids, ...second.ids, ...third.ids]).toEqual([...before.ids, ...ids]);
  }
  asked.mockRestore();
});

test("期限を過ぎた請求は延ばせず、遅れていると見える", async () => {
  const clerk = await signedIn(office, "operator", "見本 おくれ");
  const knownAt = office.needs.clock.now() - 40 * day;
  const { data } = await clerk.act("law.open", { about: "disclosure", knownAt, once: once() });
  const it = await find(clerk, data);
  expect(it.dues[0]?.state).toBe("late");
  const extended = await clerk.act("law.extend", {
    id: it.id,
    version: it.version,
    reason: "third",
    dry: false,
  });
  expect(extended.data.kind).toBe("too-late");
});

test("暗号の確認がそろえば義務は消え、欠ければ残り、どちらも記録される", async () => {
  const clerk = await signedIn(office, "security", "見本 あんごう");
  let it = await leak(clerk);
  for (const shreddedRemotely of [false, true]) {
    const checks = { listedCipher: true, keysApart: true, shreddedRemotely };
    await clerk.act("law.exempt", { id: it.id, version: it.version, ...checks, dry: false });
    it = await find(clerk, it.id);
    expect({ duty: it.duty, kept: it.exemption?.shreddedRemotely }).toEqual({
      duty: !shreddedRemotely,
      kept: shreddedRemotely,
    });
  }
});

test("マイナンバーを断った回数だけが、月ごとに数えられる", async () => {
  const clerk = await signedIn(office, "security", "見本 かぞえ");
  const before = (await lawOf(clerk)).myNumbers.page;
  const citizen = await asCitizen(office, "U-law-number");
  const home = await citizen.ask("home");
  await citizen.act("consent.give", {
    version: (home.data.consent as { text: { version: string } }).text.version,
  });
  const answers = {
    name: "見本 はなこ",
    ageBand: "30代",
    ward: "東区",
    situation: "働いている",
    topics: ["転職"],
  };
  const wish = "マイナンバーは 1234 5678 9018 です。";
  const sent = () => citizen.act("intake.submit", { answers: { ...answers, wish }, once: once() });
  const both = await Promise.all([sent(), sent(), sent()]);
  expect(both.map((it) => it.data.kind)).toEqual(["my-number", "my-number", "my-number"]);
  expect((await lawOf(clerk)).myNumbers.page - before).toBe(3);
});
