// The people side on a laptop: both apps on one port and the sequencer on the stream, as API Gateway and Lambda would.
import { serve } from "@hono/node-server";
import { createClient } from "@kumacari/store";
import { createSequencer } from "@kumacari/store/sequencer";
import { pump } from "@kumacari/store/streams";
import { Hono } from "hono";
import { readEnv } from "../src/env.ts";
import { log, wireCitizen, wireNeeds, wireStaff } from "../src/wire.ts";

const env = readEnv();
const needs = wireNeeds(env);
const app = new Hono();
app.get("/healthz", async (c) => {
  await needs.ledger.hubs();
  return c.json({ ok: true });
});
app.route("/", wireStaff(env, needs));
app.route("/", wireCitizen(env, needs));

const stopping = new AbortController();
const client = createClient({
  region: env.AWS_REGION,
  ...(env.DYNAMODB_ENDPOINT ? { endpoint: env.DYNAMODB_ENDPOINT } : {}),
});
const table = env.LEDGER_TABLE;
const sequencer = createSequencer({ client, table });
const linking = pump({
  client,
  table,
  name: "sequencer",
  filter: { kind: "entry", event: "INSERT" },
  batch: 40,
  lane: () => "chain",
  handle: (event) => sequencer.handle(event),
  // No entry may stay out of the chain: this process ends here, and the next one takes the same entry up again.
  onFailure: (_record, fault) => {
    throw fault;
  },
  signal: stopping.signal,
});

linking.catch((fault: unknown) => {
  log({ event: "fault", path: "sequencer", fault: fault instanceof Error ? fault.name : "unknown" });
  process.exit(1);
});

const server = serve({ fetch: app.fetch, port: env.PORT, hostname: "127.0.0.1" }, ({ port }) => {
  process.stdout.write(`${JSON.stringify({ listening: port })}\n`);
  log({ event: "started" });
});

const stop = async () => {
  stopping.abort();
  server.close();
  if ("closeAllConnections" in server) server.closeAllConnections();
  await linking;
  log({ event: "stopped" });
  process.exit(0);
};
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
