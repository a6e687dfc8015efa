import { expect, test } from "vitest";
import { readClockEnv, readStaffEnv } from "../src/env.ts";

const base = {
  SMTP_HOST: "email-smtp.ap-northeast-1.amazonaws.com",
  SMTP_PORT: "465",
  SMTP_USER: "user-of-test",
  SMTP_PASSWORD: "password-of-test",
  MAIL_FROM: "desk@kumacari.example",
  CITY_MAIL: "city@kumamoto.example",
  COGNITO_USER_POOL: "ap-northeast-1_Example01",
};
const embedded = { IDENTITY_ORIGIN: "http://localhost:4006", IDENTITY_SECRET: "s".repeat(43) };

const refused = (change: Record<string, string | undefined>): string => {
  try {
    readClockEnv({ ...base, ...change });
    return "taken";
  } catch (fault) {
    return fault instanceof Error ? fault.message : "?";
  }
};

test("AWS の SES と Cognito、手もとのメールとサインインの、どちらでも始められる", () => {
  expect(readClockEnv(base)).toMatchObject({ SMTP_SECURITY: "tls", SMTP_PORT: 465 });
  const laptop = { ...embedded, COGNITO_USER_POOL: undefined, SMTP_HOST: "127.0.0.1", SMTP_SECURITY: "none" };
  expect(refused({ ...laptop, SMTP_USER: undefined, SMTP_PASSWORD: undefined })).toBe("taken");
});

test("暗号なしの手紙は、この機械のほかへは送れない", () => {
  expect(refused({ SMTP_SECURITY: "none" })).toContain("SMTP_SECURITY");
  expect(refused({ SMTP_PASSWORD: undefined })).toContain("SMTP_SECURITY");
});

test("サインインのしくみは、一つだけ。手もとのものは、この機械にだけ", () => {
  expect(refused({ COGNITO_USER_POOL: undefined })).toContain("COGNITO_USER_POOL");
  expect(refused(embedded)).toContain("COGNITO_USER_POOL");
  expect(refused({ ...embedded, COGNITO_USER_POOL: undefined, IDENTITY_SECRET: undefined })).toContain(
    "COGNITO_USER_POOL",
  );
  expect(
    refused({ ...embedded, COGNITO_USER_POOL: undefined, IDENTITY_ORIGIN: "http://evil.example" }),
  ).toContain("IDENTITY_ORIGIN");
});

test("日本の外の利用者プールは、名前を挙げて断り、値は言わない", () => {
  const said = refused({ COGNITO_USER_POOL: "us-east-1_Example01" });
  expect(said).toContain("COGNITO_USER_POOL");
  expect(said).not.toContain("Example01");
});

test("プールに二つ目の確認を代わって言わせられるのは、そのプール自身のトークンについてだけ", () => {
  const keys = Object.fromEntries(
    ["PERSON", "ADDRESS", "FIND", "KNOWN"].map((it) => [`KEY_${it}_FILE`, "/k"]),
  );
  const issuer = "https://cognito-idp.ap-northeast-1.amazonaws.com/ap-northeast-1_Example01";
  const staff = {
    ...base,
    ...keys,
    LIFF_BASE: "https://liff.line.me/2000000002-kumacari",
    FONT_FOLDER: "/fonts",
    BLOB_FOLDER: "/blobs",
    OIDC_CLIENT_ID: "console",
    OIDC_CLIENT_SECRET: "secret-of-test",
    API_ORIGIN: "https://api.kumacari.example",
    ADMIN_ORIGIN: "https://desk.kumacari.example",
    OIDC_ISSUER: issuer,
  };
  expect(readStaffEnv(staff).SECOND_FACTOR_BY).toBe("amr");
  expect(readStaffEnv({ ...staff, SECOND_FACTOR_BY: "pool" }).SECOND_FACTOR_BY).toBe("pool");
  const others = { SECOND_FACTOR_BY: "pool", OIDC_ISSUER: `${issuer.slice(0, -1)}2` };
  expect(() => readStaffEnv({ ...staff, ...others })).toThrow("SECOND_FACTOR_BY");
  const local = { ...embedded, COGNITO_USER_POOL: undefined, SECOND_FACTOR_BY: "pool" };
  expect(() => readStaffEnv({ ...staff, ...local })).toThrow("SECOND_FACTOR_BY");
});
