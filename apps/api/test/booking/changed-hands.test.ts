// A case changes hands: what was agreed with its former counsellor is neither lost nor left unsaid.
import { askHandover, reassign as reassignAs } from "@kumacari/desk";
import type { Ledger } from "@kumacari/desk/ports";
import type { CaseId, Staff, StaffId } from "@kumacari/domain";
import { createLedger } from "@kumacari/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, once, openCase, openOffice } from "../office.ts";
import { type Clerk, clerk, staffOf } from "../people-desk.ts";
import { at, atConsole, dayAhead, openDays, openHub, seat } from "./desks.ts";
import { meanwhile } from "./meanwhile.ts";
import { turn } from "./waiters.ts";

type Desk = Awaited<ReturnType<typeof atConsole>>;
const seeded = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] } as const;
let office: Office;
let hub: Awaited<ReturnType<typeof openHub>>;
let [first, second]: readonly Staff[] = [];
let mine: Desk;
let theirs: Desk;
let boss: Clerk;
beforeAll(async () => {
  office = await openOffice();
  await openDays(office);
  hub = await openHub(office, "喫茶 ひなた", 3);
  [first, second] = [await seat(office, "相談員 いち", hub.id), await seat(office, "相談員 に", hub.id)];
  [mine, theirs] = [await atConsole(office, first), await atConsole(office, second)];
  boss = await clerk(office, "supervisor", "見本 せきにん");
});
afterAll(() => office.close());

const idOf = (it: Staff | undefined) => {
  if (!it) throw new Error("nobody was seated");
  return it.id;
};
/** A case of the first counsellor, with a sitting at this hour, three days ahead. */
async function booked(person: string, hour: number) {
  const { caseId, citizen } = await openCase(office, person);
  await mine.act("case.assign", { caseId });
  const from = at(dayAhead(office, 3), hour);
  const { data } = await citizen.act("booking.reserve", { way: "hub", hub: hub.id, from, once: once() });
  const { id } = data.booked as { id: string };
  return { caseId, citizen, id };
}
const unfit = async (desk: Desk) =>
  (await desk.ask("booking.unfit")).data as unknown as readonly {
    id: string;
    misfit?: string;
    mayKeep: boolean;
  }[];
const unfitOf = async (desk: Desk, id: string) => (await unfit(desk)).find((it) => it.id === id);
/** As the page of its case shows it. */
async function shown(desk: Desk, caseId: CaseId, id: string) {
  const { data } = await desk.ask("booking.ofCase", { caseId });
  const ahead = data.ahead as Awaited<ReturnType<typeof unfit>>;
  return ahead.find((it) => it.id === id);
}
const moves = (caseId: CaseId) => [{ caseId, from: idOf(first), to: idOf(second) }];
const reassign = async (caseId: CaseId, dry: boolean) =>
  (await boss.act("caseload.reassign", { moves: moves(caseId), dry })).data;

const changed = "担当が変わりました。この面談は、前の担当のままです。";

test("担当を移すと、これからの面談の件数が前もって出て、移したあとは組み直しに並び、このまま行うと決めれば消える", async () => {
  const { caseId, id } = await booked("U-hands-keep", 9);
  expect(JSON.stringify((await reassign(caseId, true)).effect)).toContain(
    "面談の予約1件は、前の担当のままです",
  );
  await reassign(caseId, false);
  expect(await unfitOf(theirs, id)).toMatchObject({ misfit: changed, mayKeep: true });
  expect(await unfitOf(mine, id)).toMatchObject({ misfit: changed, mayKeep: false });
  expect((await mine.act("booking.keep", { id })).status).toBe(404);
  const both = await Promise.all([theirs.act("booking.keep", { id }), theirs.act("booking.keep", { id })]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(await unfitOf(theirs, id)).toBeUndefined();
  expect((await office.needs.ledger.get("case", { id: caseId }))?.parted).toBeUndefined();
});

test("前の担当のままの面談は、ご本人が時を移すと新しい担当のものになり、組み直しから消える", async () => {
  const { caseId, citizen, id } = await booked("U-hands-move", 11);
  await reassign(caseId, false);
  const asked = { id, way: "hub", hub: hub.id, from: at(dayAhead(office, 3), 15), once: once() };
  const { data } = await citizen.act("booking.move", asked);
  const next = data.booked as { id: string; counsellor: { id: string } };
  expect(next.counsellor.id).toBe(idOf(second));
  expect(await shown(theirs, caseId, id)).toBeUndefined();
  expect(await shown(theirs, caseId, next.id)).toMatchObject({ mayKeep: false });
  expect((await shown(theirs, caseId, next.id))?.misfit).toBeUndefined();
});

test("引き継ぎを受けたときも並び、ご本人が名指しで選んだ人との面談は並ばず、元の担当に戻せば消える", async () => {
  const { caseId, citizen, id } = await booked("U-hands-over", 13);
  const chosen = await citizen.act("booking.reserve", {
    way: "hub",
    hub: hub.id,
    staff: idOf(second),
    from: at(dayAhead(office, 4), 9),
    once: once(),
  });
  const { id: other } = chosen.data.booked as { id: string };
  await mine.act("handover.ask", { caseId, to: idOf(second), note: "よろしくお願いします。" });
  const handed = (await office.needs.ledger.get("case", { id: caseId }))?.handover?.at;
  expect((await theirs.act("handover.accept", { caseId, at: handed })).status).toBe(200);
  expect(await shown(theirs, caseId, id)).toMatchObject({ misfit: changed });
  expect((await shown(theirs, caseId, other))?.misfit).toBeUndefined();
  const back = [{ caseId, from: idOf(second), to: idOf(first) }];
  await boss.act("caseload.reassign", { moves: back, dry: false });
  expect((await shown(mine, caseId, id))?.misfit).toBeUndefined();
  expect(await shown(mine, caseId, other)).toMatchObject({ misfit: changed });
});

test("前の担当とのご案内を、担当が変わってから受けても、組み直しに並ぶ。移す間に出たご案内も逃さない", async () => {
  const waits = async (person: string, ahead: number) => {
    const { caseId, citizen } = await openCase(office, person);
    await mine.act("case.assign", { caseId });
    const day = dayAhead(office, ahead);
    await citizen.act("booking.wait", { way: "hub", hub: hub.id, first: day, last: day, once: once() });
    return { caseId, citizen };
  };
  const accepts = async ({ caseId, citizen }: Awaited<ReturnType<typeof waits>>) => {
    const { ahead } = (await citizen.ask("booking.mine")).data as { ahead: { id: string; stage: string }[] };
    const id = ahead.find(({ stage }) => stage === "offered")?.id ?? "";
    expect((await theirs.ask("booking.ofCase", { caseId })).data.ahead).toEqual([]);
    expect((await citizen.act("booking.accept", { id })).status).toBe(200);
    return shown(theirs, caseId, id);
  };
  const one = await waits("U-hands-offer", 6);
  await turn(office);
  await reassign(one.caseId, false);
  expect(await accepts(one)).toMatchObject({ misfit: changed, mayKeep: true });

  const two = await waits("U-hands-between", 7);
  let came = false;
  const together: Ledger["together"] = async (asked) => {
    const read = await office.needs.ledger.together(asked);
    if (!came && "wait" in asked) {
      came = true;
      await turn(office);
    }
    return read;
  };
  const ledger = { ...office.needs.ledger, together };
  const moved = await reassignAs({ ...office.needs, ledger }, boss.staff, {
    moves: moves(two.caseId),
    dry: false,
  });
  expect([came, moved]).toMatchObject([true, { value: { moved: 1 } }]);
  expect(await accepts(two)).toMatchObject({ misfit: changed });
});

async function leaves(id: StaffId, ledger: Ledger): Promise<void> {
  const staff = await ledger.get("staff", { id });
  if (!staff) throw new Error("nobody");
  await ledger.commit([{ op: "update", kind: "staff", value: { ...staff, state: "retired" } }], seeded);
}
/** Of another process: it knows nothing of what ours still has in hand. */
const elsewhere = (): Ledger => {
  const { client, table, needs } = office;
  return createLedger({ client, table, clock: needs.clock, chance: needs.chance });
};

test("たったいま退任した相談員には、新しい予約も、移す相談も、引き継ぎの頼みも入らない", async () => {
  const leaving = await Promise.all([1, 2, 3].map((n) => seat(office, `相談員 たいにん${n}`, hub.id)));
  const [sits, takes, asked] = leaving.map(({ id }) => id) as [StaffId, StaffId, StaffId];
  const { caseId, citizen } = await openCase(office, "U-hands-leaving");
  const place = { way: "hub", hub: hub.id, staff: sits };
  const day = dayAhead(office, 5);
  const { data } = await citizen.ask("booking.slots", { ...place, first: day });
  expect(JSON.stringify(data)).toContain(String(at(day, 9)));
  await leaves(sits, elsewhere());
  const { data: answer } = await citizen.act("booking.reserve", { ...place, from: at(day, 9), once: once() });
  expect(answer).toMatchObject({ taken: true, instead: [] });
  expect((await office.needs.ledger.get("case", { id: caseId }))?.assignee).toBeUndefined();
  await mine.act("case.assign", { caseId });
  const moving = meanwhile(office, "case-reassigned", () => leaves(takes, elsewhere())).needs;
  const moved = await reassignAs(moving, boss.staff, {
    moves: [{ caseId, from: idOf(first), to: takes }],
    dry: false,
  });
  expect(moved).toMatchObject({ ok: true, value: { moved: 0, results: [{ says: expect.any(String) }] } });
  const asking = meanwhile(office, "handover-asked", () => leaves(asked, elsewhere())).needs;
  const note = "よろしくお願いします。";
  expect(
    await askHandover(asking, await staffOf(office, idOf(first)), { caseId, to: asked, note }),
  ).toMatchObject({
    error: { kind: "invalid" },
  });
  const kept = await office.needs.ledger.get("case", { id: caseId });
  expect([kept?.assignee, kept?.handover]).toEqual([idOf(first), undefined]);
});

test("退任の前に、これからの面談の件数が出る。前の担当が働いていなければ、このままにはできない", async () => {
  const { caseId, id } = await booked("U-hands-left", 16);
  await reassign(caseId, false);
  const operator = await clerk(office, "operator", "見本 うんよう");
  const seen = { role: "counsellor", state: "active" };
  const dry = await operator.act("people.retire", { id: idOf(first), seen, dry: true });
  expect(JSON.stringify(dry.data.effect)).toMatch(/これからの面談の予約が\d+件あります/);
  const pause = await operator.act("people.suspend", {
    id: idOf(first),
    seen,
    reason: "leave",
    dry: true,
  });
  expect(JSON.stringify(pause.data.effect)).toMatch(/これからの面談の予約が\d+件あります/);
  await leaves(idOf(first), office.needs.ledger);
  expect((await theirs.act("booking.keep", { id })).data.kind).toBe("invalid");
  expect(await shown(theirs, caseId, id)).toMatchObject({ mayKeep: false });
});
