// Durable acknowledgements a second against bare conditional writes through the AWS SDK on the same engine, in turns.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { receive } from "@kumacari/desk/line";
import { isEventId } from "@kumacari/domain";
import { createClient, ensureKeyFiles, ensureTable } from "@kumacari/store";
import { startEngine } from "@kumacari/store/engine";
import { createApp } from "../src/app.ts";
import { wireWebhook, wireWorker } from "../src/wire.ts";
import { bodyOf, textEvent } from "../test/events.ts";
import { sign } from "../test/sign.ts";
import { type Helper, startHelper } from "./helper.ts";
import type { Round } from "./load.ts";

const secret = "8c570fa6dd201bb328f1c1eac23a96d8";
const rounds = 15;
const each = 400;
const atOnce = 32;
const wanted = { ratio: 0.8, p99: 100, trips: 3 };

const folder = mkdtempSync(join(tmpdir(), "kumacari-bench-"));
const engine = await startEngine({ file: join(folder, "ledger.db") });
const keys = ensureKeyFiles(join(folder, "keys"));
const env = {
  AWS_REGION: "ap-northeast-1",
  LEDGER_TABLE: "kumacari",
  DYNAMODB_ENDPOINT: engine.endpoint,
  LINE_CHANNEL_SECRET: secret,
  KEY_FIND_FILE: keys.find,
  KEY_ADDRESS_FILE: keys.address,
} as const;
const client = createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT });
const helpers: Helper[] = [];
try {
  await ensureTable(client, env.LEDGER_TABLE);
  const [server, bare, load] = await Promise.all(["serve", "bare", "load"].map((name) => helper(name)));
  if (!server || !bare || !load) throw new Error("a helper is missing");
  const bot = await server.ask<{ port: number }>({});
  const acks: Round[] = [];
  const puts: Round[] = [];
  for (let n = 0; n <= rounds; n += 1) {
    const put = await bare.ask<Round>({ each, atOnce, round: n });
    const ack = await load.ask<Round>({ each, atOnce, round: n, port: bot.port });
    // The first turn warms up both.
    if (n === 0) continue;
    puts.push(put);
    acks.push(ack);
  }
  // Each turn against its neighbour, so that a busy moment of the machine weighs on both.
  const ratio = median(acks.map((ack, n) => ack.rate / (puts[n]?.rate ?? Infinity)));
  const rate = (of: readonly Round[]): number => round(median(of.map((it) => it.rate)));
  const p99 = median(acks.map((it) => it.p99));
  const trips = await roundTrips();
  say({
    bench: "webhook",
    value: rate(acks),
    unit: "acks/s",
    baseline: rate(puts),
    ratio: round(ratio),
  });
  say({
    bench: "webhook-p99",
    value: round(p99),
    unit: "ms",
    baseline: wanted.p99,
    ratio: round(p99 / wanted.p99),
  });
  say({
    bench: "webhook-round-trips",
    value: trips,
    unit: "store calls",
    baseline: wanted.trips,
    ratio: round(trips / wanted.trips),
  });
  process.exitCode = ratio >= wanted.ratio && p99 <= wanted.p99 && trips <= wanted.trips ? 0 : 1;
} finally {
  for (const it of helpers) it.stop();
  client.destroy();
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function helper(name: string): Promise<Helper> {
  const it = await startHelper(new URL(`${name}.ts`, import.meta.url), env);
  helpers.push(it);
  return it;
}

/** From the webhook to the committed state of one text event, counted below everything of ours. */
async function roundTrips(): Promise<number> {
  let count = 0;
  const counted = createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT });
  counted.middlewareStack.add(
    (next) => (args) => {
      count += 1;
      return next(args);
    },
    { step: "finalizeRequest" },
  );
  const event = textEvent("料金はかかりますか");
  const body = bodyOf(event);
  const quiet = { log: () => undefined };
  const needs = wireWebhook(env, counted);
  const app = createApp({ ...needs, ...quiet });
  const headers = { "x-line-signature": sign(body, secret) };
  const answer = await app.request("/webhook", { method: "POST", body, headers });
  // What the stream hands over, read past the counter.
  const key = { line: needs.hashes.lineUser(event.source.userId), id: event.webhookEventId };
  const inbox = isEventId(key.id)
    ? await wireWorker(env, client).ledger.get("inbox", { ...key, id: key.id })
    : undefined;
  if (answer.status !== 200 || !inbox) throw new Error("the event was not kept");
  const outcome = await receive(wireWorker(env, counted), inbox);
  counted.destroy();
  if (outcome !== "taken") throw new Error("the event was not taken");
  return count;
}

function median(of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
}

function round(it: number): number {
  return Math.round(it * 100) / 100;
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
