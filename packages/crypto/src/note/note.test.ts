import { expect, test } from "vitest";
import { ringKey } from "../ring.ts";
import { emptyRoot } from "../tree/index.ts";
import { signEd25519, signingKey, verifyEd25519 } from "./ed25519.ts";
import {
  checkpointText,
  createNoteSigner,
  openNote,
  parseCheckpoint,
  readVkey,
  signNote,
  vkeyOf,
} from "./index.ts";

const seed = (n: number) => ringKey("audit", { id: `audit-${n}`, bytes: new Uint8Array(32).fill(n) });
const ours = createNoteSigner("kumacari.example/audit", seed(1));
const other = createNoteSigner("kumacari.example/audit", seed(2));

// golang.org/x/mod/sumdb/note, its documented example.
const peter = readVkey("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
const peterNote =
  "If you think cryptography is the answer to your problem,\n" +
  "then you don't know what your problem is.\n" +
  "\n" +
  "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

test("広く知られた例の署名が、そのまま通る", () => {
  expect(peter?.name).toBe("PeterNeumann");
  expect(peter && openNote(peterNote, [peter])).toBe(peterNote.slice(0, peterNote.indexOf("\n\n") + 1));
});

test("自分の署名は自分の鍵で通り、名前が同じでも別の鍵では通らない", async () => {
  const note = await signNote("一行目\n二行目\n", ours);
  expect(openNote(note, [ours])).toBe("一行目\n二行目\n");
  expect(openNote(note, [other])).toBeUndefined();
  expect(openNote(note, [])).toBeUndefined();
});

test("一字でも変わった文・署名・形は通らない", async () => {
  const note = await signNote("size\n10\n", ours);
  for (let at = 0; at < note.length; at += 1) {
    const changed = note.slice(0, at) + (note[at] === "x" ? "y" : "x") + note.slice(at + 1);
    expect(openNote(changed, [ours])).toBeUndefined();
  }
  for (const it of [
    note.slice(0, -1),
    `${note}\n`,
    note.replaceAll("\n", "\r\n"),
    `\ufeff${note}`,
    "",
    "\n\n",
  ]) {
    expect(openNote(it, [ours])).toBeUndefined();
  }
});

test("知らない人の署名が並んでいても、害にも助けにもならない", async () => {
  const text = "size\n10\n";
  const [a, b] = [await signNote(text, ours), await signNote(text, other)];
  const both = a + b.slice(b.indexOf("—"));
  expect(openNote(both, [ours])).toBe(text);
  expect(openNote(both, [ours, other])).toBe(text);
});

test("改行のない文や、制御文字のある文には署名しない", async () => {
  for (const it of ["no newline", "a\u0000b\n", "a\tb\n", "a\r\n", "\ud800\n"]) {
    await expect(signNote(it, ours)).rejects.toThrow();
  }
});

test("鍵の札は読み戻せて、書き換えた札は読めない", () => {
  const vkey = vkeyOf(ours);
  expect(readVkey(vkey)).toEqual({ name: ours.name, publicKey: Buffer.from(ours.publicKey) });
  for (const it of [vkey.slice(1), vkey.slice(0, -1), vkey.replace("+", " "), ""])
    expect(readVkey(it)).toBeUndefined();
});

test("検査点の三行は読み戻せて、形の違うものは読めない", () => {
  const it = { origin: "kumacari.example/audit", size: 12_345_678_901, root: Buffer.from(emptyRoot) };
  expect(parseCheckpoint(checkpointText(it))).toEqual(it);
  for (const text of [
    "a\n01\nAAAA\n",
    "a\n-1\nAAAA\n",
    checkpointText(it).slice(0, -1),
    `${checkpointText(it)}x\n`,
  ]) {
    expect(parseCheckpoint(text)).toBeUndefined();
  }
});

// RFC 8032 §7.1, tests 1 to 3.
const vectors = [
  [
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "",
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  ],
  [
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "72",
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  ],
  [
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
    "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
    "af82",
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
  ],
] as const;

test("RFC 8032 の例と同じ鍵と署名になり、通る", () => {
  const of = (it: string) => Buffer.from(it, "hex");
  for (const [secret, publicKey, message, signature] of vectors) {
    const key = signingKey(of(secret));
    expect(Buffer.from(key.publicKey).toString("hex")).toBe(publicKey);
    expect(Buffer.from(signEd25519(key.secret, of(message))).toString("hex")).toBe(signature);
    expect(verifyEd25519(of(publicKey), of(message), of(signature))).toBe(true);
  }
});

test("同じ文への二つ目の署名（S に位数を足したもの）や、小さな位数の鍵は通らない", () => {
  const [, publicKey, message, signature] = vectors[1];
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const bytes = Buffer.from(signature, "hex");
  let s = 0n;
  for (let n = 63; n >= 32; n -= 1) s = (s << 8n) | BigInt(bytes[n] ?? 0);
  s += order;
  for (let n = 32; n < 64; n += 1) {
    bytes[n] = Number(s & 255n);
    s >>= 8n;
  }
  expect(verifyEd25519(Buffer.from(publicKey, "hex"), Buffer.from(message, "hex"), bytes)).toBe(false);
  for (const length of [0, 63, 65]) {
    expect(verifyEd25519(Buffer.from(publicKey, "hex"), Buffer.alloc(0), Buffer.alloc(length))).toBe(false);
  }
});
