// The LINE side on the real engine, without a network to LINE: app, worker and ledger as a Lambda would have them.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ledger, Records } from "@kumacari/desk/ports";
import type { LogEvent } from "@kumacari/domain";
import { type FindKey, type Instant, instant, isEventId } from "@kumacari/domain";
import { createClient, createLedger, ensureKeyFiles, ensureTable } from "@kumacari/store";
import { startEngine } from "@kumacari/store/engine";
import type { Hono } from "hono";
import type { WorkerNeeds } from "../src/app/take-inbox.ts";
import { createApp } from "../src/app.ts";
import type { WebhookEnv } from "../src/env.ts";
import { chance, clock, wireWebhook, wireWorker } from "../src/wire.ts";
import type { Lined } from "./events.ts";
import { sign } from "./sign.ts";

export const channelSecret = "8c570fa6dd201bb328f1c1eac23a96d8";

export type Office = {
  readonly app: Hono;
  readonly worker: WorkerNeeds;
  readonly ledger: Ledger;
  readonly client: ReturnType<typeof createClient>;
  readonly env: WebhookEnv;
  readonly log: readonly LogEvent[];
  lineOf(userId: string): FindKey;
  /** What was kept of an event, if it was. */
  inboxOf(event: Lined): Promise<Records["inbox"] | undefined>;
  /** When everything that waits is due. */
  readonly farFuture: Instant;
  /** Signs and delivers a body; further headers win. */
  post(body: string, headers?: Record<string, string>): Promise<Response>;
  postBytes(body: Uint8Array<ArrayBuffer>): Promise<Response>;
  close(): Promise<void>;
};

export async function openOffice(): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), "kumacari-bot-"));
  const engine = await startEngine({});
  const keys = ensureKeyFiles(join(folder, "keys"));
  const env = {
    AWS_REGION: "ap-northeast-1",
    LEDGER_TABLE: "kumacari",
    DYNAMODB_ENDPOINT: engine.endpoint,
    LINE_CHANNEL_SECRET: channelSecret,
    KEY_FIND_FILE: keys.find,
    KEY_ADDRESS_FILE: keys.address,
  } as const;
  const client = createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT });
  await ensureTable(client, env.LEDGER_TABLE);
  const log: LogEvent[] = [];
  const quiet = { log: (event: LogEvent) => void log.push(event) };
  const webhook = wireWebhook(env, client);
  const app = createApp({ ...webhook, ...quiet });
  const ledger = createLedger({ client, table: env.LEDGER_TABLE, clock, chance });
  return {
    app,
    worker: { ...wireWorker(env, client), ...quiet },
    ledger,
    client,
    env,
    log,
    lineOf: webhook.hashes.lineUser,
    inboxOf: async ({ webhookEventId: id, source }) => {
      if (!isEventId(id)) throw new Error("no event id");
      return ledger.get("inbox", { line: webhook.hashes.lineUser(source.userId), id });
    },
    farFuture: instant(7_000_000_000_000),
    post: async (body, headers = {}) =>
      app.request("/webhook", {
        method: "POST",
        body,
        headers: { "x-line-signature": sign(body, channelSecret), ...headers },
      }),
    postBytes: async (body) =>
      app.request("/webhook", {
        method: "POST",
        body,
        headers: { "x-line-signature": sign(body, channelSecret) },
      }),
    async close() {
      client.destroy();
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
