// Opens the ledger of a town for reading its audit: through the engine that runs, or one of our own on its file.
import { existsSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import type { AuditTrail, Ledger } from "@kumacari/desk/ports";
import { createClient, createLedger } from "@kumacari/store";
import { createAuditTrail } from "@kumacari/store/audit";
import { startEngine } from "@kumacari/store/engine";
import * as z from "zod";
import type { AuditCliEnv } from "../src/env.ts";
import { chance, clock } from "../src/wire.ts";
import { Amiss } from "./amiss.ts";

export type OpenTown = {
  readonly audit: AuditTrail;
  readonly ledger: Ledger;
  readonly close: () => Promise<void>;
};

export async function openTown(folder: string, env: AuditCliEnv): Promise<OpenTown> {
  const { table } = readJson(join(folder, "town.json"), z.object({ table: z.string() })) ?? missing(folder);
  const engine = env.DYNAMODB_ENDPOINT ? undefined : await engineOf(folder);
  const client = createClient({
    region: env.AWS_REGION,
    endpoint: env.DYNAMODB_ENDPOINT ?? engine?.endpoint,
  });
  return {
    audit: createAuditTrail({ client, table }),
    ledger: createLedger({ client, table, clock, chance }),
    close: async () => {
      client.destroy();
      await engine?.stop();
    },
  };
}

/** A running town's engine listens beside the mailbox that its lock names. */
async function engineOf(
  folder: string,
): Promise<{ readonly endpoint: string; readonly stop: () => Promise<void> }> {
  const held = readJson(join(folder, "lock.json"), z.object({ port: z.int().max(65_534) }));
  const port = (held?.port ?? 0) + 1;
  if (held && (await answers(port)))
    return { endpoint: `http://127.0.0.1:${port}`, stop: async () => undefined };
  const file = join(folder, "ledger.db");
  if (!existsSync(file)) return missing(folder);
  return startEngine({ file });
}

function readJson<T>(file: string, shape: z.ZodType<T>): T | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return shape.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    return undefined;
  }
}

function missing(folder: string): never {
  throw new Amiss(
    `データフォルダ ${folder} に町がありません。npm start で町を始めるか、KUMACARI_DATA で場所を指定してください。`,
  );
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", timeout: 1_000 });
    const end = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.once("connect", end(true)).once("error", end(false)).once("timeout", end(false));
  });
