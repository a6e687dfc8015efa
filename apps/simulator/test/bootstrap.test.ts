// Before a script runs, what is missing is installed, once, and never without need.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inherited } from "../src/env.ts";
import { ownFolder } from "./town.ts";

const script = fileURLToPath(new URL("../../../scripts/bootstrap.mjs", import.meta.url));
let own = ownFolder();
const at = (...parts: string[]): string => join(own.path, ...parts);
const marker = (): string => at("node_modules", ".package-lock.json");

beforeEach(() => {
  own = ownFolder();
  mkdirSync(at("scripts"), { recursive: true });
  cpSync(script, at("scripts", "bootstrap.mjs"));
  writeFileSync(at("package-lock.json"), "{}");
  // npm as npm itself names it to its scripts; this one only notes that it was called.
  npmThat(
    `mkdirSync("node_modules", { recursive: true }); writeFileSync("node_modules/.package-lock.json", "{}");`,
  );
});

afterEach(() => own.remove());

const npmThat = (does: string): void =>
  writeFileSync(
    at("npm.mjs"),
    `import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
     appendFileSync("called", process.argv.slice(2).join(" ") + "\\n"); ${does}`,
  );
const run = () =>
  spawnSync(process.execPath, [at("scripts", "bootstrap.mjs")], {
    env: { ...inherited, npm_execpath: at("npm.mjs") },
    encoding: "utf8",
  });
const called = (): readonly string[] =>
  existsSync(at("called")) ? readFileSync(at("called"), "utf8").trim().split("\n") : [];
const age = (file: string, seconds: number): void => utimesSync(file, seconds, seconds);

test("with nothing installed it installs, and the second time it does not", () => {
  expect(run().status).toBe(0);
  expect(called()).toHaveLength(1);
  expect(called()[0]).toMatch(/^install /);
  expect(run().status).toBe(0);
  expect(called()).toHaveLength(1);
});

test("an install older than the lock is renewed", () => {
  run();
  age(marker(), 1_000);
  age(at("package-lock.json"), 2_000);
  run();
  expect(called()).toHaveLength(2);
});

test("an install that npm found complete is not asked for again", () => {
  npmThat("");
  mkdirSync(at("node_modules"), { recursive: true });
  writeFileSync(marker(), "{}");
  age(marker(), 1_000);
  age(at("package-lock.json"), 2_000);
  run();
  run();
  expect(called()).toHaveLength(1);
});

test("an install newer than the lock is left alone, without a word", () => {
  mkdirSync(at("node_modules"));
  writeFileSync(marker(), "{}");
  age(at("package-lock.json"), 1_000);
  const done = run();
  expect([done.status, done.stdout, done.stderr]).toEqual([0, "", ""]);
  expect(called()).toEqual([]);
});

test("an install that fails ends with one sentence and status 1", () => {
  npmThat("process.exit(7);");
  const done = run();
  expect(done.status).toBe(1);
  expect(done.stdout).toBe("");
  expect(done.stderr).toMatch(/部品を入れられませんでした。.*\n$/);
});
