import { random } from "@kumacari/crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hire, type Office, openOffice } from "../office.ts";
import { entriesOf, staffOf } from "../people-desk.ts";
import { createAuthenticator, type Misdeed } from "./authenticator.ts";
import { byCode, equipped, newBrowser, type Options, privileged, register, stepUp } from "./desk.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const refused = { status: 401, kind: "passkey-refused" };
const seen = ({ status, data }: { status: number; data: { kind?: string } }) => ({ status, kind: data.kind });

/** The class in the audit's newest refusal of this passkey. */
async function classesOf({ id }: { readonly id: string }): Promise<readonly string[]> {
  const entries = await entriesOf(office, "passkey-refused");
  const mark = office.needs.hashes.passkey(id);
  return entries.flatMap((it) => (it.includes(mark) ? [/"why":\{"S":"([a-z-]+)"/.exec(it)?.[1] ?? "?"] : []));
}

/** Signing in with one thing wrong: refused alike, and its class is in the audit. */
async function refusedAs(fault: string, it: Misdeed) {
  const { device } = await equipped(office, "counsellor");
  const browser = newBrowser(office);
  expect(seen(await browser.signIn(device, it))).toEqual(refused);
  expect(browser.token()).toBeUndefined();
  expect(await classesOf(device)).toEqual([fault]);
  // The device itself is as good as before.
  expect((await newBrowser(office).signIn(device)).status).toBe(200);
}

test("パスキーだけで入れて、はじめから確かめ済みになる。名前もパスワードも要らない", async () => {
  const { device, staff } = await equipped(office, "operator");
  const browser = newBrowser(office);
  expect((await browser.signIn(device)).status).toBe(200);
  expect((await browser.page().ask("me")).data).toMatchObject({ id: staff.id, passkeys: 1 });
  expect((await privileged(browser.page())).status).toBe(200);
  expect((await entriesOf(office, "passkey-signed-in")).some((it) => it.includes(staff.id))).toBe(true);
});

test("一度使った応答をもう一度送っても、二つ同時に送っても、入れるのは一度だけ", async () => {
  const desk = await byCode(office, await hire(office, "counsellor", "見本 くりかえし"));
  const device = createAuthenticator();
  // A device that does not count: nothing but the challenge stands against a replay.
  await register(desk, device, { counter: 0 });
  const browser = newBrowser(office);
  const options = await browser.begin();
  const answer = device.assert(options, { counter: 0 });
  const cookie = new Map(browser.cookies);
  expect((await browser.send(options.challenge, answer)).status).toBe(200);
  for (const [name, value] of cookie) browser.cookies.set(name, value);
  expect(seen(await browser.send(options.challenge, answer))).toEqual(refused);
  const again = newBrowser(office);
  const next = await again.begin();
  const twin = device.assert(next, { counter: 0 });
  const both = await Promise.all([again.send(next.challenge, twin), again.send(next.challenge, twin)]);
  expect(both.map((it) => it.status).toSorted((a, b) => a - b)).toEqual([200, 401]);
});

test("よその出所での応答は断る（にせの画面）", () =>
  refusedAs("origin", { origin: "http://localhost:4444" }));

test("よその受け入れ先（rpId）への応答は断る", () => refusedAs("rp-id", { rpId: "kumacari.example" }));

test("よそのページの中に埋め込まれた画面からの応答は断る", async () => {
  await refusedAs("embedded", { crossOrigin: true });
  await refusedAs("embedded", { crossOrigin: true, topOrigin: "https://evil.example" });
});

test("顔・指紋・暗証番号の確認（user verification）のない応答は断る", () =>
  refusedAs("user-verification", { verified: false }));

test("だれも触れていない応答は断る", () => refusedAs("presence", { present: false }));

test("別の用途の応答は断る", () => refusedAs("purpose", { type: "webauthn.create" }));

test("署名が別の鍵のものなら断る", () => refusedAs("signature", { forged: true }));

test("別の人の名を語る応答は断る", async () => {
  const other = await hire(office, "security", "見本 ほかのひと");
  await refusedAs("owner", { userHandle: office.needs.hashes.token(other.id) });
  await refusedAs("owner", { userHandle: null });
});

test("合図の時間（5分）が過ぎた応答と、頼んでいない合図への応答は断る", async () => {
  const { device } = await equipped(office, "counsellor");
  const browser = newBrowser(office);
  const options = await browser.begin();
  office.wait(5 * 60_000 + 1);
  expect(seen(await browser.send(options.challenge, device.assert(options)))).toEqual(refused);
  const made = { challenge: random.token() };
  expect(seen(await browser.send(made.challenge, device.assert(made)))).toEqual(refused);
  // A challenge of ours, and an answer to another one.
  const own = await browser.begin();
  expect(seen(await browser.send(own.challenge, device.assert(made)))).toEqual(refused);
  expect(await classesOf(device)).toEqual(["challenge", "challenge", "challenge"]);
});

test("ほかのブラウザーやほかのサインインに出した合図では、確かめられない", async () => {
  const { device, staff } = await equipped(office, "operator");
  const [mine, other] = [newBrowser(office), newBrowser(office)];
  const options = await mine.begin();
  await other.begin();
  expect(seen(await other.send(options.challenge, device.assert(options)))).toEqual(refused);
  const [a, b] = [await byCode(office, staff), await byCode(office, staff)];
  const { data } = await a.act("passkey.beginStepUp", undefined);
  const challenge = String(data.challenge);
  const sent = { challenge, answer: device.assert({ challenge }) };
  expect((await b.act("passkey.stepUp", sent)).data.kind).toBe("passkey-refused");
  // Nor does a challenge for signing in serve for a step-up.
  const forSignIn = await mine.begin();
  const crossed = { challenge: forSignIn.challenge, answer: device.assert(forSignIn) };
  expect((await b.act("passkey.stepUp", crossed)).data.kind).toBe("passkey-refused");
  expect((await privileged(b)).data.kind).toBe("step-up-needed");
});

test("登録のために出した合図では、操作の前の確かめはできず、その逆もできない", async () => {
  const { device, ...desk } = await equipped(office, "operator");
  await stepUp(desk, device);
  const [toAdd, toProve] = await Promise.all(
    ["passkey.beginRegistration", "passkey.beginStepUp"].map(
      async (it) => (await desk.act(it, undefined)).data as unknown as Options,
    ),
  );
  if (!toAdd || !toProve) throw new Error("nothing was asked for");
  const proved = { challenge: toAdd.challenge, answer: device.assert(toAdd) };
  expect((await desk.act("passkey.stepUp", proved)).data.kind).toBe("passkey-refused");
  const answer = createAuthenticator().register({ ...toAdd, challenge: toProve.challenge });
  const added = { challenge: toProve.challenge, answer, name: "見本の鍵", endOthers: false };
  expect((await desk.act("passkey.register", added)).data.kind).toBe("passkey-refused");
});

test("回数が戻ったパスキーは止まり、本人に知らされ、そのパスキーのサインインも終わる", async () => {
  const { device, staff } = await equipped(office, "operator");
  const thief = newBrowser(office);
  await thief.signIn(device, { counter: 40 });
  expect((await thief.page().ask("me")).status).toBe(200);
  const seenBy = newBrowser(office);
  expect(seen(await seenBy.signIn(device, { counter: 40 }))).toEqual({ status: 401, kind: "passkey-locked" });
  expect((await thief.page().ask("me")).status).toBe(401);
  expect(seen(await newBrowser(office).signIn(device, { counter: 99 }))).toEqual({
    status: 401,
    kind: "passkey-locked",
  });
  expect((await entriesOf(office, "passkey-locked")).filter((it) => it.includes(staff.id))).toHaveLength(1);
  const page = await byCode(office, staff);
  expect(JSON.stringify((await page.ask("passkey.mine")).data)).toContain('"locked":');
  expect((await page.act("passkey.beginStepUp", undefined)).data).toEqual({ none: true });
  // A new one is not slipped in beside a stopped one: that takes two persons.
  expect((await register(page, createAuthenticator())).data.kind).toBe("step-up-needed");
});

test("署名のない「回数戻り」では、だれのパスキーも止められない", async () => {
  const { device } = await equipped(office, "counsellor");
  await newBrowser(office).signIn(device, { counter: 50 });
  expect(seen(await newBrowser(office).signIn(device, { counter: 1, forged: true }))).toEqual(refused);
  expect((await newBrowser(office).signIn(device, { counter: 51 })).status).toBe(200);
});

test("途中で追い越された応答は断るが、複製とはみなさない", async () => {
  const { device } = await equipped(office, "counsellor");
  const [slow, quick] = [newBrowser(office), newBrowser(office)];
  const options = await slow.begin();
  const late = device.assert(options);
  office.wait(1_000);
  expect((await quick.signIn(device)).status).toBe(200);
  expect(seen(await slow.send(options.challenge, late))).toEqual(refused);
  expect((await newBrowser(office).signIn(device)).status).toBe(200);
});

test("数えない端末（回数がいつも0）でも、何度でも入れる", async () => {
  const desk = await byCode(office, await hire(office, "counsellor", "見本 かぞえない"));
  const device = createAuthenticator();
  expect((await register(desk, device, { counter: 0 })).status).toBe(200);
  for (let n = 0; n < 3; n += 1) {
    expect((await newBrowser(office).signIn(device, { counter: 0 })).status).toBe(200);
  }
});

test("パスキーのある人が弱い方法で入っても、特権の操作はできない（MFAの格下げ）", async () => {
  const { staff, device } = await equipped(office, "operator");
  const weak = await byCode(office, staff);
  expect((await privileged(weak)).data.kind).toBe("step-up-needed");
  expect((await register(weak, createAuthenticator())).data.kind).toBe("step-up-needed");
  expect((await stepUp(weak, device)).data).toEqual({ proved: true });
  expect((await privileged(weak)).status).toBe(200);
  office.wait(5 * 60_000 + 1);
  expect((await privileged(weak)).data.kind).toBe("step-up-needed");
});

test("盗まれた古いサインインでは、はじめのパスキーを登録できない", async () => {
  const desk = await byCode(office, await hire(office, "operator", "見本 ぬすまれた"));
  office.wait(10 * 60_000 + 1);
  expect((await register(desk, createAuthenticator())).data.kind).toBe("sign-in-again");
  expect((await desk.ask("passkey.mine")).data).toEqual([]);
});

test("ほかの人のパスキーでは、自分のサインインを確かめられない", async () => {
  const [mine, theirs] = [await equipped(office, "operator"), await equipped(office, "operator")];
  expect((await stepUp(mine, theirs.device)).data.kind).toBe("passkey-refused");
  expect(await classesOf(theirs.device)).toEqual(["owner"]);
  expect((await privileged(mine)).data.kind).toBe("step-up-needed");
});

test("利用を止められた人・退任した人は、正しいパスキーでも入れない", async () => {
  const { device, staff } = await equipped(office, "counsellor");
  for (const state of ["suspended", "retired"] as const) {
    const value = { ...(await staffOf(office, staff.id)), state };
    const because = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [staff.id] } as const;
    await office.needs.ledger.commit([{ op: "update", kind: "staff", value }], because);
    expect(seen(await newBrowser(office).signIn(device))).toEqual(refused);
  }
});
