import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { acceptHandover, assignToMe, finishSignIn, type Needs, reply, schedule } from "@kumacari/desk";
import { type CaseId, hours, instant, type OnceKey, type Staff } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { furnish } from "../booking/desks.ts";
import { meanwhile } from "../booking/meanwhile.ts";
import { asStaff, hire, type Office, once, openCase, openOffice } from "../office.ts";
import { entriesOf } from "../people-desk.ts";

let office: Office;
let from: Seat;
let to: Seat;
let third: Seat;
beforeAll(async () => {
  office = await openOffice();
  [from, to, third] = [await seat("見本 わたす"), await seat("見本 うけとる"), await seat("見本 ほかの")];
});
afterAll(() => office.close());

type Seat = { readonly staff: Staff } & ReturnType<typeof asStaff>;
async function seat(name: string): Promise<Seat> {
  const staff = await hire(office, "counsellor", name);
  const signed = await finishSignIn(office.needs, { subject: staff.subject, methods: ["pwd", "otp"] });
  if (!signed.ok) throw new Error("no session");
  return { staff, ...asStaff(office, signed.value) };
}

const note = "転職の相談です。来週の面談から、お願いします。";
type Mark = { readonly at: number; readonly state: string; readonly mine: string };
const markOf = async (seat: Seat, caseId: string) =>
  (await seat.ask("case.tick", { caseId, after: 0 })).data.handover as Mark | undefined;

async function asked(person: string) {
  const { caseId, citizen } = await openCase(office, person);
  await from.act("case.assign", { caseId });
  expect((await from.act("handover.ask", { caseId, to: to.staff.id, note })).status).toBe(200);
  return { caseId, citizen, at: (await markOf(from, caseId))?.at ?? 0 };
}

const told = async () => {
  const { Items = [] } = await office.client.send(new ScanCommand({ TableName: office.table }));
  const notices = Items.filter((it) => it.kind?.S === "notice");
  return notices.filter((it) => JSON.stringify(it.phrases).includes("counsellor-changed"));
};

test("引き継ぎを頼まれた人だけが読めるようになり、引き受けるまで返信は元の担当だけができる", async () => {
  const { caseId, at } = await asked("U-hand-accept");
  expect((await markOf(to, caseId))?.mine).toBe("to-answer");
  expect((await to.ask("handover.note", { caseId })).data.note).toBe(note);
  expect((await from.ask("handover.note", { caseId })).data.note).toBe(note);
  expect((await third.ask("handover.note", { caseId })).status).toBe(403);
  const reply = { caseId, text: "よろしくお願いします。", seen: 0, once: once() };
  expect((await to.act("case.reply", reply)).data.kind).toBe("not-yours");
  const both = await Promise.all([
    to.act("handover.accept", { caseId, at }),
    to.act("handover.accept", { caseId, at }),
  ]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect((await to.act("case.reply", reply)).status).toBe(200);
  expect((await from.ask("case.see", { caseId })).status).toBe(403);
  const [notice, ...more] = await told();
  expect(more).toEqual([]);
  expect(JSON.stringify(notice)).not.toMatch(/見本|転職|うけとる/);
  const { Items = [] } = await office.client.send(new ScanCommand({ TableName: office.table }));
  expect(JSON.stringify(Items)).not.toContain("来週の面談から");
});

test("戻された相談は元の担当のままで、戻したあとは読めない。頼んだ人も取り下げられる", async () => {
  const { caseId, at } = await asked("U-hand-return");
  expect((await third.act("handover.giveBack", { caseId, at })).status).toBe(403);
  expect((await to.act("handover.giveBack", { caseId, at })).status).toBe(200);
  expect((await to.ask("case.see", { caseId })).status).toBe(403);
  expect(await markOf(from, caseId)).toMatchObject({ state: "returned", mine: "asked" });
  office.wait(1);
  await from.act("handover.ask", { caseId, to: to.staff.id, note });
  const again = (await markOf(from, caseId))?.at ?? 0;
  expect((await to.act("handover.accept", { caseId, at })).data.kind).toBe("moved-on");
  expect((await from.act("handover.giveBack", { caseId, at: again })).status).toBe(200);
  expect((await to.act("handover.accept", { caseId, at: again })).status).toBe(403);
});

test("引き継ぐと、前の担当が予約した返信は送られずに戻る", async () => {
  const { caseId, at } = await asked("U-hand-later");
  const sent = {
    caseId,
    text: "あすの朝に。",
    at: office.needs.clock.now() + hours(1),
    seen: 0,
    once: once(),
  };
  expect((await from.act("case.schedule", sent)).status).toBe(200);
  expect((await to.act("handover.accept", { caseId, at })).status).toBe(200);
  expect((await office.needs.ledger.get("case", { id: caseId }))?.later?.stopped).toBe("handed-over");
});

test("担当になるその時に退任した人のものにはならず、だれが引き受けたかは監査に残る", async () => {
  const at = office.needs.clock.now() + hours(1);
  const words = { text: "はじめまして。", seen: 0 };
  const ways = {
    "case-assigned": (needs: Needs, who: Staff, caseId: CaseId) => assignToMe(needs, who, caseId),
    "case-replied": (needs: Needs, who: Staff, caseId: CaseId) =>
      reply(needs, who, { caseId, ...words, once: once() as OnceKey }),
    "later-left": (needs: Needs, who: Staff, caseId: CaseId) =>
      schedule(needs, who, { caseId, ...words, at: instant(at), once: once() as OnceKey }),
    "handover-accepted": async (needs: Needs, who: Staff, caseId: CaseId) => {
      await from.act("case.assign", { caseId });
      await from.act("handover.ask", { caseId, to: who.id, note });
      return acceptHandover(needs, who, { caseId, at: instant((await markOf(from, caseId))?.at ?? 0) });
    },
  };
  for (const [act, takes] of Object.entries(ways) as [keyof typeof ways, (typeof ways)["case-assigned"]][]) {
    const { staff } = await seat(`見本 さる ${act.replaceAll("-", "")}`);
    const { caseId } = await openCase(office, `U-hand-leaver-${act}`);
    const { needs } = meanwhile(office, act, async () => {
      const it = await office.needs.ledger.get("staff", { id: staff.id });
      if (it) await furnish(office, [{ op: "update", kind: "staff", value: { ...it, state: "retired" } }]);
    });
    expect([act, await takes(needs, staff, caseId)]).toMatchObject([
      act,
      { error: { kind: "not-permitted" } },
    ]);
    expect((await office.needs.ledger.get("case", { id: caseId }))?.assignee).not.toBe(staff.id);
  }
  const { caseId, at: since } = await asked("U-hand-trail");
  await to.act("handover.accept", { caseId, at: since });
  const saying = async (act: string) => (await entriesOf(office, act)).find((it) => it.includes(caseId));
  expect(await saying("case-assigned")).toContain(from.staff.id);
  expect(await saying("handover-accepted")).toContain(to.staff.id);
});

test("返事のあいだに別の人の担当になっていたら、残っている頼みでは引き継げない", async () => {
  const { caseId, at } = await asked("U-hand-moved");
  const { ledger } = office.needs;
  const it = await ledger.get("case", { id: caseId });
  if (!it) throw new Error("no case");
  await ledger.commit([{ op: "update", kind: "case", value: { ...it, assignee: third.staff.id } }], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [caseId],
  });
  expect((await to.act("handover.accept", { caseId, at })).data.kind).toBe("already-assigned");
  expect((await ledger.get("case", { id: caseId }))?.assignee).toBe(third.staff.id);
});

test("自分と、働いていない人と、相談員でない人と、自分の担当でない相談には頼めず、同意がなければ断る", async () => {
  const { caseId, citizen } = await asked("U-hand-who");
  const operator = await hire(office, "operator", "見本 うんよう");
  for (const who of [from.staff.id, operator.id, office.needs.chance.id("staff")]) {
    expect((await from.act("handover.ask", { caseId, to: who, note })).data.kind).toBe("invalid");
  }
  expect((await to.act("handover.ask", { caseId, to: third.staff.id, note })).data.kind).toBe("not-yours");
  await citizen.act("consent.withdraw");
  expect((await from.act("handover.ask", { caseId, to: third.staff.id, note })).data.kind).toBe(
    "consent-gone",
  );
  expect((await from.ask("handover.note", { caseId })).data.kind).toBe("consent-gone");
});
