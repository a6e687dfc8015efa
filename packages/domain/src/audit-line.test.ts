// The leaf's form never changes, and nothing in an entry can leave its line.
import { expect, test } from "vitest";
import { lineOf } from "./audit-line.ts";
import { growthText, proofText, readProof, sizeOfNote } from "./audit-proof.ts";
import { instant, spellId } from "./index.ts";

const id = <P extends "entry" | "staff" | "case">(prefix: P) => spellId(prefix, new Uint8Array(20));
const entry = {
  id: id("entry"),
  at: instant(1_795_300_000_123),
  act: "case-read",
  actor: { kind: "staff", id: id("staff") },
  on: [id("case")],
} as const;

test("記録の一行は、いつも同じ形で、時刻は +09:00 と世界共通の数の両方", () => {
  expect(lineOf(entry)).toBe(
    '{"id":"entry_22222222222222222222","at":"2026-11-22T07:26:40.123+09:00","epochMs":1795300000123,"act":"case-read","by":"staff","who":"staff_22222222222222222222","on":["case_22222222222222222222"]}',
  );
  expect(lineOf({ ...entry, actor: { kind: "system", part: "clock" }, why: "a", trail: "b" })).toMatch(
    /"by":"system","who":"clock","on":\["case_\w+"\],"why":"a","trail":"b"\}$/,
  );
});

test("改行・端末の制御・日本語・引用符を入れられても、一行の ASCII のままで、二つの記録にならない", () => {
  const hostile = [
    '\n{"id":"entry_x"}',
    "\r\n",
    "\u001b[2J",
    "\u2028",
    "\u202e",
    '","act":"refused',
    "名前",
    "\u0000",
  ];
  const lines = hostile.map((why) => lineOf({ ...entry, on: [why], why, trail: why }));
  for (const [n, line] of lines.entries()) {
    expect(line).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(line)).toMatchObject({ act: "case-read", why: hostile[n], on: [hostile[n]] });
  }
  expect(new Set(lines).size).toBe(hostile.length);
});

test("証明のファイルは読み戻せ、形の違うものは読めない", () => {
  const hash = `${"A".repeat(43)}=`;
  const note = "kumacari.example/audit\n7\nroot\n\n— n s\n";
  const it = { index: 3, hashes: [hash, hash], note };
  expect(readProof(proofText(it))).toEqual(it);
  expect(sizeOfNote(note)).toBe(7);
  for (const text of [
    "",
    "\n\n",
    proofText(it).slice(1),
    proofText({ ...it, hashes: ["AA"] }),
    proofText(it).replace("3", "-3"),
  ]) {
    expect(readProof(text)).toBeUndefined();
  }
  expect(growthText(3, 7, [hash])).toBe(`kumacari.example/audit-consistency@v1\nold 3 new 7\n${hash}\n`);
  expect(sizeOfNote("else\n7\n")).toBeUndefined();
});
