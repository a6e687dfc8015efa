// A hundred thousand senseless webhook bodies: it stops at the first that throws, or whose sound events are not all kept.
import { readMany } from "../test/fuzz/many.ts";

const bodies = 100_000;
const from = performance.now();
const { valid, refused } = readMany(bodies);
const ms = Math.round(performance.now() - from);
for (const line of [
  { bench: "fuzz-kept", value: valid, unit: "events", bodies },
  { bench: "fuzz-refused", value: refused, unit: "bodies", ms },
])
  process.stdout.write(`${JSON.stringify(line)}\n`);
