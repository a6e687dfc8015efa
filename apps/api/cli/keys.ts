// `npm run keys -- rotate | rewrap | reseal | retire ID | see`: renews the ring, the persons' keys and their seals, one JSON object a line.
import { setTimeout as pause } from "node:timers/promises";
import { readKeysEnv } from "../src/env.ts";
import { runKeys, workLine } from "./run-keys.ts";
import { wireKeyWork } from "./wire.ts";

const print = (line: object) => void process.stdout.write(`${JSON.stringify(line)}\n`);

try {
  const keys = wireKeyWork(readKeysEnv(), {
    pause: (ms) => pause(ms),
    told: (work) => print(workLine(work)),
  });
  await runKeys(keys, process.argv.slice(2), print);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : "止まりました。"}\n`);
  process.exitCode = 1;
}
