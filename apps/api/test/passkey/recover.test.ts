import { peopleClock } from "@kumacari/desk";
import { afterEach, beforeEach, expect, test } from "vitest";
import { asStaff, type Office, openOffice } from "../office.ts";
import { aimed, type Clerk, clerk, enter, entriesOf, staffOf, viewOf } from "../people-desk.ts";
import { createAuthenticator } from "./authenticator.ts";
import { byCode, newBrowser, register, stepUp } from "./desk.ts";

let office: Office;
let operator: Clerk;
let approver: Clerk;
let lost: Clerk;
beforeEach(async () => {
  office = await openOffice();
  [operator, approver, lost] = await Promise.all([
    clerk(office, "operator", "見本 うんよう"),
    clerk(office, "city-approver", "見本 しょうにん"),
    clerk(office, "counsellor", "見本 なくした"),
  ]);
});
afterEach(() => office.close());

const ask = async (by = operator, of = lost.staff) =>
  by.act("people.recover", { ...(await aimed(office, of.id)), dry: false });
const approve = (by: Clerk, id: unknown, dry = false) => by.act("people.approve", { id, dry });
const account = () => office.outside.accounts.get(lost.staff.subject);

test("すべて失った人は、見た人の申し出と別の人の承認で、仮のパスワードから始め直す", async () => {
  const device = createAuthenticator();
  await register(await byCode(office, lost.staff), device);
  const { data } = await ask();
  expect(data).toMatchObject({ done: true, state: "asked" });
  expect((await viewOf(approver)).asks[0]).toMatchObject({ what: "recover", can: { approve: true } });
  expect((await lost.ask("me")).status).toBe(200);
  const dry = await approve(approver, data.ask, true);
  expect(JSON.stringify(dry.data)).toContain("パスキー1個をすべて外します");
  const done = await approve(approver, data.ask);
  expect(done.data).toMatchObject({ done: true, state: "recovered", staff: lost.staff.id });
  // What is shown is what the sign-in service was given, and nothing of before opens any more.
  expect(account()).toMatchObject({
    password: done.data.password,
    factors: [],
    status: "invited",
    signedOut: 1,
  });
  expect((await lost.ask("me")).status).toBe(401);
  expect((await newBrowser(office).signIn(device)).status).toBe(401);
  office.wait(1_000);
  const anew = await byCode(office, lost.staff);
  expect((await anew.ask("passkey.mine")).data).toEqual([]);
  expect((await register(anew, createAuthenticator())).status).toBe(200);
  const entries = await entriesOf(office, "recovery-approved");
  expect(entries).toHaveLength(1);
  expect(JSON.stringify([entries, office.log])).not.toContain(String(done.data.password));
});

test("アカウントが新しい番号で作り直されても、同じ人として入り、時計に消されない", async () => {
  office.outside.renews.subject = true;
  const { data } = await ask();
  expect((await approve(approver, data.ask)).data).toMatchObject({ state: "recovered" });
  const now = await staffOf(office, lost.staff.id);
  expect(now.subject).not.toBe(lost.staff.subject);
  expect(office.outside.accounts.has(now.subject)).toBe(true);
  office.wait(2 * 3_600_000);
  await peopleClock(office.needs);
  office.wait(2 * 3_600_000);
  await peopleClock(office.needs);
  expect(office.outside.accounts.has(now.subject)).toBe(true);
  expect((await (await byCode(office, now)).ask("me")).status).toBe(200);
});

test("申し出た人も本人も承認できず、二度は承認できない。断れば何も変わらない", async () => {
  const security = await clerk(office, "security", "見本 けいび");
  expect((await ask(security, security.staff)).data.kind).toBe("self-act");
  const { data } = await ask(security);
  expect((await approve(security, data.ask)).data.kind).toBe("second-person");
  expect((await ask(operator)).data.kind).toBe("already-asked");
  expect((await approver.act("people.decline", { id: data.ask, dry: false })).status).toBe(200);
  expect(account()?.password).toBe("-");
  const own = await ask(operator, security.staff);
  expect((await approve(security, own.data.ask)).data.kind).toBe("self-act");
  const again = await ask(operator);
  const both = await Promise.all([approve(approver, again.data.ask), approve(security, again.data.ask)]);
  expect(both.map((it) => it.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect(account()?.password).toBe(both.find((it) => it.status === 200)?.data.password);
});

test("サインインのしくみが止まっていれば、承認は待ちに戻り、戻ってから承認できる", async () => {
  const { data } = await ask();
  office.outside.away.identity = true;
  expect((await approve(approver, data.ask)).data.kind).toBe("sign-in-away");
  expect(account()?.password).toBe("-");
  office.outside.away.identity = false;
  const done = await approve(approver, data.ask);
  expect(account()?.password).toBe(done.data.password);
});

test("申し出のあとに役割が変わったり止められたりしたら、通らない", async () => {
  const { data } = await ask();
  await operator.act("people.suspend", {
    ...(await aimed(office, lost.staff.id)),
    reason: "lost",
    dry: false,
  });
  expect((await approve(approver, data.ask)).data.kind).toBe("moved-on");
  const stopped = await operator.act("people.recover", {
    ...(await aimed(office, lost.staff.id)),
    dry: false,
  });
  expect(stopped.status).toBe(400);
});

test("特権の人の最後のパスキーも、二人の作り直しでなら外れる", async () => {
  const device = createAuthenticator();
  const desk = await byCode(office, operator.staff);
  await register(desk, device);
  await stepUp(desk, device);
  const [only] = (await desk.ask("passkey.mine")).data as unknown as readonly { readonly mark: string }[];
  expect((await desk.act("passkey.remove", { mark: only?.mark, endOthers: false })).data.kind).toBe(
    "last-passkey",
  );
  const security = await clerk(office, "security", "見本 けいび");
  const { data } = await ask(security, operator.staff);
  expect((await approve(approver, data.ask)).status).toBe(200);
  office.wait(1_000);
  const anew = await enter(office, await staffOf(office, operator.staff.id));
  expect((await asStaff(office, anew.token).ask("passkey.mine")).data).toEqual([]);
});
