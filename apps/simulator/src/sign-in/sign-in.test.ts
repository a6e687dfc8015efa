// Staff sign in with a password and a one-time code, and in no other way.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@kumacari/crypto";
import { type Instant, instant } from "@kumacari/domain";
import { createLocalJWKSet, jwtVerify } from "jose";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { createVisitor, type Seen, type Visitor } from "../../test/visitor.ts";
import { chance } from "../wire.ts";
import { words } from "./pages.ts";
import { type SignIn, startSignIn } from "./start.ts";

const port = 20_460;
const issuer = `http://localhost:${port}`;
const adminSecret = chance.token();
const client = {
  id: "kumacari-console",
  secret: chance.token(),
  redirectUri: "http://localhost:20457/staff/sign-in/callback",
  adminOrigin: "http://localhost:20458",
};
const cookieKey = chance.token();
const verifier = chance.token();
const mail = "hayashi@kumacari.example";

let folder: string;
let signIn: SignIn;
let ahead = 0;
const clock = { now: (): Instant => instant(Date.now() + ahead) };

const start = () =>
  startSignIn({
    port,
    issuer,
    folder,
    client,
    cookieKey,
    adminSecret,
    apiOrigin: "http://localhost:20457",
    clock,
    chance,
  });
const cardOf = (address: string) => {
  const found = signIn.accounts.cards().find((it) => it.mail === address);
  if (!found) throw new Error(`no account ${address}`);
  return found;
};

beforeEach(async () => {
  ahead = 0;
  folder = mkdtempSync(join(tmpdir(), "kumacari-sign-in-"));
  signIn = await start();
  signIn.accounts.add({ subject: "staff-1", name: "林 あおい", role: "counsellor", mail });
  signIn.accounts.add({
    subject: "staff-2",
    name: "松永 修",
    role: "city-officer",
    mail: "matsunaga@kumacari.example",
  });
});

afterEach(async () => {
  await signIn.stop();
  rmSync(folder, { recursive: true });
});

const authUrl = (more: Record<string, string> = {}): string =>
  `${issuer}/auth?${new URLSearchParams({
    client_id: client.id,
    redirect_uri: client.redirectUri,
    response_type: "code",
    scope: "openid profile",
    state: "s",
    nonce: "n",
    code_challenge: sha256(verifier),
    code_challenge_method: "S256",
    ...more,
  })}`;
const backAtApi = (url: string): boolean => url.startsWith(client.redirectUri);

async function giveBoth(
  visitor: Visitor,
  { password, code }: { password: string; code: string },
): Promise<Seen> {
  const first = await visitor.get(authUrl());
  await visitor.post(`${first.url}password`, { mail, password });
  return visitor.post(`${first.url}code`, { code }, backAtApi);
}

async function exchange(code: string, codeVerifier: string = verifier): Promise<Response> {
  return fetch(`${issuer}/token`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString("base64")}` },
    body: new URLSearchParams({
      grant_type: "authorization_code",
      code,
      redirect_uri: client.redirectUri,
      code_verifier: codeVerifier,
    }),
  });
}

async function claimsOf(back: Seen): Promise<{ token: string; claims: Record<string, unknown> }> {
  const answer = await exchange(new URL(back.url).searchParams.get("code") ?? "");
  const { id_token } = z.object({ id_token: z.string() }).parse(await answer.json());
  const keys = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });
  const jwks = createLocalJWKSet(keys.parse(await (await fetch(`${issuer}/jwks`)).json()));
  const { payload } = await jwtVerify(id_token, jwks, { issuer, audience: client.id, algorithms: ["ES256"] });
  return { token: id_token, claims: payload };
}

test("パスワードとワンタイムコードの両方で、名前と二つの確かめ方が入った証明を受け取る", async () => {
  const back = await giveBoth(createVisitor(), cardOf(mail));
  const { claims } = await claimsOf(back);
  expect(claims).toMatchObject({ sub: "staff-1", name: "林 あおい", amr: ["pwd", "otp"], nonce: "n" });
  expect(claims.auth_time).toBeTypeOf("number");
});

test("知らないメールと違うパスワードは、同じ一文で断る", async () => {
  const visitor = createVisitor();
  const { url } = await visitor.get(authUrl());
  const wrong = await visitor.post(`${url}password`, { mail, password: "kuma-0000-0000-0000" });
  const unknown = await visitor.post(`${url}password`, { mail: "nobody@kumacari.example", password: "x" });
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect(wrong.text).toContain(words.refused);
  expect(unknown.text.replace("nobody@kumacari.example", mail)).toBe(wrong.text);
});

test("違うコード、使い終わったコード、ほかの人のコードは、同じ一文で断る", async () => {
  const { password, code } = cardOf(mail);
  const first = await giveBoth(createVisitor(), { password, code });
  expect(first.url).toContain(client.redirectUri);
  const other = cardOf("matsunaga@kumacari.example").code;
  const wrong = code === "000000" ? "000001" : "000000";
  for (const refused of [code, wrong, other, "", "123"]) {
    const seen = await giveBoth(createVisitor(), { password, code: refused });
    expect([refused, seen.status]).toEqual([refused, 401]);
    expect(seen.text).toContain(words.refused);
    ahead += 120_000;
  }
});

test("使い終わったコードは、再起動のあとも使えない", async () => {
  const { password, code } = cardOf(mail);
  await giveBoth(createVisitor(), { password, code });
  await signIn.stop();
  signIn = await start();
  expect((await giveBoth(createVisitor(), { password, code })).status).toBe(401);
});

test("パスワードを飛ばしてコードだけを送っても入れない", async () => {
  const visitor = createVisitor();
  const { url } = await visitor.get(authUrl());
  const seen = await visitor.post(`${url}code`, { code: cardOf(mail).code }, backAtApi);
  expect(seen.status).toBe(401);
  expect(seen.text).toContain("パスワード");
});

test("ほかのブラウザーで始まったサインインの続きはできない", async () => {
  const { url } = await createVisitor().get(authUrl());
  const seen = await createVisitor().post(`${url}password`, { mail, password: cardOf(mail).password });
  expect(seen.status).toBe(400);
  expect(seen.text).toContain(words.lost);
});

test("続けて間違えると、その人だけしばらく待つことになる", async () => {
  const visitor = createVisitor();
  const { url } = await visitor.get(authUrl());
  const statuses: number[] = [];
  for (let n = 0; n < 6; n += 1) {
    statuses.push((await visitor.post(`${url}password`, { mail, password: "ちがう" })).status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  // The right password does not get past the brake, and a colleague is not held up.
  expect((await visitor.post(`${url}password`, { mail, password: cardOf(mail).password })).status).toBe(429);
  const { mail: theirs, password } = cardOf("matsunaga@kumacari.example");
  expect((await visitor.post(`${url}password`, { mail: theirs, password })).status).toBe(200);
  ahead += 3_000;
  expect((await visitor.post(`${url}password`, { mail, password: cardOf(mail).password })).status).toBe(200);
});

test("一度サインインしていても、次のサインインでまた両方を求める", async () => {
  const visitor = createVisitor();
  await giveBoth(visitor, cardOf(mail));
  const again = await visitor.get(authUrl(), backAtApi);
  expect(again.status).toBe(200);
  expect(again.text).toContain("メールアドレス");
});

test("PKCEのない要求と、合わない検証値は断る", async () => {
  const without = new URL(authUrl());
  without.searchParams.delete("code_challenge");
  without.searchParams.delete("code_challenge_method");
  const seen = await createVisitor().get(without.href, backAtApi);
  expect(new URL(seen.url).searchParams.get("error")).toBe("invalid_request");
  const back = await giveBoth(createVisitor(), cardOf(mail));
  expect((await exchange(new URL(back.url).searchParams.get("code") ?? "", chance.token())).status).toBe(400);
});

test("止められた職員は入れない", async () => {
  const { password, code } = cardOf(mail);
  signIn.accounts.setActive("staff-1", false);
  const seen = await giveBoth(createVisitor(), { password, code });
  expect(seen.status).toBe(401);
});

test("再起動しても、同じ鍵と同じ暗証で入れる", async () => {
  const { password } = cardOf(mail);
  const before = await (await fetch(`${issuer}/jwks`)).text();
  await signIn.stop();
  signIn = await start();
  expect(await (await fetch(`${issuer}/jwks`)).text()).toBe(before);
  const back = await giveBoth(createVisitor(), { password, code: cardOf(mail).code });
  expect(back.url).toContain(client.redirectUri);
});

test("サインアウトすると、相談員の画面へ戻る", async () => {
  const visitor = createVisitor();
  const { token } = await claimsOf(await giveBoth(visitor, cardOf(mail)));
  const leave = new URLSearchParams({ id_token_hint: token, post_logout_redirect_uri: client.adminOrigin });
  const asked = await visitor.get(`${issuer}/session/end?${leave}`);
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.text)?.[1] ?? "";
  expect(asked.text).toContain("サインアウトする");
  const left = await visitor.post(`${issuer}/session/end/confirm`, { xsrf, logout: "yes" }, (url) =>
    url.startsWith(client.adminOrigin),
  );
  expect(left.url).toMatch(new RegExp(`^${client.adminOrigin}`));
});

test("サインインの画面は、よその画面の中に出ず、その場に書いた筋書きを動かさない", async () => {
  const { headers } = await createVisitor().get(authUrl());
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain("unsafe");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
});
