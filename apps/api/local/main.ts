// The people side on a laptop: both apps on one port, the audit's sequencer and every clock, as API Gateway, Lambda and the Scheduler would.
import { setTimeout as pause } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { createClient } from "@kumacari/store";
import { createSequencer } from "@kumacari/store/sequencer";
import { type Flow, pumpAll } from "@kumacari/store/streams";
import { Hono } from "hono";
import { tellAhead } from "../src/app/entries-ahead.ts";
import {
  readAttachmentsEnv,
  readCheckpointEnv,
  readCitizenEnv,
  readClockEnv,
  readMailerEnv,
  readSenderEnv,
  readStaffEnv,
} from "../src/env.ts";
import {
  clock,
  log,
  wireAttachments,
  wireCheckpoint,
  wireCitizen,
  wireClock,
  wireMailer,
  wireNeeds,
  wireSender,
  wireStaff,
} from "../src/wire.ts";
import { watchReturns } from "./watch-returns.ts";

const env = readStaffEnv();
const needs = wireNeeds(env);
const app = new Hono();
app.get("/healthz", async (c) => {
  await needs.ledger.hubs();
  return c.json({ ok: true });
});
app.route(
  "/",
  wireStaff(env, (c) => getConnInfo(c).remote.address, needs),
);
app.route("/", wireCitizen(readCitizenEnv(), needs));

const stopping = new AbortController();
const client = createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT });
const table = env.LEDGER_TABLE;
const sequencer = createSequencer({ client, table });
const mailerEnv = readMailerEnv();
const mailer = wireMailer(mailerEnv);
const numbering: Flow = {
  name: "sequencer",
  filter: { kind: "entry", event: "INSERT" },
  batch: 80,
  lane: () => "tree",
  handle(event) {
    tellAhead(event, clock.now(), log);
    return sequencer.handle(event);
  },
  // No entry may stay out of the tree: it is tried again for as long as this process lives, and after it by the next.
  onFailure: async (record) => {
    while (!stopping.signal.aborted) {
      log({ event: "fault", path: "sequencer" });
      await pause(1_000);
      const done = await sequencer.handle({ Records: [record] }).then(
        () => true,
        () => false,
      );
      if (done) return;
    }
    stopping.signal.throwIfAborted();
  },
};
const mailing: Flow = {
  name: "mailer",
  filter: { kind: "mailing", event: "INSERT" },
  batch: 10,
  lane: () => "mail",
  async handle(event) {
    await mailer.take(event);
    return { batchItemFailures: [] };
  },
  // The clock looks after whatever is due.
  onFailure: async () => log({ event: "fault", path: "mailer" }),
};
const flowing = pumpAll({ client, table, signal: stopping.signal }, [numbering, mailing]);

// As the scheduler does: each minute, whether or not the turn before has ended.
const turns = [
  wireClock(readClockEnv()),
  wireAttachments(readAttachmentsEnv()),
  wireSender(readSenderEnv()),
  mailer.turn,
];
const turn = () => {
  for (const each of turns) void each();
};
const ticking = setInterval(turn, 60_000);
turn();
// As EventBridge would, of what SES says.
if (mailerEnv.MAIL_RETURNS)
  void watchReturns(mailerEnv.MAIL_RETURNS, mailer.back, { log, signal: stopping.signal });
const turnAudit = wireCheckpoint(readCheckpointEnv());
const signing = setInterval(() => void turnAudit(), 5 * 60_000);
// What was there before, and what the first moments write, is signed without waiting for the five minutes.
const first = setTimeout(() => void turnAudit(), 3_000);

const server = serve(
  {
    fetch: app.fetch,
    port: env.PORT,
    hostname: "127.0.0.1",
    // A part of a file at 64 kbit/s takes 44 seconds; whoever sends no head is gone sooner.
    serverOptions: { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2_000 },
  },
  ({ port }) => {
    process.stdout.write(`${JSON.stringify({ listening: port })}\n`);
    log({ event: "started" });
  },
);

const stop = async () => {
  stopping.abort();
  clearInterval(ticking);
  clearInterval(signing);
  clearTimeout(first);
  server.close();
  if ("closeAllConnections" in server) server.closeAllConnections();
  await Promise.allSettled([flowing]);
  log({ event: "stopped" });
  process.exit(0);
};
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
