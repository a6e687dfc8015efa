import { whichStaff } from "@kumacari/desk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asCitizen, type Office, openOffice } from "../office.ts";
import { byNumber, entriesOf } from "../people-desk.ts";
import { byCode, equipped, newBrowser, stepUp } from "./desk.ts";
import { end, endOthers, everything, isIn, placeOf, placesOf, signIns, someone } from "./places.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const minute = 60_000;

test("自分のサインインが、入り方と大まかなブラウザー・端末、始めと最後の時刻とともに並び、生の名乗りも合言葉も残らない", async () => {
  const { device, ...code } = await equipped(office, "counsellor");
  office.wait(minute);
  const said = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/153.0.0.0 Safari/537.36 Edg/153.0.7.7";
  const browser = newBrowser(office, said);
  await browser.signIn(device);
  await code.act("case.assign", { caseId: `case_${"2".repeat(20)}` });
  const { sessions, more } = await placesOf(browser.page());
  expect(sessions).toEqual([
    expect.objectContaining({ here: true, way: "passkey", browser: "edge", system: "windows" }),
    expect.objectContaining({ here: false, way: "code", browser: "unknown", system: "unknown" }),
  ]);
  expect(sessions.map(({ since, seen }) => seen - since >= minute)).toEqual([false, true]);
  expect(more).toBe(false);
  const [token, hash] = [browser.token() ?? "", office.needs.hashes.token(browser.token() ?? "")];
  expect(token).not.toBe("");
  expect(JSON.stringify(sessions)).not.toContain(token);
  expect(JSON.stringify(sessions)).not.toContain(hash);
  const kept = JSON.stringify([await everything(office), office.log]);
  expect(kept).toContain(hash);
  expect([kept.includes(token), kept.includes("Edg/"), kept.includes("Win64")]).toEqual([
    false,
    false,
    false,
  ]);
  const [here] = sessions;
  expect((await entriesOf(office, "passkey-signed-in")).some((it) => it.includes(here?.id ?? "?"))).toBe(
    true,
  );
});

test("ほかの人のサインインは一覧に出ず、番号を知っていても終えられず、あるかどうかも分からない", async () => {
  const [mine, ended] = await signIns(office, await someone(office), 2);
  const theirs = await byCode(office, await someone(office));
  const ids = {
    theirs: await placeOf(theirs),
    ended: await placeOf(ended),
    never: office.needs.chance.id("session"),
  };
  await end(mine, ids.ended);
  expect(JSON.stringify(await placesOf(mine))).not.toContain(ids.theirs);
  const answers = await Promise.all(Object.values(ids).map((id) => end(mine, id)));
  expect(answers[0]).toMatchObject({ status: 404, data: { kind: "not-found" } });
  expect(answers.map((it) => JSON.stringify(it))).toEqual(Array(3).fill(JSON.stringify(answers[0])));
  expect(await isIn(theirs)).toBe(true);
  office.wait(6 * minute);
  const unproven = await Promise.all(Object.values(ids).map((id) => end(mine, id)));
  expect(unproven.map(({ data }) => data.kind)).toEqual(Array(3).fill("sign-in-again"));
});

test("終えたサインインは次の呼び出しから何も開かず、二つの画面から同時に終えても一度だけ記録される", async () => {
  const [mine, another, third] = await signIns(office, await someone(office), 3);
  if (!third) throw new Error("no third");
  const id = await placeOf(another);
  const both = await Promise.all([mine, third].map((it) => end(it, id)));
  expect(both.map(({ status }) => status).toSorted(byNumber)).toEqual([200, 404]);
  expect((await another.ask("me")).status).toBe(401);
  expect([await isIn(mine), await isIn(third)]).toEqual([true, true]);
  expect((await placesOf(mine)).sessions.map((it) => it.id)).toEqual([
    await placeOf(mine),
    await placeOf(third),
  ]);
  const written = (await entriesOf(office, "session-ended")).filter((it) => it.includes(id));
  expect(written).toHaveLength(1);
  expect(written[0]).toContain(mine.staff.id);
});

test("いま使っているサインインは、ここからは終えず、サインアウトを案内する", async () => {
  const desk = await byCode(office, await someone(office));
  const { status, data } = await end(desk, await placeOf(desk));
  expect([status, data.says]).toEqual([400, expect.stringContaining("「サインアウト」")]);
  expect(await isIn(desk)).toBe(true);
});

test("終えるには、5分以内のパスキーの確認か、サインインし直しが要る。鍵をなくしていても、し直せば終えられる", async () => {
  const { device, ...old } = await equipped(office, "counsellor");
  const other = await byCode(office, old.staff);
  const id = await placeOf(other);
  office.wait(5 * minute + 1);
  expect((await end(old, id)).data.kind).toBe("step-up-needed");
  expect((await endOthers(old)).data.kind).toBe("step-up-needed");
  expect(await isIn(other)).toBe(true);
  await stepUp(old, device);
  expect((await end(old, id)).status).toBe(200);
  expect(await isIn(other)).toBe(false);
  office.wait(5 * minute + 1);
  expect((await endOthers(old)).data.kind).toBe("step-up-needed");
  const fresh = await byCode(office, old.staff);
  expect((await endOthers(fresh)).status).toBe(200);
  expect(await isIn(old)).toBe(false);
});

test("市民のサインインは、どの一覧にも載らない", async () => {
  const { token } = await asCitizen(office, "U-place");
  const hash = office.needs.hashes.token(token);
  const kept = (await everything(office)).filter((it) => it.kind?.S === "session");
  const its = kept.find((it) => it.token?.S === hash);
  expect(its).toBeDefined();
  expect(its?.gsi1pk).toBeUndefined();
  const others = kept.filter((it) => JSON.stringify(it.who).includes('"citizen"'));
  expect(others.every((it) => it.gsi1pk === undefined && it.place === undefined)).toBe(true);
});

test("一覧に載らないサインインは何も開かず、だれかを確かめるのは読み二つのまま", async () => {
  const desk = await byCode(office, await someone(office));
  const { ledger, hashes } = office.needs;
  let reads = 0;
  const counted: typeof ledger = {
    ...ledger,
    get: (kind, key) => {
      reads += 1;
      return ledger.get(kind, key);
    },
    sessionsOf: () => Promise.reject(new Error("asked for the list")),
  };
  expect((await whichStaff({ ...office.needs, ledger: counted }, desk.token)).ok).toBe(true);
  expect(reads).toBe(2);
  const session = await ledger.get("session", { token: hashes.token(desk.token) });
  if (!session) throw new Error("no session");
  const { place: _none, ...unplaced } = session;
  await ledger.commit([{ op: "update", kind: "session", value: unplaced }], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [],
  });
  expect(await isIn(desk)).toBe(false);
});
