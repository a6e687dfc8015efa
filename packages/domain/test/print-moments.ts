// Prints moments around every edge that a zone could move: midnights, month ends, leap days, summer times.
import { createLog, instant, jstDay, jstWords, lineOf, openTime, spellId, toJst } from "../src/index.ts";

const open = [{ from: 510, to: 1035 }];
const { after } = openTime({ week: [[], open, open, open, open, open, []], isShut: () => false });
let now = instant(Date.UTC(2024, 1, 28, 14, 59, 59, 999));
const log = createLog("api", { now: () => now }, (line) => process.stdout.write(line));
for (let n = 0; n < 200; n += 1) {
  log({ event: "started" });
  process.stdout.write(`${jstDay(now)} ${jstWords(now)} ${toJst(now)} ${after(now, 28_800_000)}\n`);
  // The audit's line is the leaf of its tree: a byte that a zone moved would be another audit.
  const id = spellId("entry", new Uint8Array(20).fill(n % 256));
  const line = lineOf({ id, at: now, act: "refused", actor: { kind: "system", part: "api" }, on: [] });
  process.stdout.write(`${line}\n`);
  // 4 days, 7 hours and one millisecond: it wanders through all hours and years.
  now = instant(now + 4 * 86_400_000 + 7 * 3_600_000 + 1);
}
