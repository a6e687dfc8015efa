// A broken data folder is refused with one sentence, and nothing is left running or lost.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freeBase } from "../../test/free-base.ts";
import { ownFolder, startBare } from "../../test/town.ts";
import { mustBeFree, portsFrom } from "./ports.ts";
import { Trouble } from "./trouble.ts";

const whole = ownFolder();
let basePort: number;

beforeAll(async () => {
  basePort = await freeBase();
  const town = await startBare({ basePort, dataFolder: whole.path });
  await town.stop();
});

afterAll(() => whole.remove());

async function refusalAfter(harm: (folder: string) => void): Promise<string> {
  const own = ownFolder();
  try {
    cpSync(whole.path, own.path, { recursive: true });
    harm(own.path);
    const refused = await startBare({ basePort, dataFolder: own.path }).then(
      (town) => town.stop().then(() => new Error("it started all the same")),
      (error: unknown) => error,
    );
    await mustBeFree(portsFrom(basePort));
    expect(refused).toBeInstanceOf(Trouble);
    return refused instanceof Trouble ? refused.message : "";
  } finally {
    own.remove();
  }
}

const harms: readonly (readonly [string, (folder: string) => void, RegExp])[] = [
  [
    "鍵が壊れている",
    (at) => writeFileSync(join(at, "keys", "person.json"), '{"id":"p"'),
    /person\.json.*壊れて/,
  ],
  ["鍵がない", (at) => rmSync(join(at, "keys", "find.json")), /find\.json がありません/],
  ["照合の鍵がない", (at) => rmSync(join(at, "keys", "known.json")), /known\.json がありません/],
  [
    "データベースが別の物",
    (at) => writeFileSync(join(at, "ledger.db"), "not a database at all"),
    /ledger\.db.*開けません/,
  ],
  ["データベースがない", (at) => rmSync(join(at, "ledger.db")), /ledger\.db がありません/],
  ["データベースの中身が壊れている", spoilPages, /ledger\.db/],
  ["新しい版が作った", (at) => writeFileSync(join(at, "town.json"), '{"layout":99}'), /新しい版/],
  ["前の版が作った", (at) => writeFileSync(join(at, "town.json"), '{"layout":1}'), /前の版.*--fresh/],
  ["町の控えが読めない", (at) => writeFileSync(join(at, "town.json"), "{"), /town\.json が壊れて/],
  ["町の控えがない", (at) => rmSync(join(at, "town.json")), /town\.json がありません/],
  [
    "職員の控えが壊れている",
    (at) => writeFileSync(join(at, "sign-in", "accounts.json"), "[]"),
    /accounts\.json が壊れて/,
  ],
  [
    "LINEの記録が壊れている",
    (at) => writeFileSync(join(at, "line", "world.json"), "{}"),
    /world\.json.*壊れて/,
  ],
];

/** The first page still says SQLite; what follows is noise. */
function spoilPages(folder: string): void {
  const file = join(folder, "ledger.db");
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0x5a, 100));
}

test.each(harms)("%sとき、一文で断り、何も残さない", async (_name, harm, sentence) => {
  const said = await refusalAfter(harm);
  expect(said).toMatch(sentence);
  expect(said).not.toMatch(/\n|Error|at /);
});

test("フォルダの場所にファイルがあるとき、作れない場所のとき、一文で断る", async () => {
  const own = ownFolder();
  writeFileSync(join(dirname(own.path), "file"), "");
  await expect(startBare({ basePort, dataFolder: join(dirname(own.path), "file") })).rejects.toThrow(
    /フォルダではありません/,
  );
  await expect(startBare({ basePort, dataFolder: "/proc/kumacari" })).rejects.toThrow(/書き込めません/);
  own.remove();
});

test("ほかの用に使われているフォルダには、はじめからでも手を付けない", async () => {
  const own = ownFolder();
  mkdirSync(own.path);
  writeFileSync(join(own.path, "thesis.txt"), "大切な文章");
  for (const fresh of [false, true]) {
    await expect(startBare({ basePort, dataFolder: own.path, fresh })).rejects.toThrow(/「thesis\.txt」/);
  }
  expect(readFileSync(join(own.path, "thesis.txt"), "utf8")).toBe("大切な文章");
  own.remove();
});

test("途中で切れた最初の用意は、次にはじめからやり直す", async () => {
  const own = ownFolder();
  cpSync(whole.path, own.path, { recursive: true });
  const file = join(own.path, "town.json");
  writeFileSync(file, readFileSync(file, "utf8").replace('"seeded": true', '"seeded": false'));
  const town = await startBare({ basePort, dataFolder: own.path });
  expect(town.accounts.cards()).toHaveLength(11);
  await town.stop();
  expect(readFileSync(file, "utf8")).toContain('"seeded": true');
  own.remove();
});

test("鍵が三つだった版の町は、四つめの鍵を得て続き、それからは四つとも要る", async () => {
  const own = ownFolder();
  cpSync(whole.path, own.path, { recursive: true });
  const [file, key] = [join(own.path, "town.json"), join(own.path, "keys", "known.json")];
  const { keys: _, ...earlier } = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify(earlier));
  rmSync(key);
  const town = await startBare({ basePort, dataFolder: own.path });
  await town.stop();
  expect(JSON.parse(readFileSync(file, "utf8")).keys).toContain("known");
  rmSync(key);
  await expect(startBare({ basePort, dataFolder: own.path })).rejects.toThrow(/known\.json がありません/);
  own.remove();
});
