// A month of the office on a moving clock: ten citizens, three hubs, four counsellors, on real screens; then nobody of them may be found outside.
import { liveTheMonth } from "../test/month/month.ts";

const from = performance.now();
const { steps, findings, addressed, looked } = await liveTheMonth(
  (line) => void process.stderr.write(`${line}\n`),
);
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
say({ bench: "month", value: findings.length, unit: "occurrences", citizens: addressed });
say({
  bench: "month-steps",
  value: Object.values(steps).reduce((sum, it) => sum + it, 0),
  unit: "steps",
  steps,
});
say({
  bench: "month-looked-at",
  value: Object.values(looked).reduce((sum, it) => sum + it, 0),
  unit: "bytes",
  hubs: looked.hubs,
});
say({ bench: "month-living", value: Math.round((performance.now() - from) / 1_000), unit: "s" });
for (const it of findings.slice(0, 20)) process.stderr.write(`${JSON.stringify(it)}\n`);
process.exitCode = findings.length === 0 && addressed === 10 && (looked.hubs ?? 0) > 0 ? 0 : 1;
