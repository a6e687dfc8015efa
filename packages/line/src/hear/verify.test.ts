import { expect, test } from "vitest";
import { verify } from "./verify.ts";

// LINE's own published vector.
const secret = "8c570fa6dd201bb328f1c1eac23a96d8";
const body = new TextEncoder().encode('{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}');
const signature = "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=";

test("LINEが公開している検算の例を、正しいと認める", () => {
  expect(verify(body, secret, signature)).toBe(true);
});

test("署名がない・違う・別の本文のものなら、認めない", () => {
  for (const given of [
    undefined,
    "",
    "x",
    signature.toLowerCase(),
    `A${signature.slice(1)}`,
    signature.slice(0, 20),
  ]) {
    expect([given, verify(body, secret, given)]).toEqual([given, false]);
  }
  expect(verify(new TextEncoder().encode("{}"), secret, signature)).toBe(false);
  expect(verify(body, secret.toUpperCase(), signature)).toBe(false);
});

test("文字に直す前のバイト列で確かめる", () => {
  const [first = 0, ...rest] = body;
  expect(verify(Uint8Array.of(first, ...rest), secret, signature)).toBe(true);
  // A byte order mark is dropped by every text decoder, and counted by the signature.
  expect(verify(Uint8Array.of(0xef, 0xbb, 0xbf, first, ...rest), secret, signature)).toBe(false);
});
