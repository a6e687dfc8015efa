import { instant, minutes, plus } from "@kumacari/domain";
import { createCognito, createUserPool } from "@kumacari/store/identity";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pool } from "./cognito.ts";
import { openPool } from "./sides.ts";

const temporary = "Kuma-m7kq-x3fh-9rtd-2v8p";
let side: Awaited<ReturnType<typeof openPool>>;
beforeAll(async () => {
  side = await openPool();
});
afterAll(() => side.close());

const nameOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => "none",
    (fault: unknown) => (fault instanceof Error ? fault.name : "?"),
  );

test("招くときに送るのは、アドレスと仮のパスワードだけで、Cognito からはメールを出さない", async () => {
  await side.identity.invite("shape@kumacari.example", temporary);
  expect(side.cognito.calls.at(-1)).toEqual({
    action: "AdminCreateUser",
    asked: {
      UserPoolId: pool,
      Username: "shape@kumacari.example",
      UserAttributes: [
        { Name: "email", Value: "shape@kumacari.example" },
        { Name: "email_verified", Value: "true" },
      ],
      TemporaryPassword: temporary,
      MessageAction: "SUPPRESS",
    },
  });
});

test("混んでいると言われたら、少しおいて試し直し、それでもだめなら届かないと投げる", async () => {
  const { cognito, identity } = side;
  cognito.faults.push({ status: 400, type: "TooManyRequestsException" });
  expect(await identity.invite("busy@kumacari.example", temporary)).toHaveProperty("subject");
  cognito.faults.push(...Array(3).fill({ status: 400, type: "TooManyRequestsException" }));
  expect(await nameOf(identity.find("x"))).toBe("NotReached");
  cognito.faults.length = 0;
});

test("作られたのに答えが失われたとき、「もうある」とは言わず、わからないと投げる", async () => {
  const { cognito, identity } = side;
  cognito.faults.push({ status: 500, type: "InternalErrorException", after: true });
  expect(await nameOf(identity.invite("unsure@kumacari.example", temporary))).toBe("UsernameExistsException");
  expect(await identity.invite("unsure@kumacari.example", temporary)).toBe("exists");
});

test("プールの決まりに合わないパスワードと、知らないプールは、不具合として投げる", async () => {
  const { cognito, identity } = side;
  expect(await nameOf(identity.invite("weak@kumacari.example", "short"))).toBe("InvalidPasswordException");
  const stray = createCognito({
    region: "ap-northeast-1",
    pool: "ap-northeast-1_Other",
    endpoint: cognito.endpoint,
  });
  expect(await nameOf(stray.find("x"))).toBe("ResourceNotFoundException");
  expect(await nameOf(stray.disable("x"))).toBe("ResourceNotFoundException");
});

test("Cognito の言う状態は、こちらの三つのどれかになる", async () => {
  const { cognito, identity } = side;
  const made = await identity.invite("state@kumacari.example", temporary);
  const user = made === "exists" ? undefined : cognito.users.get(made.subject);
  if (!user) throw new Error("nobody was made");
  const seen: Record<string, unknown> = {};
  for (const status of [
    "FORCE_CHANGE_PASSWORD",
    "UNCONFIRMED",
    "CONFIRMED",
    "RESET_REQUIRED",
    "EXTERNAL_PROVIDER",
  ]) {
    user.status = status;
    seen[status] = (await identity.find(user.sub))?.status;
  }
  expect(seen).toEqual({
    FORCE_CHANGE_PASSWORD: "invited",
    UNCONFIRMED: "invited",
    CONFIRMED: "confirmed",
    RESET_REQUIRED: "reset-needed",
    EXTERNAL_PROVIDER: "confirmed",
  });
});

test("全員に二つ目の確認を求めるプールだけを信じ、設定が変われば五分のうちに気づき、聞けなければ信じない", async () => {
  const { endpoint, own, faults } = side.cognito;
  let at = instant(1_795_300_000_000);
  const watched = createUserPool({ region: "ap-northeast-1", pool, endpoint }, { now: () => at });
  const { mfa, pool: described } = own;
  const ways: Readonly<Record<string, readonly [object, object]>> = {
    none: [{}, {}],
    "mfa-not-required": [{ MfaConfiguration: "OPTIONAL" }, {}],
    "no-one-time-code": [{ SoftwareTokenMfaConfiguration: { Enabled: false } }, {}],
    "code-by-sms": [{ SmsMfaConfiguration: { SmsAuthenticationMessage: "{####}" } }, {}],
    "code-by-mail": [{ EmailMfaConfiguration: { Message: "{####}", Subject: "code" } }, {}],
    "passkey-without-verification": [
      { WebAuthnConfiguration: { RelyingPartyId: "kumacari.example", UserVerification: "preferred" } },
      {},
    ],
    "device-instead-of-factor": [{}, { DeviceConfiguration: { ChallengeRequiredOnNewDevice: true } }],
  };
  for (const [weakness, [ofMfa, ofPool]] of Object.entries(ways)) {
    Object.assign(own, { mfa: { ...mfa, ...ofMfa }, pool: { ...described, ...ofPool } });
    at = plus(at, minutes(5));
    expect(await watched.weakness()).toBe(weakness === "none" ? undefined : weakness);
  }
  const UserVerification = "required";
  const strong = { UserVerification, FactorConfiguration: "MULTI_FACTOR_WITH_USER_VERIFICATION" };
  Object.assign(own, { mfa: { ...mfa, WebAuthnConfiguration: strong }, pool: described });
  // What was seen a moment ago still stands; after five minutes it is looked at again.
  expect(await watched.weakness()).toBe("device-instead-of-factor");
  at = plus(at, minutes(5));
  expect(await watched.weakness()).toBeUndefined();
  at = plus(at, minutes(5));
  faults.push(...Array(6).fill({ status: 400, type: "NotAuthorizedException" }));
  expect(await nameOf(watched.weakness())).toBe("NotAuthorizedException");
  faults.length = 0;
  Object.assign(own, { mfa, pool: described });
});

test("つながらないとき、いつまでも待たない", async () => {
  const gone = createCognito({ region: "ap-northeast-1", pool, endpoint: "http://127.0.0.1:9" });
  expect(await nameOf(gone.find("x"))).not.toBe("none");
}, 8_000);
