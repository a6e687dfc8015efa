import { expect, test } from "vitest";
import { botEnv, readEnv, webhookEnv, workerEnv } from "./env.ts";

const said = {
  LINE_CHANNEL_ID: "2000000001",
  LINE_CHANNEL_SECRET: "secret",
  LIFF_BASE: "https://liff.line.me/2000000002-kumacari//",
  KEY_FIND_FILE: "find.json",
  KEY_ADDRESS_FILE: "address.json",
};

test("言われた設定を読み、言われなければ決まった値になる", () => {
  const env = readEnv(botEnv, { ...said, LINE_API_ORIGIN: "https://api.example.jp/v2" });
  expect(env).toMatchObject({
    AWS_REGION: "ap-northeast-1",
    LEDGER_TABLE: "kumacari",
    LINE_API_ORIGIN: "https://api.example.jp",
    LINE_DATA_ORIGIN: "https://api-data.line.me",
    LIFF_BASE: "https://liff.line.me/2000000002-kumacari",
    PORT: 4002,
  });
  expect(env.DYNAMODB_ENDPOINT).toBeUndefined();
});

test("日本の外の地域は、名のることもできない", () => {
  expect(readEnv(workerEnv, { AWS_REGION: "ap-northeast-3" }).AWS_REGION).toBe("ap-northeast-3");
  expect(() => readEnv(workerEnv, { AWS_REGION: "us-east-1" })).toThrow("AWS_REGION");
});

test("足りない設定と形の違う設定を、値を出さずに、すべて名前で言う", () => {
  const wrong = {
    ...said,
    KEY_FIND_FILE: "",
    DYNAMODB_ENDPOINT: "not-a-url",
    LINE_CHANNEL_SECRET: undefined,
  };
  expect(() => readEnv(webhookEnv, wrong)).toThrow(
    /^環境変数が正しくありません: DYNAMODB_ENDPOINT, LINE_CHANNEL_SECRET, KEY_FIND_FILE$/,
  );
  for (const PORT of ["0", "65536", "http", "1.5"])
    expect(() => readEnv(botEnv, { ...said, PORT })).toThrow("PORT");
});
