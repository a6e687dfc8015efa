// Durable acknowledgements a second against bare conditional writes through the AWS SDK on the same engine, in turns.
import { sit } from "./parts/sitting.ts";
import type { Turn } from "./parts/turn.ts";

const wanted = { ratio: 0.8, p99: 100, trips: 3 };
const asked = { each: 1_200, lanes: 32 };

const sittings = [await sit(asked, 8), await sit(asked, 8)];
const turns = sittings.flatMap((it) => it.turns);
// Each turn against its neighbour, so that a busy moment weighs on both; their mean, so that going first and second cancel.
const logs = turns.map(({ bare, acks }) => Math.log(acks.rate / bare.rate));
const ratio = Math.exp(logs.reduce((sum, it) => sum + it, 0) / logs.length);
const rate = (of: "bare" | "acks"): number => median(turns.map((it) => it[of].rate));
const p99 = median(turns.map(({ acks }: { acks: Turn }) => acks.p99));
const trips = Math.max(...sittings.map((it) => it.roundTrips));

say("webhook", rate("acks"), "acks/s", rate("bare"), ratio);
say("webhook-p99", p99, "ms");
say("webhook-round-trips", trips, "store calls");
process.exitCode = ratio >= wanted.ratio && p99 <= wanted.p99 && trips <= wanted.trips ? 0 : 1;

function say(bench: string, value: number, unit: string, baseline?: number, against?: number): void {
  const beside =
    baseline === undefined || against === undefined
      ? {}
      : { baseline: round(baseline), ratio: round(against) };
  const line = { bench, value: round(value), unit, ...beside };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function median(of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
}

function round(it: number): number {
  return Math.round(it * 1_000) / 1_000;
}
