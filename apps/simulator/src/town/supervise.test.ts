// A child that dies comes back; one that never lives is reported; none outlives the town.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freeBase } from "../../test/free-base.ts";
import { lives, ownFolder, until } from "../../test/town.ts";
import { inherited } from "../env.ts";
import { type Supervised, supervise } from "./supervise.ts";
import { createClosing } from "./together.ts";

const standIn = fileURLToPath(new URL("../../test/stand-in.ts", import.meta.url));
let own = ownFolder();
let closing = createClosing();
let port = 0;

beforeEach(async () => {
  own = ownFolder();
  closing = createClosing();
  port = await freeBase();
});

afterEach(async () => {
  await closing.run();
  own.remove();
});

const run = (args: readonly string[]): Promise<Supervised> =>
  supervise(
    {
      name: "part",
      args,
      env: inherited,
      folder: dirname(own.path),
      log: join(dirname(own.path), "part.jsonl"),
    },
    { closing },
  );
const answers = (): Promise<boolean> =>
  fetch(`http://localhost:${port}/`).then(
    (answer) => answer.ok,
    () => false,
  );

test("a killed child is started again on its port", async () => {
  const part = await run([standIn, String(port)]);
  const first = part.pid();
  part.kill("SIGKILL");
  await until(() => part.restarts() === 1);
  await part.listening();
  expect(await answers()).toBe(true);
  expect(part.pid()).not.toBe(first);
  await fetch(`http://localhost:${port}/die`).catch(() => undefined);
  await until(() => part.restarts() === 2);
  await part.listening();
  expect(await answers()).toBe(true);
});

test("what it said is in its log, and so is its death", async () => {
  const part = await run([standIn, String(port)]);
  part.kill("SIGKILL");
  await until(() => part.restarts() === 1);
  await closing.run();
  const log = readFileSync(join(dirname(own.path), "part.jsonl"), "utf8");
  expect(log).toContain(`{"listening":${port}}`);
  expect(log).toContain('"signal":"SIGKILL"');
});

test("a child that dies three times before it ever listens is a trouble that names its log", async () => {
  const broken = join(dirname(own.path), "broken.mjs");
  writeFileSync(broken, "process.exit(3)");
  await expect(run([broken])).rejects.toThrow(/part を起動できませんでした。.*part\.jsonl/);
});

test("stopping ends it for good, even if it will not hear of it", async () => {
  const deaf = join(dirname(own.path), "deaf.mjs");
  writeFileSync(
    deaf,
    'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log(\'{"listening":1}\');',
  );
  const part = await run([deaf]);
  const pid = part.pid() ?? 0;
  await closing.run();
  expect(lives(pid)).toBe(false);
});

test("a child ends when its town is killed without a chance to say goodbye", async () => {
  const leash = new URL("leash.ts", import.meta.url).href;
  const town = `
    const { spawn } = require("node:child_process");
    const child = spawn(process.execPath, ["--import", "${leash}", "${standIn}", "${port}"], { stdio: ["pipe", "inherit", "inherit"] });
    process.send(child.pid);`;
  const parent = spawn(process.execPath, ["-e", town], {
    env: inherited,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const pid = await new Promise<number>((told) => parent.once("message", (it) => told(Number(it))));
  await until(answers);
  parent.kill("SIGKILL");
  await until(() => !lives(pid));
  expect(await answers()).toBe(false);
});
