import {
  endOtherSessions,
  endSession,
  type Needs,
  register as registerHere,
  removePasskey,
  type SignedIn,
  seeOwnSessions,
  whichStaff,
} from "@kumacari/desk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office.ts";
import { aimed, byNumber, clerk, entriesOf, staffOf } from "../people-desk.ts";
import { createAuthenticator } from "./authenticator.ts";
import { byCode, type Desk, equipped, type Options, register, stepUp } from "./desk.ts";
import { end, endOthers, isIn, placeOf, placesOf, signIns, someone } from "./places.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const minute = 60_000;

/** As a call that came in a moment ago has it. */
async function comingIn({ token }: Desk): Promise<SignedIn> {
  const who = await whichStaff(office.needs, token);
  if (!who.ok) throw new Error(who.error.kind);
  return who.value;
}

/** Something else happens after all was read, and before anything is written. */
function inBetween(happens: () => Promise<unknown>): Needs {
  const { ledger } = office.needs;
  let first = true;
  const commit: typeof ledger.commit = async (changes, because) => {
    if (first) await happens();
    first = false;
    return ledger.commit(changes, because);
  };
  return { ...office.needs, ledger: { ...ledger, commit } };
}

test("ほかをすべて終えると、自分だけが残り、あとのサインインは妨げず、残った自分も次の「すべて」や停止で終わる", async () => {
  const staff = await someone(office);
  const [mine, ...others] = await signIns(office, staff, 4);
  expect((await endOthers(mine)).status).toBe(200);
  expect(await Promise.all(others.map(isIn))).toEqual([false, false, false]);
  expect((await placesOf(mine)).sessions).toHaveLength(1);
  office.wait(10);
  const later = await byCode(office, staff);
  expect(await isIn(later)).toBe(true);
  expect((await endOthers(later)).status).toBe(200);
  expect([await isIn(mine), await isIn(later)]).toEqual([false, true]);
  const operator = await clerk(office, "operator", "見本 うんよう");
  const asked = { ...(await aimed(office, staff.id)), reason: "lost", dry: false };
  const halted = await operator.act("people.suspend", asked);
  expect(halted.data).toMatchObject({ done: true });
  const seeded = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [staff.id] } as const;
  const value = { ...(await staffOf(office, staff.id)), state: "active" } as const;
  await office.needs.ledger.commit([{ op: "update", kind: "staff", value }], seeded);
  expect(await isIn(later)).toBe(false);
  expect((await entriesOf(office, "other-sessions-ended")).length).toBeGreaterThan(1);
});

test("たがいを同時に終えようとしても、ちょうど一つが残る", async () => {
  const ways = [
    ["one", "one"],
    ["all", "all"],
    ["one", "all"],
  ] as const;
  for (const way of ways) {
    const [a, b] = await signIns(office, await someone(office), 2);
    const [ofA, ofB] = [await placeOf(a), await placeOf(b)];
    const [first, second] = way;
    const both = await Promise.all([
      first === "one" ? end(a, ofB) : endOthers(a),
      second === "one" ? end(b, ofA) : endOthers(b),
    ]);
    const statuses = both.map(({ status }) => status).toSorted(byNumber);
    expect({ way, statuses }).toEqual({ way, statuses: [200, 401] });
    expect([await isIn(a), await isIn(b)].filter((it) => it)).toHaveLength(1);
  }
});

test("パスキーを外すとき・足すときに選べば、同じときにほかのサインインがすべて終わり、選ばなければ続く", async () => {
  const { device, ...mine } = await equipped(office, "counsellor");
  await stepUp(mine, device);
  const others = [await byCode(office, mine.staff), await byCode(office, mine.staff)];
  office.wait(10);
  const remove = async (endOthers: boolean) => {
    const [first] = (await mine.ask("passkey.mine")).data as unknown as readonly { mark: string }[];
    return mine.act("passkey.remove", { mark: first?.mark, endOthers });
  };
  expect((await register(mine, createAuthenticator())).status).toBe(200);
  expect((await remove(false)).status).toBe(200);
  expect(await Promise.all(others.map(isIn))).toEqual([true, true]);
  expect((await register(mine, createAuthenticator(), {}, { endOthers: true })).status).toBe(200);
  expect(await Promise.all([mine, ...others].map(isIn))).toEqual([true, false, false]);
  office.wait(10);
  const later = await byCode(office, mine.staff);
  office.wait(10);
  expect((await remove(true)).status).toBe(200);
  expect(await Promise.all([mine, later].map(isIn))).toEqual([true, false]);
  for (const act of ["passkey-registered", "passkey-removed"]) {
    const own = (await entriesOf(office, act)).filter((it) => it.includes(mine.staff.id));
    expect(own.filter((it) => it.includes("others:ended"))).toHaveLength(1);
  }
});

test("途中で終えられたサインインからは、鍵を足し引きすることも、ほかを終えることもできない", async () => {
  for (const how of ["one", "all"] as const) {
    const { device, ...owner } = await equipped(office, "counsellor");
    const [{ mark }] = (await owner.ask("passkey.mine")).data as unknown as [{ mark: never }];
    const ownersPlace = await placeOf(owner);
    const deeds = [
      async (needs: Needs, stolen: Desk, who: SignedIn) => {
        const { data } = await stolen.act("passkey.beginRegistration", undefined);
        const options = data as unknown as Options;
        const answer = createAuthenticator().register(options);
        return registerHere(needs, who, {
          challenge: options.challenge,
          answer,
          name: "別",
          endOthers: true,
        });
      },
      (needs: Needs, _stolen: Desk, who: SignedIn) => removePasskey(needs, who, { mark, endOthers: true }),
      (needs: Needs, _stolen: Desk, who: SignedIn) => endSession(needs, who, { id: ownersPlace }),
      (needs: Needs, _stolen: Desk, who: SignedIn) => endOtherSessions(needs, who),
    ];
    for (const deed of deeds) {
      const stolen = await byCode(office, owner.staff);
      await stepUp(stolen, device);
      const [id, who] = [await placeOf(stolen), await comingIn(stolen)];
      office.wait(10);
      const needs = inBetween(() => (how === "one" ? end(owner, id) : endOthers(owner)));
      const came = await deed(needs, stolen, who);
      expect({ how, deed: deeds.indexOf(deed), came }).toMatchObject({
        came: { ok: false, error: { kind: "not-signed-in" } },
      });
      expect(await isIn(owner)).toBe(true);
    }
    expect((await owner.ask("passkey.mine")).data).toHaveLength(1);
  }
});

test("一覧の索引が遅れていても、終わったものは並ばず終えたことにもならず、載っていないものもまとめて終わる", async () => {
  const [mine, another] = await signIns(office, await someone(office), 2);
  const id = await placeOf(another);
  const before = await office.needs.ledger.sessionsOf(mine.staff.id, mine.staff.since);
  expect(before).toHaveLength(2);
  await end(mine, id);
  const lagging = { ...office.needs, ledger: { ...office.needs.ledger, sessionsOf: async () => before } };
  const here = await comingIn(mine);
  expect((await seeOwnSessions(lagging, here)).sessions.map((it) => it.here)).toEqual([true]);
  expect(await endSession(lagging, here, { id })).toMatchObject({ error: { kind: "not-found" } });
  const unlisted = await byCode(office, mine.staff);
  office.wait(10);
  expect(await endOtherSessions(lagging, here)).toMatchObject({ ok: true });
  expect(await isIn(unlisted)).toBe(false);
  const empty = { ...office.needs, ledger: { ...office.needs.ledger, sessionsOf: async () => [] } };
  expect((await seeOwnSessions(empty, here)).sessions).toHaveLength(1);
});

test("多すぎるときは新しい50までを並べて残りがあると伝え、ほかをすべて終えれば残らず終わる。時間の過ぎたものは出ない", async () => {
  const staff = await someone(office);
  const [oldest, ...more] = await signIns(office, staff, 52);
  const newest = more.at(-1);
  if (!newest) throw new Error("no newest");
  const full = await placesOf(newest);
  expect([full.sessions.length, full.more]).toEqual([50, true]);
  expect(full.sessions.map((it) => it.id)).not.toContain(await placeOf(oldest));
  expect((await placesOf(oldest)).sessions[0]).toMatchObject({ here: true });
  expect((await endOthers(newest)).status).toBe(200);
  expect([await isIn(oldest), await isIn(newest)]).toEqual([false, true]);
  office.wait(31 * minute);
  const later = await byCode(office, staff);
  expect((await placesOf(later)).sessions).toHaveLength(1);
  office.wait(8 * 60 * minute);
  const tomorrow = await byCode(office, staff);
  expect(await placesOf(tomorrow)).toMatchObject({ sessions: [{ here: true }], more: false });
});
