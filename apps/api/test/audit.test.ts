import { readdirSync, readFileSync } from "node:fs";
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { finishSignIn } from "@kumacari/desk";
import { no, ok, refusal } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createStaffApp } from "../src/app/staff-app.ts";
import { everyCase } from "./inbox-of.ts";
import { adminOrigin, asStaff, hire, type Office, once, openCase, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

async function actsOn(id: string) {
  const { Items = [] } = await office.client.send(
    new ScanCommand({ TableName: office.table, ConsistentRead: true }),
  );
  return Items.filter((it) => it.pk?.S?.startsWith("entry#") && JSON.stringify(it).includes(id)).map(
    (it) => it.act?.S,
  );
}

test("個人の情報を読むたびに監査の記録が増え、新しいものがなければ増えない", async () => {
  const { caseId, citizen } = await openCase(office, "U-audited");
  await citizen.act("talk.write", { text: "読まれる文", once: once() });
  const counsellor = await hire(office, "counsellor", "見本 よみて");
  const session = await finishSignIn(office.needs, { subject: counsellor.subject, methods: ["otp"] });
  if (!session.ok) throw new Error("no session");
  const staff = asStaff(office, session.value);
  const before = (await actsOn(caseId)).length;
  await staff.ask("inbox.names", { ids: [caseId] });
  await staff.ask("case.see", { caseId });
  const after = await actsOn(caseId);
  expect(after.length).toBeGreaterThanOrEqual(before + 3);
  expect(after).toEqual(
    expect.arrayContaining(["intake-submitted", "talk-written", "names-read", "case-read"]),
  );
  await staff.ask("case.tick", { caseId, after: 1 });
  await staff.ask("inbox.rows", everyCase);
  expect((await actsOn(caseId)).length).toBe(after.length);
});

test("書かれた言葉は、台帳のファイルにも、ログにも、そのままの形では一つもない", async () => {
  const words = ["うめたことば", "090-0000-1234", "架空町一丁目"];
  const { citizen } = await openCase(office, "U-planted-user-id");
  for (const text of words) await citizen.act("talk.write", { text, once: once() });
  const files = readdirSync(office.folder).filter((name) => name.startsWith("ledger.db"));
  expect(files.length).toBeGreaterThan(0);
  const raw = files.map((name) => readFileSync(`${office.folder}/${name}`).toString("latin1")).join("");
  const log = JSON.stringify(office.log);
  for (const planted of [...words, "見本 はなこ", "U-planted-user-id"]) {
    expect(raw.includes(Buffer.from(planted).toString("latin1"))).toBe(false);
    expect(log).not.toContain(planted);
  }
  expect(raw).toContain("intake-submitted");
});

test("サインインの失敗も、わけと一緒に記録に残る", async () => {
  const refusing = {
    newVerifier: () => "verifier",
    signInUrl: async ({ state }: { readonly state: string }) =>
      ok(new URL(`http://localhost/?state=${state}`)),
    claimsOf: async () => no(refusal("second-factor-missing")),
    signOutUrl: async () => ok(new URL("http://localhost/")),
  };
  const settings = { apiOrigin: "http://localhost:4003", adminOrigin };
  const app = createStaffApp(office.needs, refusing, settings, () => undefined);
  const begun = await app.request("/staff/sign-in");
  const cookie = begun.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const state = new URL(begun.headers.get("location") ?? "").searchParams.get("state");
  const back = await app.request(`/staff/sign-in/callback?state=${state}&code=x`, { headers: { cookie } });
  expect(back.headers.get("location")).toContain("why=second-factor-missing");
  const { Items = [] } = await office.client.send(new ScanCommand({ TableName: office.table }));
  const refused = Items.filter((it) => it.act?.S === "sign-in-refused");
  expect(refused.map((it) => it.why?.S)).toEqual(["second-factor-missing"]);
});
