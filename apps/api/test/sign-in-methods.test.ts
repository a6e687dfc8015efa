// What a token of the sign-in service is taken for: a second factor only where somebody vouches for one.
import type { LogEvent } from "@kumacari/domain";
import type { PoolWeakness } from "@kumacari/store/identity";
import { expect, test } from "vitest";
import { methodsByPool, methodsSaid } from "../src/app/sign-in-methods.ts";

// The shape of Cognito's ID token, as its developer guide shows it, before and after `amr` came to a pool.
const token = {
  sub: "47d4ba28-60a1-7083-1f9c-000000000001",
  iss: "https://cognito-idp.ap-northeast-1.amazonaws.com/ap-northeast-1_Example01",
  "cognito:username": "47d4ba28-60a1-7083-1f9c-000000000001",
  aud: "client",
  token_use: "id",
  auth_time: 1_795_300_000,
};
const withAmr = { ...token, acr: "urn:cognito:loa:3", amr: ["pwd", "otp", "mfa"] };

test("トークンが方法を言わなければ、言うとおりだけを信じるかぎり、何の確認もしたことにならない", async () => {
  expect(await methodsSaid(withAmr)).toEqual(["pwd", "otp", "mfa"]);
  expect(await methodsSaid({ ...token, amr: ["pwd", {}] })).toEqual(["pwd"]);
  for (const amr of [undefined, "otp", [{}], []]) expect(await methodsSaid({ ...token, amr })).toEqual([]);
});

test("プールが全員に求めているあいだだけ、言わないトークンも二つ目の確認とみなす。よその人と、弱いプールは断る", async () => {
  const lines: LogEvent[] = [];
  let weak: PoolWeakness | undefined;
  const of = methodsByPool({ weakness: async () => weak }, (it) => lines.push(it));
  expect(await of(token)).toEqual(["mfa"]);
  expect(await of(withAmr)).toEqual(withAmr.amr);
  expect(await of({ ...token, amr: ["pwd"] })).toEqual(["pwd"]);
  const another = { ...token, identities: [{ providerName: "Example", providerType: "OIDC" }] };
  expect(await of(another)).toEqual([]);
  expect(await of({ ...token, token_use: "access" })).toEqual([]);
  weak = "mfa-not-required";
  expect([await of(token), await of(withAmr)]).toEqual([[], []]);
  expect(lines).toContainEqual({ event: "fault", path: "user pool", fault: "mfa-not-required" });
  const away = methodsByPool({ weakness: () => Promise.reject(new Error("away")) }, () => undefined);
  await expect(away(token)).rejects.toThrow("away");
});
