import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isTest, root, type Source, sources } from "./tree.ts";

const all = sources();
const product = all.filter((it) => !isTest(it));

/** Paths that break a rule, so that a red test names the file and teaches the way out. */
const breaking = (among: readonly Source[], rule: RegExp, except: (path: string) => boolean) =>
  among.filter((it) => !except(it.path) && rule.test(withoutComments(it.text))).map((it) => it.path);

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

const named = (name: string) => (path: string) => path.endsWith(`/${name}`);
const local = (path: string) => path.endsWith(".config.ts") || path.startsWith("scripts/");

test("process.env is read in env.ts alone: parse it there and hand it on", () => {
  expect(breaking(product, /\bprocess\.env\b/, (path) => named("env.ts")(path) || local(path))).toEqual([]);
});

test("time, ids and chance are given by wire.ts: take a Clock or a Chance instead", () => {
  const taken = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/;
  const given = (path: string) =>
    named("wire.ts")(path) ||
    path.startsWith("packages/crypto/") ||
    path.startsWith("packages/standards/") ||
    path.startsWith("scripts/");
  expect(breaking(product, taken, given)).toEqual([]);
});

test("a moment is read and printed by the domain's instant.ts: one form, Japan's time, on any host", () => {
  const zoned =
    /\bnew Date\(|\btoLocale(Date|Time)String\b|\bDateTimeFormat\b|\bgetTimezoneOffset\b|\bDate\.parse\b/;
  const own = (path: string) =>
    path === "packages/domain/src/instant.ts" || path.startsWith("apps/simulator/") || local(path);
  expect(breaking(product, zoned, own)).toEqual([]);
});

test("the domain imports zod and nothing else", () => {
  const domain = product.filter((it) => it.path.startsWith("packages/domain/"));
  const foreign = domain.flatMap((it) =>
    [...it.text.matchAll(/from "([^."][^"]*)"/g)].map((found) => found[1]).filter((name) => name !== "zod"),
  );
  expect(domain.length).toBeGreaterThan(10);
  expect(foreign).toEqual([]);
});

test("every file begins with its promise and has at most 300 lines", () => {
  const silent = product.filter((it) => !/^(#!.*\n)?\/\/ \S/.test(it.text)).map((it) => it.path);
  const long = all.filter((it) => it.lines > 300).map((it) => `${it.path}: ${it.lines}`);
  expect({ silent, long }).toEqual({ silent: [], long: [] });
});

test("files stay small: median at most 70 lines, 95 of 100 at most 220", () => {
  const lengths = product.map((it) => it.lines).sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0;
  expect(at(0.5)).toBeLessThanOrEqual(70);
  expect(at(0.95)).toBeLessThanOrEqual(220);
});

test("no drawer: a file or folder is named by its noun or verb", () => {
  const drawer = /(^|\/)(utils?|helpers?|common|shared|types|misc|manager|service)(\/|\.|-|$)/;
  expect(all.map((it) => it.path).filter((path) => drawer.test(path))).toEqual([]);
});

test("every room has a README of at most 60 lines, and the house one of at most 150", () => {
  const rooms = ["apps", "packages"].flatMap((top) =>
    readdirSync(`${root}${top}`).map((it) => `${top}/${it}`),
  );
  const wanting = [...rooms, "infra"].filter((room) => {
    const readme = `${root}${room}/README.md`;
    return !existsSync(readme) || readFileSync(readme, "utf8").split("\n").length > 61;
  });
  expect(wanting).toEqual([]);
  expect(readFileSync(`${root}README.md`, "utf8").split("\n").length).toBeLessThanOrEqual(151);
});

test("continuous integration runs the README's test command and nothing else", () => {
  const commands = readFileSync(`${root}.ci/run`, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^(#|set |cd )/.test(line));
  expect(commands).toEqual(["npm test"]);
});
