import { afterAll, beforeAll, expect, test } from "vitest";
import { hire, type Office, openOffice } from "../office.ts";
import { byCode, type Desk } from "./desk.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const minute = 60_000;
const signIn = async () => byCode(office, await hire(office, "counsellor", "見本 じかん"));

/** What a page asks; `touched`: a person touched it since. */
async function look({ headers }: Desk, touched: boolean, path = "me") {
  const answer = await office.staffApp.request(`/staff/trpc/${path}`, {
    headers: { ...headers, ...(touched ? { "kumacari-touched": "1" } : {}) },
  });
  const body = (await answer.json()) as {
    readonly result?: { readonly data: { readonly session: { idleLeft: number; left: number } } };
    readonly error?: { readonly message: string; readonly data: { readonly kind: string } };
  };
  return { status: answer.status, ...body };
}

const keptOf = async ({ token }: Desk) => {
  const { ledger, hashes } = office.needs;
  return ledger.get("session", { token: hashes.token(token) });
};

test("30分だれも触れなければ、画面がひとりでに尋ね続けていても終わり、わけが伝わる", async () => {
  const desk = await signIn();
  for (let n = 0; n < 29; n += 1) {
    office.wait(minute);
    expect((await look(desk, false)).status).toBe(200);
  }
  expect((await look(desk, false)).result?.data.session.idleLeft).toBeLessThanOrEqual(minute);
  office.wait(minute);
  const over = await look(desk, true);
  expect([over.status, over.error?.data.kind]).toEqual([401, "not-signed-in"]);
  expect(over.error?.message).toContain("30分のあいだ操作がなかった");
  // A touch that comes too late brings nothing back.
  expect((await look(desk, true)).status).toBe(401);
  expect((await desk.act("case.assign", { caseId: `case_${"2".repeat(20)}` })).status).toBe(401);
});

test("画面に触れるか、何かを変えれば、そこから30分続く", async () => {
  const desk = await signIn();
  office.wait(29 * minute);
  expect((await look(desk, true)).status).toBe(200);
  office.wait(29 * minute);
  await desk.act("case.assign", { caseId: `case_${"2".repeat(20)}` });
  office.wait(29 * minute);
  expect((await look(desk, false)).status).toBe(200);
});

test("触れ続けていても、8時間で終わる", async () => {
  const desk = await signIn();
  for (let n = 0; n < 23; n += 1) {
    office.wait(20 * minute);
    expect((await look(desk, true)).status).toBe(200);
  }
  expect((await look(desk, false)).result?.data.session.left).toBeLessThanOrEqual(20 * minute);
  office.wait(20 * minute);
  const over = await look(desk, true);
  expect([over.status, over.error?.message]).toEqual([401, expect.stringContaining("有効時間が過ぎました")]);
});

test("人がいるしるしは1分に一度だけ書かれ、ほかの欄には触れない", async () => {
  const desk = await signIn();
  await look(desk, true);
  expect((await keptOf(desk))?.seen).toBeUndefined();
  office.wait(minute);
  await look(desk, true);
  const first = await keptOf(desk);
  office.wait(minute / 2);
  await look(desk, true);
  expect(await keptOf(desk)).toEqual(first);
  office.wait(minute / 2);
  await look(desk, true);
  const second = await keptOf(desk);
  expect(second).toEqual({ ...first, seen: second?.seen });
  expect(second?.seen).toBeGreaterThan(first?.seen ?? 0);
});

test("サインアウトと同時のしるしで、終わったサインインが戻ることはない", async () => {
  const desk = await signIn();
  const session = await keptOf(desk);
  if (!session) throw new Error("no session");
  await office.staffApp.request("/staff/sign-out", { method: "POST", headers: desk.headers });
  await office.needs.ledger.seen(session.token, office.needs.clock.now());
  expect(await keptOf(desk)).toBeUndefined();
});

test("パスキーで入った人のサインアウトは、サインインのしくみへ寄り道しない", async () => {
  const desk = await signIn();
  const out = await office.staffApp.request("/staff/sign-out", { method: "POST", headers: desk.headers });
  expect(await out.json()).toEqual({ next: "http://localhost:4004/signed-out" });
});
