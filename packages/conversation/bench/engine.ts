// How many texts a second the engine understands and answers on one core; exit 1 below 200,000.
import { type EventId, instant, isEventId } from "@kumacari/domain";
import { beginning, type Heard, office, step, understand } from "../src/index.ts";

const texts = [
  "相談したい",
  "予約できますか",
  "料金はかかりますか？",
  "こんにちは",
  "もう死にたい",
  "履歴書の書き方が分からなくて困っています",
];
const rounds = 9;
const steps = 200_000;
const wanted = 200_000;

const speeds = Array.from({ length: rounds }, round).toSorted((a, b) => a - b);
const value = Math.round(speeds[Math.floor(rounds / 2)] ?? 0);
process.stdout.write(`${JSON.stringify({ bench: "engine", value, unit: "steps/s" })}\n`);
process.exitCode = value >= wanted ? 0 : 1;

function round(): number {
  const id = eventId("01KBENCH");
  let state = beginning;
  let said = 0;
  const begun = performance.now();
  for (let n = 0; n < steps; n += 1) {
    const meaning = understand(office, texts[n % texts.length] ?? "");
    const heard: Heard = {
      id,
      at: instant(1_700_000_000_000 + n),
      active: true,
      what: { kind: "said", meaning },
    };
    const next = step(state, heard);
    state = next.state;
    said += next.say.length;
  }
  const seconds = (performance.now() - begun) / 1_000;
  if (said !== steps) throw new Error("a step said nothing");
  return steps / seconds;
}

function eventId(text: string): EventId {
  if (!isEventId(text)) throw new Error("no event id");
  return text;
}
