// The family of channel access tokens: issued, checked, taken back, and over when their time is.
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { stoppedClock } from "../../../../test/clock.ts";
import { type Raised, raisePlatform, secret } from "../../../../test/raise-platform.ts";

const id = "2000000001";
const day = 86_400;
let keys: Awaited<ReturnType<typeof generateKeyPair>>;
beforeAll(async () => {
  keys = await generateKeyPair("RS256");
});

let raised: Raised;
let clock: ReturnType<typeof stoppedClock>;
beforeEach(async () => {
  clock = stoppedClock();
  const assertionKey = await exportJWK(keys.publicKey);
  raised = await raisePlatform({ clock, channel: { id, secret, assertionKey } });
});
afterEach(() => raised.stop());

const form = (path: string, fields: Readonly<Record<string, string>>) =>
  raised.send("POST", path, new URLSearchParams(fields).toString(), {
    "content-type": "application/x-www-form-urlencoded",
  });
const grant_type = "client_credentials";
const bySecret = { grant_type, client_id: id, client_secret: secret };
const client_assertion_type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const works = async (token: unknown) =>
  (await fetch(`${raised.origin}/v2/bot/info`, { headers: { authorization: `Bearer ${String(token)}` } }))
    .status === 200;

type Claims = {
  readonly iss?: string;
  readonly aud?: string;
  readonly exp?: number;
  readonly token_exp?: number;
};
async function assertion(claims: Claims = {}, key = keys.privateKey) {
  const now = Math.floor(clock.now() / 1000);
  const usual = { iss: id, sub: id, aud: "https://api.line.me/", exp: now + 600, token_exp: day };
  const token = new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: "RS256", typ: "JWT" });
  return { grant_type, client_assertion_type, client_assertion: await token.sign(key) };
}

test("ステートレスの鍵は15分、秘密でも署名でももらえ、取り消せない", async () => {
  for (const asked of [bySecret, await assertion()]) {
    const { status, body } = await form("/oauth2/v3/token", asked);
    expect(status).toBe(200);
    expect(body).toEqual({ token_type: "Bearer", access_token: expect.any(String), expires_in: 900 });
    await form("/oauth2/v2.1/revoke", { ...bySecret, access_token: String(body.access_token) });
    expect(await works(body.access_token)).toBe(true);
  }
  const { access_token } = (await form("/oauth2/v3/token", bySecret)).body;
  clock.move(899_000);
  const verified = await raised.get(`/oauth2/v2.1/verify?access_token=${String(access_token)}`);
  expect(verified.body).toMatchObject({ client_id: id, expires_in: 1 });
  expect(await works(access_token)).toBe(true);
  clock.move(1_000);
  expect(await works(access_token)).toBe(false);
  expect((await raised.get(`/oauth2/v2.1/verify?access_token=${String(access_token)}`)).status).toBe(400);
});

test("違う秘密、違う署名、期限切れや遠すぎる期限の求めには応じない", async () => {
  const stranger = await generateKeyPair("RS256");
  const now = Math.floor(clock.now() / 1000);
  const wrong = [
    { ...bySecret, client_secret: "0" },
    { ...bySecret, client_id: "0" },
    await assertion({}, stranger.privateKey),
    await assertion({ iss: "0" }),
    await assertion({ aud: "https://example.com/" }),
    await assertion({ exp: now - 1 }),
    await assertion({ exp: now + 1_801 }),
    await assertion({ token_exp: 30 * day + 1 }),
    { ...(await assertion()), client_assertion_type: "other" },
  ];
  for (const asked of wrong) {
    expect(await form("/oauth2/v3/token", asked)).toMatchObject({
      status: 400,
      body: { error: "invalid_client" },
    });
  }
  expect((await form("/oauth2/v3/token", { ...bySecret, grant_type: "password" })).body).toEqual({
    error: "invalid_request",
    error_description: "invalid grant_type",
  });
});

test("v2.1の鍵は、署名に書いた期限まで、番号付きで30本まで、取り消すと使えない", async () => {
  const { body } = await form("/oauth2/v2.1/token", await assertion({ token_exp: 3_600 }));
  expect(body).toEqual({
    access_token: expect.any(String),
    expires_in: 3_600,
    token_type: "Bearer",
    key_id: expect.stringMatching(/^.{22}$/),
  });
  const asked = await assertion();
  for (let n = 1; n < 30; n += 1) expect((await form("/oauth2/v2.1/token", asked)).status).toBe(200);
  expect((await form("/oauth2/v2.1/token", asked)).status).toBe(400);
  const { grant_type: _, ...query } = asked;
  const kids = await raised.get(`/oauth2/v2.1/tokens/kid?${new URLSearchParams(query)}`);
  expect(kids.body.kids).toHaveLength(30);
  expect(kids.body.kids).toContain(body.key_id);

  const access_token = String(body.access_token);
  expect(await works(access_token)).toBe(true);
  expect(
    (await form("/oauth2/v2.1/revoke", { access_token, client_id: id, client_secret: "0" })).status,
  ).toBe(400);
  expect((await form("/oauth2/v2.1/revoke", { ...bySecret, access_token })).status).toBe(200);
  expect(await works(access_token)).toBe(false);
});

test("短期の鍵は30日、31本目で最も古いものが消え、確かめられ、取り消せる", async () => {
  const issue = async () => String((await form("/v2/oauth/accessToken", bySecret)).body.access_token);
  const first = await issue();
  const second = await issue();
  expect((await form("/v2/oauth/verify", { access_token: first })).body).toEqual({
    client_id: id,
    expires_in: 30 * day,
    scope: "P CM",
  });
  for (let n = 2; n < 31; n += 1) await issue();
  expect([await works(first), await works(second)]).toEqual([false, true]);
  expect((await form("/v2/oauth/revoke", { access_token: second })).status).toBe(200);
  expect(await works(second)).toBe(false);
  expect((await form("/v2/oauth/verify", { access_token: second })).status).toBe(400);
});

test("署名の鍵を登録していないチャネルは、署名では鍵をもらえない", async () => {
  await raised.stop();
  raised = await raisePlatform({ clock });
  expect((await form("/oauth2/v2.1/token", await assertion())).status).toBe(400);
});
