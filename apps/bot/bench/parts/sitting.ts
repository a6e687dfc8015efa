// One engine on a new file, and turns on it: bare writes and webhooks, now the one first and now the other.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, ensureKeyFiles, ensureTable } from "@kumacari/store";
import { startEngine } from "@kumacari/store/engine";
import type { WebhookEnv } from "../../src/env.ts";
import { startProcess } from "./own-process.ts";
import { countRoundTrips } from "./round-trips.ts";
import type { Asked, Turn } from "./turn.ts";

export type Sitting = {
  readonly turns: readonly { readonly bare: Turn; readonly acks: Turn }[];
  readonly roundTrips: number;
};

export async function sit(asked: Omit<Asked, "turn">, turns: number): Promise<Sitting> {
  const folder = mkdtempSync(join(tmpdir(), "kumacari-bench-"));
  const engine = await startEngine({ file: join(folder, "ledger.db") });
  const keys = ensureKeyFiles(join(folder, "keys"));
  const env: WebhookEnv = {
    AWS_REGION: "ap-northeast-1",
    LEDGER_TABLE: "kumacari",
    DYNAMODB_ENDPOINT: engine.endpoint,
    LINE_CHANNEL_SECRET: "8c570fa6dd201bb328f1c1eac23a96d8",
    KEY_FIND_FILE: keys.find,
    KEY_ADDRESS_FILE: keys.address,
  };
  const client = createClient({ region: env.AWS_REGION, endpoint: engine.endpoint });
  const start = (name: string) => startProcess(new URL(`${name}.ts`, import.meta.url), env);
  await ensureTable(client, env.LEDGER_TABLE);
  const [serve, bare, load] = await Promise.all([start("serve"), start("bare"), start("load")]);
  try {
    const { port } = await serve.ask<{ port: number }>({});
    const taken: { bare: Turn; acks: Turn }[] = [];
    for (let turn = 0; turn <= turns; turn += 1) {
      const puts = () => bare.ask<Turn>({ ...asked, turn });
      const hooks = () => load.ask<Turn>({ ...asked, turn, port });
      const took =
        turn % 2 === 0
          ? { bare: await puts(), acks: await hooks() }
          : { acks: await hooks(), bare: await puts() };
      // The first turn warms up both.
      if (turn > 0) taken.push(took);
    }
    return { turns: taken, roundTrips: await countRoundTrips(env) };
  } finally {
    for (const it of [serve, bare, load]) it.stop();
    client.destroy();
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
