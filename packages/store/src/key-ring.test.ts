// The ring of the persons' keys: renewed without losing one, changed by one at a time, read anew when it matters.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plus } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { start } from "../test/begin.ts";
import { ensureKeyFiles } from "./key-file.ts";
import { dropRingKey, openKeyRing, ringRows, rotateKeyRing } from "./key-ring.ts";

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kumacari-ring-"));
  path = ensureKeyFiles(folder).person;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("新しくすると新しい鍵が包み、前の鍵は開けるために残る", () => {
  const other = openKeyRing(path);
  const first = other.current();
  const made = rotateKeyRing(path, plus(start, 1000));
  // Another process sees it at its next wrapping, without a restart.
  expect(other.current().id).toBe(made.id);
  expect(other.of(first.id)?.secret.equals(first.secret)).toBe(true);
  expect(ringRows(path)).toEqual([
    { id: made.id, since: plus(start, 1000) },
    { id: first.id, until: plus(start, 1000) },
  ]);
});

test("知らない番号の鍵は、読み直してから探す", () => {
  const other = openKeyRing(path);
  const made = rotateKeyRing(path, plus(start, 2000));
  expect(other.of(made.id)?.id).toBe(made.id);
  expect(other.of("person-none")).toBeUndefined();
});

test("捨てた鍵はもうなく、今の鍵は捨てられない", () => {
  const [current, former] = ringRows(path);
  dropRingKey(path, former?.id ?? "");
  dropRingKey(path, current?.id ?? "");
  expect(ringRows(path).map(({ id }) => id)).toEqual([current?.id, expect.anything()]);
  expect(openKeyRing(path).of(former?.id ?? "")).toBeUndefined();
});

test("二人が同時に変えようとすると、あとの人は断られ、鍵は一つも減らない", async () => {
  const before = ringRows(path);
  await writeFile(`${path}.lock`, "");
  expect(() => rotateKeyRing(path, plus(start, 3000))).toThrow("別の操作が動いています");
  expect(ringRows(path)).toEqual(before);
  await rm(`${path}.lock`);
  rotateKeyRing(path, plus(start, 3000));
  expect((await readdir(folder)).toSorted()).toEqual([
    "address.json",
    "audit.json",
    "find.json",
    "known.json",
    "person.json",
  ]);
});

test.each([
  (text: string) => text.slice(0, -10),
  (text: string) => text.replace('"former":[', '"former":[{"id":"x"},'),
  (text: string) => text.replace('"former":[', '"former":{"a":['),
  (text: string) => text.replace(/"since":\d+/, '"since":"きのう"'),
])("壊れた鍵束は、作り直さずに一文で断る %#", async (broken) => {
  const whole = await readFile(path, "utf8");
  await writeFile(path, broken(whole));
  expect(() => ringRows(path)).toThrow(`鍵のファイル（${path}）が壊れています`);
  expect(() => rotateKeyRing(path, plus(start, 4000))).toThrow("壊れています");
  await writeFile(path, whole);
});
