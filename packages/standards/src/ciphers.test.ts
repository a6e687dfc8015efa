// Only what LS-0001-2022R2 lists is used, and only where it can be looked at: in packages/crypto.
import { expect, test } from "vitest";
import { type Source, sources } from "./tree.ts";

/** Who may reach for the runtime's own cryptography beside packages/crypto, and why. */
const allowed: Readonly<Record<string, string>> = {
  "packages/verifier/": "the city's own check must not rest on the code it checks",
};

/** Who may name what is not on the list, and why. */
const named: Readonly<Record<string, string>> = {
  "packages/standards/src/ciphers.test.ts": "the names themselves stand here",
  "packages/crypto/test/device-key.ts": "a device whose weak key must be refused",
};

const reach =
  /from "(node:)?crypto"|import\("(node:)?crypto"\)|require\("(node:)?crypto"\)|\bcrypto\.subtle\b|\bwebcrypto\b/;

/** Not on the list, or too weak by LS-0003 to be begun with today. */
const forbidden = [
  /\bsha-?1\b/i,
  /\bmd[245]\b/i,
  /\brsa-?(512|1024|2048)\b/i,
  /\bmodulusLength\b/,
  /\bbcrypt(js)?\b/i,
  /\bscrypt(Sync)?\b/i,
  /\bargon2/i,
  /\bblake[23]/i,
  /\bsecp256k1\b/i,
  /\bES256K\b/,
  /\b(3des|triple-?des|des-ede3?|rc4|arcfour|blowfish|idea-cbc)\b/i,
  /\baes-?\d{3}-?(ecb|cbc)\b/i,
  /\bRSA1_5\b/,
  /\bripemd/i,
];

function offences(among: readonly Source[]): readonly string[] {
  return among.flatMap(({ path, text }) => {
    const inside =
      path.startsWith("packages/crypto/") ||
      Object.hasOwn(named, path) ||
      Object.keys(allowed).some((it) => path.startsWith(it));
    const reached =
      !inside && reach.test(withoutComments(text)) ? [`${path}: import from @kumacari/crypto`] : [];
    const off = Object.hasOwn(named, path) ? [] : forbidden.flatMap((it) => it.exec(text)?.[0] ?? []);
    return [...reached, ...off.map((name) => `${path}: ${name} is not on the list`)];
  });
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

test("暗号は packages/crypto だけにあり、一覧にない方式の名前はどこにもない", () => {
  expect(offences(sources())).toEqual([]);
});

test("例外の場所は、いまも例外を要する", () => {
  const all = sources();
  for (const place of Object.keys(allowed))
    expect(all.some(({ path, text }) => path.startsWith(place) && reach.test(text))).toBe(true);
  for (const place of Object.keys(named))
    expect(all.some(({ path, text }) => path === place && forbidden.some((it) => it.test(text)))).toBe(true);
});

test.each([
  ['import { createHash } from "node:crypto";', "import from @kumacari/crypto"],
  ['const { createHash } = await import("crypto");', "import from @kumacari/crypto"],
  ["await crypto.subtle.digest(name, bytes);", "import from @kumacari/crypto"],
  ['createHash("sha1")', "sha1"],
  ['{ name: "SHA-1" }', "SHA-1"],
  ['createHash("md5")', "md5"],
  ['createCipheriv("aes-256-cbc", key, iv)', "aes-256-cbc"],
  ['generateKeyPair("rsa", { modulusLength: 2048 })', "modulusLength"],
  ['import bcrypt from "bcrypt";', "bcrypt"],
  ['import { scryptSync } from "x";', "scryptSync"],
  ['argon2.hash("x")', "argon2"],
  ['createECDH("secp256k1")', "secp256k1"],
])("持ち込めば見つかる: %s", (text, found) => {
  const planted = { path: "apps/api/src/planted.ts", text, lines: 1 };
  expect(offences([planted]).join("\n")).toContain(found);
});
