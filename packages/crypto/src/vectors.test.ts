// Published vectors of every primitive in use, and what Wycheproof would try on ours. (Ed25519: `note/note.test.ts`.)
import { createECDH, hkdfSync } from "node:crypto";
import { expect, test } from "vitest";
import { dataKey } from "./data-key.ts";
import { decrypt } from "./decrypt.ts";
import { mac, sha256 } from "./hash.ts";

const hex = (text: string) => Buffer.from(text, "hex");
const envelope = (iv: string, cipher: string, tag: string) =>
  Buffer.concat([Buffer.from([1, 1]), Buffer.from("k"), hex(iv + cipher + tag)]);

// NIST CAVP, gcmEncryptExtIV256.rsp: the first of [PTlen 0, AADlen 0], [128, 0], [0, 128] and [128, 128].
const cavp = [
  {
    key: "b52c505a37d78eda5dd34f20c22540ea1b58963cf8e5bf8ffa85f9f2492505b4",
    iv: "516c33929df5a3284ff463d7",
    aad: "",
    plain: "",
    cipher: "",
    tag: "bdc1ac884d332457a1d2664f168c76f0",
  },
  {
    key: "31bdadd96698c204aa9ce1448ea94ae1fb4a9a0b3c9d773b51bb1822666b8f22",
    iv: "0d18e06c7c725ac9e362e1ce",
    aad: "",
    plain: "2db5168e932556f8089a0622981d017d",
    cipher: "fa4362189661d163fcd6a56d8bf0405a",
    tag: "d636ac1bbedd5cc3ee727dc2ab4a9489",
  },
  {
    key: "78dc4e0aaf52d935c3c01eea57428f00ca1fd475f5da86a49c8dd73d68c8e223",
    iv: "d79cf22d504cc793c3fb6c8a",
    aad: "b96baa8c1c75a671bfb2d08d06be5f36",
    plain: "",
    cipher: "",
    tag: "3e5d486aa2e30b22e040b85723a06e76",
  },
  {
    key: "92e11dcdaa866f5ce790fd24501f92509aacf4cb8b1339d50c9c1240935dd08b",
    iv: "ac93a1a6145299bde902f21a",
    aad: "1e0889016f67601c8ebea4943bc23ad6",
    plain: "2d71bcfa914e4ac045b2aa60955fad24",
    cipher: "8995ae2e6df3dbf96fac7b7137bae67f",
    tag: "eca5aa77d51d4a0a14d9c51e1da474ab",
  },
] as const;

test.each(cavp)("AES-256-GCM: NIST CAVP $tag", ({ key, iv, aad, plain, cipher, tag }) => {
  const under = dataKey("person", "k", hex(key));
  expect(Buffer.from(decrypt(under, hex(aad), envelope(iv, cipher, tag))).toString("hex")).toBe(plain);
});

test("AES-256-GCM: 公開の見本に、Wycheproofの流儀で一つでも傷をつけると開かない", () => {
  const [, , , { key, iv, aad, cipher, tag }] = cavp;
  const under = dataKey("person", "k", hex(key));
  const whole = envelope(iv, cipher, tag);
  const refused = (sealed: Uint8Array, associated: Uint8Array = hex(aad)) =>
    expect(() => decrypt(under, associated, sealed)).toThrow(/seal refused/);
  // Every single bit of id, IV, ciphertext and tag.
  for (let bit = 0; bit < whole.length * 8; bit += 1) {
    refused(whole.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)));
  }
  for (let bit = 0; bit < 128; bit += 1) {
    refused(
      whole,
      hex(aad).map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)),
    );
  }
  // Tags of every other length, all zeros, all ones, another message's; no associated data, or more of it.
  for (let length = 0; length < whole.length; length += 1) refused(whole.subarray(0, length));
  refused(Buffer.concat([whole, Buffer.alloc(1)]));
  refused(Buffer.concat([whole, Buffer.alloc(16)]));
  for (const wrong of ["00".repeat(16), "ff".repeat(16), cavp[1].tag]) refused(envelope(iv, cipher, wrong));
  refused(whole, Buffer.alloc(0));
  refused(whole, Buffer.concat([hex(aad), Buffer.alloc(1)]));
  // An IV longer or shorter than 96 bits has no place in the form: it shifts everything and breaks.
  refused(envelope(`${iv}00`, cipher, tag));
  refused(envelope(iv.slice(2), cipher, tag));
  for (const length of [0, 16, 24, 31, 33, 64]) {
    expect(() => dataKey("person", "k", Buffer.alloc(length))).toThrow("32 bytes");
  }
});

// FIPS 180-4, NIST's example messages.
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
])("SHA-256: FIPS 180-4 の例 %#", (message, digest) => {
  expect(Buffer.from(sha256(message), "base64url").toString("hex")).toBe(digest);
});

// RFC 4231, cases 1 to 4, 6 and 7. The secret of `mac` is text; the long keys stand in it as letters of one byte.
test.each([
  ["0b".repeat(20), "4869205468657265", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"],
  [
    "4a656665",
    "7768617420646f2079612077616e7420666f72206e6f7468696e673f",
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  ],
  [
    "0102030405060708090a0b0c0d0e0f10111213141516171819",
    "cd".repeat(50),
    "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
  ],
])("HMAC-SHA-256: RFC 4231 %#", (key, data, digest) => {
  const tag = mac(hex(key).toString("latin1"), hex(data));
  expect(Buffer.from(tag, "base64").toString("hex")).toBe(digest);
});

// RFC 5869, appendix A.1 and A.3: the primitive of the hybrid wrapping.
test.each([
  {
    secret: "0b".repeat(22),
    salt: "000102030405060708090a0b0c",
    info: "f0f1f2f3f4f5f6f7f8f9",
    key: "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
  },
  {
    secret: "0b".repeat(22),
    salt: "",
    info: "",
    key: "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
  },
])("HKDF-SHA-256: RFC 5869 %#", ({ secret, salt, info, key }) => {
  const made = hkdfSync("sha256", hex(secret), hex(salt), hex(info), key.length / 2);
  expect(Buffer.from(made).toString("hex")).toBe(key);
});

// RFC 5903 §8.1: the 256-bit random ECP group.
test("ECDH P-256: RFC 5903 の例", () => {
  const ours = createECDH("prime256v1");
  ours.setPrivateKey("c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433", "hex");
  const theirs =
    "04d12dfb5289c8d4f81208b70270398c342296970a0bccb74c736fc7554494bf6356fbf3ca366cc23e8157854c13c58d6aac23f046ada30f8353e74f33039872ab";
  expect(ours.computeSecret(theirs, "hex", "hex")).toBe(
    "d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de",
  );
});
