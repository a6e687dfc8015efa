// The allow-list is what the code asks: what has no row cannot be read, and no row is weaker than the list allows.
import { expect, test } from "vitest";
import { type Algorithm, algorithmOf, algorithms, codeOf, keyFamilies } from "./algorithms.ts";
import { readHead } from "./envelope.ts";
import { wrappings } from "./wrapping/table.ts";

const rows: readonly [string, Algorithm][] = Object.entries(algorithms);

test("一覧にない方式の番号は、どれも断る", () => {
  const known = rows.flatMap(([, { code }]) => code ?? []);
  for (let code = 0; code < 256; code += 1) {
    const read = () => readHead(Uint8Array.of(code, 0));
    if (known.includes(code)) expect(read).not.toThrow();
    else expect(read).toThrow("seal refused: unknown algorithm");
  }
  expect(() => algorithmOf(undefined)).toThrow("unknown algorithm");
});

test("番号は一つずつで、名前と行き来できる", () => {
  const codes = rows.flatMap(([, { code }]) => code ?? []);
  expect(new Set(codes).size).toBe(codes.length);
  expect(algorithmOf(codeOf("AES-256-GCM"))).toBe("AES-256-GCM");
});

test("128ビットに満たないものは載っていない", () => {
  expect(rows.filter(([, { bits }]) => bits < 128)).toEqual([]);
});

test("使っていると書いたものだけを使っている", () => {
  const used = [...Object.values(keyFamilies).map((it) => it.with), ...wrappings.map((it) => it.algorithm)];
  for (const name of used)
    expect({ name, stands: algorithms[name].stands }).toEqual({ name, stands: "in use" });
});
