// A thousand invented citizens walk all their ways through a whole town, and everything that left is searched for them.
import * as z from "zod";
import { startTown } from "../src/town/start-town.ts";
import { sendCanaries } from "../test/canaries/crowd.ts";
import { stepsOf } from "../test/canaries/journey.ts";
import { freeBase } from "../test/free-base.ts";
import { ownFolder } from "../test/town.ts";

/** `npm run bench -- canaries 100` sends fewer. */
const count = z.coerce
  .number()
  .int()
  .min(1)
  .max(1_000)
  .parse(process.argv[2] ?? 1_000);

const folder = ownFolder();
const options = { dataFolder: folder.path, quiet: true, seed: false, pages: false };
const town = await startTown({ basePort: await freeBase(), ...options });
try {
  const { citizens, steps, failures, findings, looked, mailed, ms } = await sendCanaries(town, count);
  const whole = JSON.stringify(steps) === JSON.stringify(sorted(stepsOf(count)));
  const megabytes = Math.round(Object.values(looked).reduce((sum, it) => sum + it, 0) / 1_000_000);
  say({ bench: "canaries", value: findings.length, unit: "occurrences", citizens });
  say({ bench: "canaries-whole-ways", value: citizens - failures.length, unit: "citizens" });
  say({ bench: "canaries-looked-at", value: megabytes, unit: "MB" });
  say({ bench: "canaries-mailed", value: mailed, unit: "citizens" });
  say({ bench: "canaries-walking", value: Math.round(ms.walking / 1_000), unit: "s" });
  for (const it of [...failures, ...findings.map((it) => JSON.stringify(it))].slice(0, 20))
    process.stderr.write(`${it}\n`);
  process.exitCode = findings.length === 0 && failures.length === 0 && whole ? 0 : 1;
} finally {
  await town.stop();
  folder.remove();
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function sorted(steps: Readonly<Record<string, number>>): object {
  return Object.fromEntries(Object.entries(steps).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
