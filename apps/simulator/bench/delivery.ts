// 120,000 events with duplicates, disorder and rubble, the bot killed every few seconds; exit 1 when any is lost or doubled.

import { deliverMany, questions } from "../test/delivery/run.ts";
import { besideLine } from "../test/faults/bot-beside-line.ts";

/** `npm run bench -- delivery 20000` for a shorter run. */
const events = Number(process.argv[2] ?? 120_000);
const town = await besideLine();
const it = await deliverMany(town, {
  people: Math.ceil(events / questions.length),
  killEveryMs: 7_000,
  duplicates: 0.05,
  reorder: 0.05,
  malformed: 0.01,
  underWay: 300,
  progress: (sent, seconds) => process.stderr.write(`${sent} / ${events} in ${Math.round(seconds)} s\n`),
});
await town.stop();

const print = (bench: string, value: number, unit: string): void => {
  process.stdout.write(`${JSON.stringify({ bench, value, unit })}\n`);
};
print("delivery-events", it.events, "events");
print("delivery-duplicated", it.duplicated, "deliveries");
print("delivery-malformed", it.malformed, "bodies");
print("delivery-kills", it.kills, "kills");
print("delivery-speed", Math.round(it.events / it.seconds), "events/s");
print("delivery-lost", it.lost, "events");
print("delivery-doubled", it.doubled, "effects");
for (const story of it.stories) process.stderr.write(`${story}\n\n`);
process.exitCode = it.lost === 0 && it.doubled === 0 ? 0 : 1;
