// Key files are made once, for their owner's eyes, and a damaged one is never passed over.
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureKeyFiles, readKeyFile } from "./key-file.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kumacari-keys-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("初めに五つの鍵ができ、二度目は同じ鍵のまま", async () => {
  const paths = ensureKeyFiles(join(folder, "a"));
  const before = await Promise.all(Object.values(paths).map((path) => readFile(path, "utf8")));
  expect(new Set(before.map((text) => JSON.parse(text).key)).size).toBe(5);
  for (const path of Object.values(paths)) expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await readdir(join(folder, "a"))).toSorted()).toEqual([
    "address.json",
    "audit.json",
    "find.json",
    "known.json",
    "person.json",
  ]);
  ensureKeyFiles(join(folder, "a"));
  expect(await Promise.all(Object.values(paths).map((path) => readFile(path, "utf8")))).toEqual(before);
  expect(readKeyFile(paths.find, "find")).toMatchObject({
    family: "find",
    id: JSON.parse(before[2] ?? "").id,
  });
});

test.each([
  "",
  "{",
  "[]",
  "null",
  '{"id":"a"}',
  '{"id":"a","key":"短い"}',
  '{"id":"a","key":"AAAA"}',
  `{"id":"","key":"${"A".repeat(43)}="}`,
  `{"id":1,"key":"${"A".repeat(43)}="}`,
])("壊れた鍵のファイルは、作り直さずに一文で断る %#", async (text) => {
  const paths = ensureKeyFiles(join(folder, "b"));
  await writeFile(paths.person, text);
  expect(() => ensureKeyFiles(join(folder, "b"))).toThrow(`鍵のファイル（${paths.person}）が壊れています`);
  expect(await readFile(paths.person, "utf8")).toBe(text);
  await rm(join(folder, "b"), { recursive: true });
});

test("ないファイル、フォルダでないフォルダも、一文で断る", async () => {
  expect(() => readKeyFile(join(folder, "none.json"), "find")).toThrow("を読めません");
  await writeFile(join(folder, "file"), "");
  expect(() => ensureKeyFiles(join(folder, "file"))).toThrow("を作れません");
});
