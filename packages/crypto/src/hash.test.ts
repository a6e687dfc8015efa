// Hashes are those of the standards, and those of different uses never meet.
import { expect, test } from "vitest";
import { keyedHash, mac, sha256, tokenHash } from "./hash.ts";
import { random } from "./random.ts";
import { ringKey } from "./ring.ts";

const ring = (fill: number) => ringKey("find", { id: "f", bytes: new Uint8Array(32).fill(fill) });

test("SHA-256 of FIPS 180-4, base64url", () => {
  expect(sha256("abc")).toBe("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
  expect(tokenHash("abc")).toBe(sha256(new TextEncoder().encode("abc")));
});

test("鍵か用途か相手が違えば、検索用のハッシュも違う", () => {
  const seen = new Set([
    keyedHash(ring(1), "line-user", "U1"),
    keyedHash(ring(1), "line-user", "U2"),
    keyedHash(ring(1), "draft", "U1"),
    keyedHash(ring(2), "line-user", "U1"),
  ]);
  expect(seen.size).toBe(4);
  for (const hash of seen) expect(hash).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(keyedHash(ring(1), "line-user", "U1")).toBe(keyedHash(ring(1), "line-user", "U1"));
});

test("署名は、LINEが示した例のとおりになる", () => {
  const body = '{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}';
  expect(mac("8c570fa6dd201bb328f1c1eac23a96d8", body)).toBe("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=");
});

test("合い札は毎回違い、256ビットある", () => {
  const tokens = new Set(Array.from({ length: 1000 }, () => random.token()));
  expect(tokens.size).toBe(1000);
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
