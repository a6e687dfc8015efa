import { exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { channel, citizenOrigin, lineUser, type Office, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const signIn = async (idToken: string) => {
  const response = await office.citizens.request("/citizen/trpc/signIn", {
    method: "POST",
    headers: { "content-type": "application/json", origin: citizenOrigin },
    body: JSON.stringify({ idToken }),
  });
  const body = (await response.json()) as { error?: { data: { kind: string } } };
  return { status: response.status, kind: body.error?.data.kind };
};

const someone = lineUser("someone");
const unproven = { status: 401, kind: "identity-unproven" };
const claims = { iss: "https://access.line.me", aud: channel, sub: someone };

test("LINEの鍵で署名された、この窓口あてのトークンで入れる", async () => {
  expect(await signIn(await office.line.token(someone))).toEqual({ status: 200, kind: undefined });
});

test("期限の切れたトークンでは入れない", async () => {
  expect(await signIn(await office.line.token(someone, { exp: Math.floor(Date.now() / 1000) - 60 }))).toEqual(
    unproven,
  );
});

test("ほかのチャネルあて・ほかの発行者のトークンでは入れない", async () => {
  expect(await signIn(await office.line.token(someone, { aud: "1000000001" }))).toEqual(unproven);
  expect(await signIn(await office.line.token(someone, { iss: "https://evil.example" }))).toEqual(unproven);
});

test("ほかの鍵で署名されたトークンでは入れない", async () => {
  const { privateKey } = await generateKeyPair("ES256");
  const forged = new SignJWT(claims).setProtectedHeader({ alg: "ES256", kid: "line-1" });
  expect(await signIn(await forged.setIssuedAt().setExpirationTime("1h").sign(privateKey))).toEqual(unproven);
});

test("alg: none と、公開鍵を秘密に見立てた HS256 では入れない", async () => {
  expect(await signIn(new UnsecuredJWT(claims).setIssuedAt().setExpirationTime("1h").encode())).toEqual(
    unproven,
  );
  const known = await importJWK(office.line.publicJwk, "ES256", { extractable: true });
  if (known instanceof Uint8Array) throw new Error("no public key");
  const spki = await exportSPKI(known);
  const hs = new SignJWT(claims).setProtectedHeader({ alg: "HS256", kid: "line-1" });
  expect(
    await signIn(await hs.setIssuedAt().setExpirationTime("1h").sign(new TextEncoder().encode(spki))),
  ).toEqual(unproven);
});

test("LINEの鍵の並びにある鍵でも、ES256 でなければ入れない", async () => {
  const token = new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "line-rsa" });
  expect(await signIn(await token.setIssuedAt().setExpirationTime("1h").sign(office.line.rsaKey))).toEqual(
    unproven,
  );
});

test("トークンの形をしていないものでは入れない", async () => {
  for (const odd of ["", "x", "a.b.c", "..", "{}"]) expect(await signIn(odd)).toEqual(unproven);
});
