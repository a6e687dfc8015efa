import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { type CaseId, days, jstDay } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeCase } from "../close-case.ts";
import { answers, asCitizen, type Office, once, openCase, openOffice, signedIn } from "../office.ts";

let office: Office;
let desk: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  office = await openOffice();
  desk = await signedIn(office, "counsellor", "見本 みおくり");
});
afterAll(() => office.close());

async function ended(person: string) {
  const { caseId, citizen } = await openCase(office, person);
  await desk.act("case.assign", { caseId });
  expect((await closeCase(office, desk, caseId, 0)).status).toBe(200);
  return { caseId, citizen };
}
const said = "ゆっくり聞いてもらえました。";
const answer = (of: string, score: number, shown = false, words = said) => ({
  of,
  answer: { score, words },
  shown,
});
const shownTo = async (them: typeof desk, caseId: string) =>
  (await them.ask("case.rating", { caseId })).data.rating;
const counted = async () => {
  const counts = await office.needs.ledger.countsOf(jstDay(office.needs.clock.now()));
  return [...counts].filter(([cell]) => cell.startsWith("rated/"));
};

test("終わると一度だけ知らせが届き、はじめの答えだけが数えられ、書き直しても件数は変わらない", async () => {
  const { caseId, citizen } = await ended("U-rate");
  const notices = await office.needs.ledger.dueNotices(office.needs.clock.now());
  const asked = notices.flatMap(({ phrases }) => phrases).filter(({ say }) => say === "rating-asked");
  expect(asked).toHaveLength(1);
  expect(asked.map((it) => Object.keys(it).toSorted())).toEqual([["link", "say"]]);
  const both = await Promise.all([
    citizen.act("rating.give", answer(caseId, 4)),
    citizen.act("rating.give", answer(caseId, 4)),
  ]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect((await citizen.act("rating.give", answer(caseId, 2))).status).toBe(200);
  expect(await counted()).toEqual([["rated/score/4（よかった）", 1]]);
  expect((await citizen.ask("rating.mine", {})).data).toMatchObject({ state: "open", given: { score: 2 } });
  const { Items = [] } = await office.client.send(new ScanCommand({ TableName: office.table }));
  expect(JSON.stringify(Items)).not.toContain("ゆっくり聞いて");
  expect(JSON.stringify(Items.filter((it) => it.caseId?.S === caseId))).not.toContain("score");
});

test("相談員は、本人が許した答えだけを読め、許しを戻すと、答えがあったことも分からない", async () => {
  const { caseId, citizen } = await ended("U-rate-shown");
  expect(await shownTo(desk, caseId)).toBeUndefined();
  await citizen.act("rating.give", answer(caseId, 5));
  expect(await shownTo(desk, caseId)).toBeUndefined();
  await citizen.act("rating.give", answer(caseId, 5, true));
  expect(await shownTo(desk, caseId)).toMatchObject({ score: 5, words: said });
  const other = await signedIn(office, "counsellor", "見本 よその");
  expect((await other.ask("case.rating", { caseId })).status).toBe(403);
  await citizen.act("rating.give", answer(caseId, 5, false));
  expect(await shownTo(desk, caseId)).toBeUndefined();
  await citizen.act("rating.give", answer(caseId, 5, true));
  await citizen.act("consent.withdraw");
  expect(await shownTo(desk, caseId)).toBeUndefined();
  expect((await citizen.ask("rating.mine", {})).data.state).toBe("none");
  expect((await citizen.act("rating.give", answer(caseId, 1))).data.kind).toBe("no-consent");
});

test("次の相談が始まっても、前の相談の感想は期限まで答えられ、前の相談のものとして残る", async () => {
  const { caseId, citizen } = await ended("U-rate-next");
  const next = await citizen.act("intake.submit", { answers, once: once() });
  expect((await citizen.ask("home")).data.talk).toMatchObject({ open: true });
  expect((await citizen.ask("home")).data.talk).toHaveProperty("rateUntil");
  expect((await citizen.ask("rating.mine", {})).data.state).toBe("open");
  expect((await citizen.act("rating.give", answer(caseId, 4, true))).status).toBe(200);
  expect(await shownTo(desk, caseId)).toMatchObject({ score: 4 });
  const id = next.data as unknown as CaseId;
  expect(await office.needs.ledger.get("rating", { caseId: id })).toBeUndefined();
});

test("答えを書くあいだに次の相談が終わっても、答えは、たずねられた相談のものになる。二つは別々に答えられる", async () => {
  const { caseId, citizen } = await ended("U-rate-two");
  expect((await citizen.ask("rating.mine", {})).data).toMatchObject({ of: caseId, others: [] });
  const next = (await citizen.act("intake.submit", { answers, once: once() })).data as unknown as CaseId;
  await desk.act("case.assign", { caseId: next });
  expect((await closeCase(office, desk, next, 0)).status).toBe(200);
  expect((await citizen.act("rating.give", answer(caseId, 2, true))).status).toBe(200);
  expect(await shownTo(desk, caseId)).toMatchObject({ score: 2 });
  expect(await shownTo(desk, next)).toBeUndefined();
  const newest = (await citizen.ask("rating.mine", {})).data;
  expect(newest).toMatchObject({ of: next, state: "open", others: [{ of: caseId }] });
  expect(newest).not.toHaveProperty("given");
  expect((await citizen.act("rating.give", answer(next, 5, true))).status).toBe(200);
  const former = (await citizen.ask("rating.mine", { of: caseId })).data;
  expect(former).toMatchObject({ of: caseId, given: { score: 2 }, others: [{ of: next }] });
  const stranger = await asCitizen(office, "U-rate");
  expect((await stranger.ask("rating.mine", { of: caseId })).data).toEqual({ state: "none" });
  expect((await stranger.act("rating.give", answer(caseId, 1))).data.kind).toBe("not-found");
});

test("終わる前と14日を過ぎたあとには答えられず、形の違う答えとマイナンバーは断る", async () => {
  const { citizen: early, caseId: open } = await openCase(office, "U-rate-early");
  expect((await early.act("rating.give", answer(open, 3))).data.kind).toBe("not-found");
  expect((await early.ask("rating.mine", {})).data.state).toBe("none");
  const { citizen, caseId } = await ended("U-rate-late");
  for (const score of [0, 6, 2.5]) {
    expect((await citizen.act("rating.give", answer(caseId, score))).data.kind).toBe("invalid");
  }
  expect((await citizen.act("rating.give", answer(caseId, 3, true, "1234 5678 9018"))).data.kind).toBe(
    "my-number",
  );
  expect((await citizen.act("rating.give", answer(caseId, 3, true, "あ".repeat(4001)))).data.kind).toBe(
    "too-long",
  );
  expect((await citizen.act("rating.give", answer(caseId, 3, true, " "))).status).toBe(200);
  expect((await citizen.ask("home")).data.talk).toHaveProperty("rateUntil");
  office.wait(days(15));
  const later = await asCitizen(office, "U-rate-late");
  expect((await later.act("rating.give", answer(caseId, 1))).data.kind).toBe("rating-over");
  expect((await later.ask("rating.mine", {})).data).toMatchObject({
    state: "over",
    given: { score: 3, words: "" },
  });
  expect((await later.ask("home")).data.talk).not.toHaveProperty("rateUntil");
});
