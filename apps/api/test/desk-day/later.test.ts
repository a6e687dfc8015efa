import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { finishSignIn, sendDue } from "@kumacari/desk";
import { hours, minutes, type Staff } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeCase } from "../close-case.ts";
import { asCitizen, asStaff, hire, type Office, once, openCase, openOffice } from "../office.ts";

let office: Office;
let writer: Staff;
beforeAll(async () => {
  office = await openOffice();
  writer = await hire(office, "counsellor", "見本 よやく");
});
afterAll(() => office.close());

/** Signed in anew: the hours that these tests let pass end a session. */
async function desk() {
  const signed = await finishSignIn(office.needs, { subject: writer.subject, methods: ["pwd", "otp"] });
  if (!signed.ok) throw new Error("no session");
  return asStaff(office, signed.value);
}
const it: Pick<ReturnType<typeof asStaff>, "ask" | "act"> = {
  ask: async (path, input) => (await desk()).ask(path, input),
  act: async (path, input) => (await desk()).act(path, input),
};

type Shown = { readonly made: number; readonly stopped?: string };
const laterOf = async (caseId: string) =>
  (await it.ask("case.tick", { caseId, after: 0 })).data.later as Shown | undefined;

async function left(person: string, ms = hours(1)) {
  const { caseId, citizen } = await openCase(office, person);
  const sent = {
    caseId,
    text: "あすの朝に読む文です。",
    at: office.needs.clock.now() + ms,
    seen: 0,
    once: once(),
  };
  const { status } = await it.act("case.schedule", sent);
  return {
    caseId,
    citizen,
    sent,
    status,
    count: async () => (await (await asCitizen(office, person)).ask("talk.see", { after: 0 })).data.count,
  };
}

test("予約した返信は封じたまま待ち、その時に、時計が二つ同時に回っても一度だけ送られる", async () => {
  const { caseId, sent, status, count } = await left("U-later-once");
  expect(status).toBe(200);
  expect((await it.act("case.schedule", sent)).status).toBe(200);
  await sendDue(office.needs);
  expect(await count()).toBe(0);
  expect((await it.ask("case.later", { caseId })).data.text).toBe(sent.text);
  const { Items = [] } = await office.client.send(new ScanCommand({ TableName: office.table }));
  expect(JSON.stringify(Items)).not.toContain("あすの朝");
  office.wait(hours(1) + 1);
  await Promise.all([sendDue(office.needs), sendDue(office.needs)]);
  await sendDue(office.needs);
  const { data } = await (await asCitizen(office, "U-later-once")).ask("talk.see", { after: 0 });
  expect(data).toMatchObject({ count: 1, messages: [{ text: sent.text, by: "見本 よやく" }] });
  expect(await laterOf(caseId)).toBeUndefined();
  expect((await it.ask("case.later", { caseId })).status).toBe(404);
});

test("書き終わる前に落ちても、次の一巡で一度だけ送られる。時計が戻っているあいだは送られない", async () => {
  const { count } = await left("U-later-killed");
  office.wait(hours(1) + 1);
  const dies = { ...office.needs.ledger, commit: () => Promise.reject(new Error("killed")) };
  await expect(sendDue({ ...office.needs, ledger: dies })).rejects.toThrow(AggregateError);
  office.wait(-hours(2));
  await sendDue(office.needs);
  expect(await count()).toBe(0);
  office.wait(hours(2));
  await sendDue(office.needs);
  await sendDue(office.needs);
  expect(await count()).toBe(1);
});

test("時計が一覧を読んだあとに予約がやり直されたら、前の時には送られない", async () => {
  const { caseId, sent, count } = await left("U-later-stale");
  office.wait(hours(1) + 1);
  const { ledger } = office.needs;
  const stale: typeof ledger.dueLaters = async (now) => {
    const due = await ledger.dueLaters(now);
    await it.act("case.takeBackLater", { caseId, made: (await laterOf(caseId))?.made });
    await it.act("case.schedule", { ...sent, at: now + hours(1), once: once() });
    return due;
  };
  await sendDue({ ...office.needs, ledger: { ...ledger, dueLaters: stale } });
  expect([await count(), (await laterOf(caseId))?.stopped]).toEqual([0, undefined]);
  office.wait(hours(1) + 1);
  await sendDue(office.needs);
  expect(await count()).toBe(1);
});

test("相談者が先に書いたら送られず、わけの文と一緒に戻り、書き直して予約し直せる", async () => {
  const { caseId, citizen, sent, count } = await left("U-later-wrote");
  await citizen.act("talk.write", { text: "もう決まりました。", once: once() });
  expect((await laterOf(caseId))?.stopped).toContain("新しいメッセージ");
  office.wait(hours(1) + 1);
  await sendDue(office.needs);
  expect(await count()).toBe(1);
  const back = await laterOf(caseId);
  expect(back?.stopped).toContain("新しいメッセージ");
  expect((await it.ask("case.later", { caseId })).data.text).toBe(sent.text);
  const again = { ...sent, at: office.needs.clock.now() + hours(1), seen: 1, once: once() };
  expect((await it.act("case.schedule", again)).data.kind).toBe("moved-on");
  expect((await it.act("case.takeBackLater", { caseId, made: back?.made })).status).toBe(200);
  expect((await it.act("case.schedule", again)).status).toBe(200);
  office.wait(hours(1) + 1);
  await sendDue(office.needs);
  expect(await count()).toBe(2);
});

test("別の返信・終了・同意の取り消し・利用停止・半日の遅れのどれでも送られず、それぞれのわけが残る", async () => {
  const [reply, closed, gone, shut, late] = await Promise.all([
    left("U-later-reply"),
    left("U-later-closed"),
    left("U-later-gone"),
    left("U-later-stopped"),
    left("U-later-late"),
  ]);
  await it.act("case.reply", { caseId: reply.caseId, text: "先に一言", seen: 0, once: once() });
  await closeCase(office, it, closed.caseId, 0);
  await gone.citizen.act("consent.withdraw");
  const { ledger } = office.needs;
  const owner = (await ledger.get("case", { id: shut.caseId }))?.owner;
  const person = owner && (await ledger.get("person", { id: owner }));
  if (!person) throw new Error("nobody");
  const stopped = { ...person, stopped: office.needs.clock.now() };
  await ledger.commit([{ op: "update", kind: "person", value: stopped }], {
    act: "request-decided",
    actor: { kind: "system", part: "town" },
    on: [],
  });
  const before = (await it.ask("case.tick", { caseId: shut.caseId, after: 0 })).data;
  expect(JSON.stringify(before.later)).toContain("内容の利用を停止しているため");
  office.wait(hours(1) + 1);
  await sendDue({
    ...office.needs,
    ledger: only(office, [reply.caseId, closed.caseId, gone.caseId, shut.caseId]),
  });
  office.wait(hours(12));
  await sendDue(office.needs);
  const marks = await Promise.all(
    [reply, closed, gone, shut, late].map(
      async ({ caseId: id }) => (await office.needs.ledger.get("case", { id }))?.later,
    ),
  );
  expect(marks.map((mark) => mark?.stopped)).toEqual([
    "answered",
    "closed",
    "consent-gone",
    "use-stopped",
    "too-late",
  ]);
  expect(await Promise.all([reply, closed, late].map(({ count }) => count()))).toEqual([1, 0, 0]);
  expect(await office.needs.ledger.dueLaters(office.needs.clock.now())).toEqual([]);
  expect((await it.ask("case.later", { caseId: gone.caseId })).data.kind).toBe("consent-gone");
});

test("取りやめは何度でも同じで、古い画面からの取りやめと、見ていない文のある予約と、過ぎた時と遠すぎる時は断る", async () => {
  const { caseId, citizen, sent, count } = await left("U-later-back", minutes(30));
  const { made = 0 } = (await laterOf(caseId)) ?? {};
  expect((await it.act("case.takeBackLater", { caseId, made: made + 1 })).data.kind).toBe("moved-on");
  expect((await it.act("case.takeBackLater", { caseId, made })).status).toBe(200);
  expect((await it.act("case.takeBackLater", { caseId, made })).status).toBe(200);
  const fresh = (change: object) => it.act("case.schedule", { ...sent, ...change, once: once() });
  const now = office.needs.clock.now();
  expect((await fresh({ at: now })).data.kind).toBe("invalid");
  expect((await fresh({ at: now + hours(24 * 61) })).data.kind).toBe("invalid");
  await citizen.act("talk.write", { text: "追伸です。", once: once() });
  expect((await fresh({ at: now + hours(1) })).data.kind).toBe("moved-on");
  office.wait(hours(1));
  await sendDue(office.needs);
  expect(await count()).toBe(1);
});

/** The same ledger, in which only these are due. */
function only({ needs: { ledger } }: Office, ids: readonly string[]) {
  const dueLaters: typeof ledger.dueLaters = async (now) =>
    (await ledger.dueLaters(now)).filter(({ caseId }) => ids.includes(caseId));
  return { ...ledger, dueLaters };
}
