import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { finishSignIn, peopleClock } from "@kumacari/desk";
import type { StaffId } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createStaffApp } from "../src/app/staff-app.ts";
import { adminOrigin, type Office, openOffice } from "./office.ts";
import { byNumber, type Clerk, clerk, enter, entriesOf, mailed, staffOf, viewOf } from "./people-desk.ts";

let office: Office;
let operator: Clerk;
let approver: Clerk;
beforeAll(async () => {
  office = await openOffice();
  operator = await clerk(office, "operator", "見本 うんよう");
  approver = await clerk(office, "city-approver", "見本 しょうにん");
});
afterAll(() => office.close());

const hour = 3_600_000;
const person = (mail: string, change: object = {}) => ({
  name: "見本 しんじん",
  role: "counsellor",
  mail,
  dry: false,
  ...change,
});

async function invited(mail: string) {
  const { status, data } = await operator.act("people.invite", person(mail));
  expect([status, data.done, data.state]).toEqual([200, true, "invited"]);
  const letter = mailed(office, mail).at(-1);
  const token = /\/welcome#([\w-]{43})/.exec(letter?.text ?? "")?.[1] ?? "";
  const staff = await staffOf(office, data.staff as StaffId);
  return { staff, token, password: String(data.password), letter };
}

/** The whole way in through the app: the link handed in, then back from the sign-in service with these methods. */
async function comeIn(
  subject: string,
  token: string | undefined,
  methods: readonly string[] = ["pwd", "otp"],
) {
  const settings = { apiOrigin: "http://localhost:4003", adminOrigin };
  const app = createStaffApp(
    office.needs,
    {
      newVerifier: () => "verifier",
      signInUrl: async ({ state }) => ({ ok: true, value: new URL(`http://localhost:4006/?state=${state}`) }),
      claimsOf: async () => ({ ok: true, value: { claims: { subject, methods }, idToken: "id" } }),
      signOutUrl: async () => ({ ok: true, value: new URL("http://localhost:4006/") }),
    },
    settings,
    () => {},
  );
  const cookies: string[] = [];
  const keep = (response: Response) =>
    cookies.push(...response.headers.getSetCookie().map((it) => it.split(";")[0] ?? ""));
  let handedIn = 0;
  if (token !== undefined) {
    const headers = { origin: adminOrigin, "content-type": "application/json" };
    const body = JSON.stringify({ token });
    const welcome = await app.request("/staff/welcome", { method: "POST", headers, body });
    handedIn = welcome.status;
    keep(welcome);
  }
  const begun = await app.request("/staff/sign-in");
  keep(begun);
  const state = new URL(begun.headers.get("location") ?? "").searchParams.get("state");
  const back = await app.request(`/staff/sign-in/callback?state=${state}&code=x`, {
    headers: { cookie: cookies.join("; ") },
  });
  const to = new URL(back.headers.get("location") ?? "");
  return { handedIn, why: to.searchParams.get("why"), in: to.pathname === "/" };
}

test("先に何が起きるかだけを答え、何も作らず、何も送らない", async () => {
  const before = [office.outside.accounts.size, office.outside.letters.length];
  const { data } = await operator.act("people.invite", person("dry@kumacari.example", { dry: true }));
  expect(data.done).toBe(false);
  expect(JSON.stringify(data.effect)).toContain("見本 しんじん");
  expect([office.outside.accounts.size, office.outside.letters.length]).toEqual(before);
});

test("リンクと二つ目の確認の両方がそろって、はじめて利用を始められる。リンクは一度だけ", async () => {
  const { staff, token, letter, password } = await invited("first@kumacari.example");
  expect(letter?.text).not.toContain(password);
  expect(letter?.text).not.toContain("しんじん");
  expect(await comeIn(staff.subject, undefined)).toMatchObject({ in: false, why: "invitation-needed" });
  expect(await comeIn(staff.subject, token, ["pwd"])).toMatchObject({
    in: false,
    why: "second-factor-missing",
  });
  expect(await comeIn(staff.subject, token)).toMatchObject({ in: true });
  expect((await staffOf(office, staff.id)).state).toBe("active");
  expect((await comeIn(staff.subject, token)).handedIn).toBe(404);
});

test("ほかの人のリンクでは始められない", async () => {
  const one = await invited("one@kumacari.example");
  const other = await invited("other@kumacari.example");
  expect(await comeIn(one.staff.subject, other.token)).toMatchObject({ in: false, why: "invitation-spent" });
  expect((await staffOf(office, one.staff.id)).state).toBe("invited");
});

test("72時間を過ぎた招待は使えず、招待し直すと新しい人になる", async () => {
  const { staff, token } = await invited("late@kumacari.example");
  office.wait(72 * hour + 1000);
  expect((await comeIn(staff.subject, token)).why).toBe("invitation-needed");
  await peopleClock(office.needs);
  expect(await staffOf(office, staff.id)).toMatchObject({
    state: "retired",
    standing: { why: "invitation-over" },
  });
  operator = await again(operator);
  approver = await again(approver);
  const anew = await invited("late@kumacari.example");
  expect(anew.staff.id).not.toBe(staff.id);
  expect(await comeIn(anew.staff.subject, anew.token)).toMatchObject({ in: true });
});

async function again({ staff }: Clerk): Promise<Clerk> {
  return enter(office, await staffOf(office, staff.id));
}

test("メールアドレスは、台帳のどこにも残らない", async () => {
  await invited("nowhere@kumacari.example");
  await operator.act("people.invite", person("nowhere2@kumacari.example", { role: "security" }));
  const { Items } = await office.client.send(new ScanCommand({ TableName: office.table }));
  expect(JSON.stringify(Items)).not.toContain("nowhere");
});

test("同じアドレスに二度は招けず、二人同時でも一人だけが招かれる", async () => {
  const mail = "twice@kumacari.example";
  const both = await Promise.all([1, 2].map(() => operator.act("people.invite", person(mail))));
  expect(both.map((it) => it.status).toSorted(byNumber)).toEqual([200, 409]);
  expect(both.find((it) => it.status === 409)?.data.kind).toBe("mail-known");
  expect(mailed(office, mail)).toHaveLength(1);
});

test("特権の役割は、別の人が同じアドレスを入力して承認するまで、メールが出ない", async () => {
  const mail = "guard@kumacari.example";
  const asked = await operator.act("people.invite", person(mail, { role: "security" }));
  expect(asked.data).toMatchObject({ done: true, state: "asked" });
  expect(asked.data).not.toHaveProperty("password");
  expect(mailed(office, mail)).toEqual([]);
  const id = asked.data.ask;
  const differs = await approver.act("people.approve", { id, mail: "else@kumacari.example", dry: false });
  expect(differs.data.kind).toBe("mail-differs");
  const security = await clerk(office, "security", "見本 けいび");
  const both = await Promise.all(
    [approver, security].map((it) => it.act("people.approve", { id, mail, dry: false })),
  );
  expect(both.filter((it) => it.status === 200)).toHaveLength(1);
  expect(mailed(office, mail)).toHaveLength(1);
  expect([...office.outside.accounts.values()].filter((it) => it.mail === mail)).toHaveLength(1);
  expect((await approver.act("people.approve", { id, mail, dry: false })).data.kind).toBe("ask-over");
});

test("自分の申し出は承認できず、取り下げと承認が同時なら一方だけが通る", async () => {
  const security = await clerk(office, "security", "見本 ひとりふたやく");
  const mail = "self@kumacari.example";
  const { data } = await security.act("people.invite", person(mail, { role: "operator" }));
  const id = data.ask;
  expect((await security.act("people.approve", { id, mail, dry: false })).data.kind).toBe("second-person");
  const both = await Promise.all([
    security.act("people.withdraw", { id, dry: false }),
    approver.act("people.approve", { id, mail, dry: false }),
  ]);
  expect(both.filter((it) => it.status === 200)).toHaveLength(1);
  const approved = both[1]?.status === 200;
  expect([...office.outside.accounts.values()].some((it) => it.mail === mail)).toBe(approved);
});

test("メールを送れなければ、招待そのものを取りやめる", async () => {
  office.outside.away.post = true;
  const refused = await operator.act("people.invite", person("nopost@kumacari.example"));
  office.outside.away.post = false;
  expect([refused.status, refused.data.kind]).toEqual([503, "letter-away"]);
  expect([...office.outside.accounts.values()].some((it) => it.mail === "nopost@kumacari.example")).toBe(
    false,
  );
  await invited("nopost@kumacari.example");
});

test("サインインのしくみが止まっていれば、何も書かずに断る", async () => {
  const before = (await viewOf(operator)).people.length;
  office.outside.away.identity = true;
  const refused = await operator.act("people.invite", person("noidp@kumacari.example"));
  office.outside.away.identity = false;
  expect([refused.status, refused.data.kind]).toEqual([503, "sign-in-away"]);
  expect((await viewOf(operator)).people.length).toBe(before);
});

test("形の悪いアドレスと名前、知らない項目は断る", async () => {
  const kinds = [];
  for (const change of [
    { mail: "nobody" },
    { mail: "a@b.example\r\nbcc: c@d.example" },
    { name: "  " },
    { name: "改\n行" },
    { name: "あ".repeat(41) },
    { state: "active" },
    { role: "admin" },
    { permissions: ["people.manage"] },
  ]) {
    const { status } = await operator.act("people.invite", person("shape@kumacari.example", change));
    kinds.push(status);
  }
  expect(kinds).toEqual([400, 400, 400, 400, 400, 400, 400, 400]);
});

test("招待中の人はサインインできず、だれが招いたかが監査に残る", async () => {
  const { staff } = await invited("audit@kumacari.example");
  expect((await finishSignIn(office.needs, { subject: staff.subject, methods: ["otp"] })).ok).toBe(false);
  const entries = (await entriesOf(office, "staff-invited")).filter((it) => it.includes(staff.id));
  expect(entries).toHaveLength(1);
  expect(entries[0]).toContain(operator.staff.id);
});
