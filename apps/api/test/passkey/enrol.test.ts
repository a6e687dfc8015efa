import { signInLimits } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hire, type Office, openOffice } from "../office.ts";
import { entriesOf } from "../people-desk.ts";
import { createAuthenticator, type Misdeed } from "./authenticator.ts";
import { byCode, equipped, newBrowser, type Options, register, stepUp } from "./desk.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const marksOf = async (desk: { ask(path: string): Promise<{ data: unknown }> }) =>
  (await desk.ask("passkey.mine")).data as readonly { readonly mark: string; readonly removable: boolean }[];

test("ES256（P-256）と Ed25519 の鍵だけを登録でき、どちらでも入れる", async () => {
  for (const kind of ["P-256", "Ed25519"] as const) {
    const desk = await byCode(office, await hire(office, "counsellor", "見本 ほうしき"));
    const device = createAuthenticator(kind);
    expect((await register(desk, device)).status).toBe(200);
    expect((await newBrowser(office).signIn(device)).status).toBe(200);
  }
  const desk = await byCode(office, await hire(office, "counsellor", "見本 ほうしき"));
  const before = (await entriesOf(office, "passkey-refused")).length;
  const odd = [
    ["RSA", {}],
    ["P-384", {}],
    // A curve of another size under the number of ES256.
    ["P-384", { alg: -7 }],
    ["P-256", { alg: -257 }],
  ] as const;
  for (const [kind, it] of odd) {
    expect((await register(desk, createAuthenticator(kind), it)).data.kind).toBe("passkey-refused");
  }
  const classes = (await entriesOf(office, "passkey-refused")).slice(before);
  expect(await desk.ask("passkey.mine")).toEqual({ status: 200, data: [] });
  expect(classes.every((it) => it.includes('"algorithm"'))).toBe(true);
});

test("登録でも、出所・受け入れ先・用途・本人の確認が一つでも違えば断る", async () => {
  const desk = await byCode(office, await hire(office, "counsellor", "見本 とうろく"));
  const wrong: readonly Misdeed[] = [
    { origin: "https://evil.example" },
    { rpId: "evil.example" },
    { type: "webauthn.get" },
    { verified: false },
    { present: false },
    { crossOrigin: true },
    { challenge: "x".repeat(43) },
  ];
  for (const it of wrong) {
    expect((await register(desk, createAuthenticator(), it)).data.kind).toBe("passkey-refused");
  }
  expect((await marksOf(desk)).length).toBe(0);
});

test("登録の合図は一度だけ。同じ鍵は二度登録できない", async () => {
  const { act, device, ...desk } = await equipped(office, "counsellor");
  await stepUp({ act }, device);
  const options = (await act("passkey.beginRegistration", undefined)).data as unknown as Options;
  const another = createAuthenticator();
  const sent = {
    challenge: options.challenge,
    answer: another.register(options),
    name: "もう一つ",
    endOthers: false,
  };
  expect((await act("passkey.register", sent)).status).toBe(200);
  expect((await act("passkey.register", sent)).data.kind).toBe("passkey-refused");
  expect((await register({ act }, another)).data.kind).toBe("passkey-known");
  expect(await marksOf(desk)).toHaveLength(2);
});

test("はじめのパスキーを二つのサインインから同時に登録しても、一つだけが入る", async () => {
  const staff = await hire(office, "operator", "見本 どうじ");
  const [a, b] = [await byCode(office, staff), await byCode(office, staff)];
  const both = await Promise.all([a, b].map((it) => register(it, createAuthenticator())));
  expect(both.map((it) => it.status).toSorted((x, y) => x - y)).toEqual([200, 403]);
  expect(await marksOf(a)).toHaveLength(1);
});

test("二つめからは、いまのパスキーで確かめた直後にだけ登録できる", async () => {
  const { device, ...desk } = await equipped(office, "counsellor");
  expect((await register(desk, createAuthenticator())).data.kind).toBe("step-up-needed");
  await stepUp(desk, device);
  expect((await register(desk, createAuthenticator())).status).toBe(200);
  office.wait(5 * 60_000 + 1);
  expect((await register(desk, createAuthenticator())).data.kind).toBe("step-up-needed");
});

test("一人が持てるパスキーの数には限りがあり、一つ外せば、また一つ登録できる", async () => {
  const { device, ...desk } = await equipped(office, "counsellor");
  await stepUp(desk, device);
  for (let n = 1; n < signInLimits.passkeysEach; n += 1)
    expect((await register(desk, createAuthenticator())).status).toBe(200);
  expect((await register(desk, createAuthenticator())).data.kind).toBe("passkey-limit");
  const [first] = await marksOf(desk);
  await desk.act("passkey.remove", { mark: first?.mark, endOthers: false });
  expect((await register(desk, createAuthenticator())).status).toBe(200);
});

test("外すには確かめが要り、特権の役割では最後の一つは、同時に外そうとしても残る", async () => {
  const { device, ...desk } = await equipped(office, "operator");
  const [first] = await marksOf(desk);
  expect(first?.removable).toBe(false);
  expect((await desk.act("passkey.remove", { mark: first?.mark, endOthers: false })).data.kind).toBe(
    "step-up-needed",
  );
  await stepUp(desk, device);
  expect((await desk.act("passkey.remove", { mark: first?.mark, endOthers: false })).data.kind).toBe(
    "last-passkey",
  );
  await register(desk, createAuthenticator());
  const two = await marksOf(desk);
  const both = await Promise.all(
    two.map(({ mark }) => desk.act("passkey.remove", { mark, endOthers: false })),
  );
  expect(both.map((it) => it.status).toSorted((x, y) => x - y)).toEqual([200, 409]);
  expect(await marksOf(desk)).toHaveLength(1);
  const counsellor = await equipped(office, "counsellor");
  await stepUp(counsellor, counsellor.device);
  const [only] = await marksOf(counsellor);
  expect((await counsellor.act("passkey.remove", { mark: only?.mark, endOthers: false })).status).toBe(200);
});

test("ほかの人のパスキーは、名前を変えることも外すこともできない", async () => {
  const theirs = await equipped(office, "counsellor");
  const [its] = await marksOf(theirs);
  const { device, ...mine } = await equipped(office, "counsellor");
  await stepUp(mine, device);
  expect((await mine.act("passkey.rename", { mark: its?.mark, name: "わたしの" })).status).toBe(404);
  expect((await mine.act("passkey.remove", { mark: its?.mark, endOthers: false })).status).toBe(404);
  expect((await theirs.act("passkey.rename", { mark: its?.mark, name: "　仕事の電話　" })).status).toBe(200);
  expect(JSON.stringify(await marksOf(theirs))).toContain('"仕事の電話"');
  for (const name of ["", "　", "あ".repeat(41), "a\u0000b", "一行\n二行"]) {
    expect((await theirs.act("passkey.rename", { mark: its?.mark, name })).status).toBe(400);
  }
});

test("形の壊れた応答・大きな応答・からの応答でも、断るだけで壊れない", async () => {
  const { device, ...desk } = await equipped(office, "counsellor");
  const options = (await desk.act("passkey.beginStepUp", undefined)).data as unknown as Options;
  const good = device.assert(options);
  const response = good.response as object;
  const odd = [
    {},
    { id: 7 },
    { ...good, id: "x".repeat(100_000) },
    { ...good, response: null },
    { ...good, response: [] },
    { ...good, rawId: "ちがう" },
    { ...good, response: { ...response, clientDataJSON: "e30" } },
    { ...good, response: { ...response, clientDataJSON: "" } },
    { ...good, response: { ...response, authenticatorData: "AAAA" } },
    { ...good, response: { ...response, signature: "AAAA" } },
    { ...good, response: { ...response, signature: "" } },
    JSON.parse('{"__proto__":{"id":"x"},"constructor":1,"id":"x"}'),
  ];
  for (const answer of odd) {
    const { data } = await desk.act("passkey.beginStepUp", undefined);
    const sent = { challenge: data.challenge, answer };
    const { status, data: said } = await desk.act("passkey.stepUp", sent);
    expect({ answer: odd.indexOf(answer), status, kind: said.kind }).toMatchObject({
      status: expect.toSatisfy((it: number) => it === 403 || it === 429),
    });
    office.wait(61_000);
  }
  expect((await stepUp(desk, device)).status).toBe(200);
  expect(JSON.stringify(office.log)).not.toContain('"fault"');
});
