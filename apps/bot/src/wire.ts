// Joins the LINE side to the world: time, ids and chance, the ledger, the keys and LINE; a part at a time.
import { readFile } from "node:fs/promises";
import { createKeyMaker, random } from "@kumacari/crypto";
import { createAddressUnwrap } from "@kumacari/crypto/open-address";
import { readPublicWords } from "@kumacari/desk/line";
import type { Chance, Clock } from "@kumacari/desk/ports";
import { createLog, instant, type Log, spellId } from "@kumacari/domain";
import { type Channel, type Installed, openAccount, openMenu } from "@kumacari/line";
import { createClient, createHashes, createLedger, readKeyFile } from "@kumacari/store";
import { createAddressSealer, createInboxes } from "@kumacari/store/inbox";
import { createAddressOpener } from "@kumacari/store/open-address";
import type { WorkerNeeds } from "./app/take-inbox.ts";
import type { CourierNeeds } from "./app/take-notices.ts";
import type { AppNeeds } from "./app.ts";
import type { CourierEnv, MenuEnv, WebhookEnv, WorkerEnv } from "./env.ts";

export const clock: Clock = { now: () => instant(Date.now()) };

export const chance: Chance = {
  id: (prefix) => spellId(prefix, random.bytes(20)),
  token: random.token,
  uuid: random.uuid,
};

export const log: Log = createLog("bot", clock, (line) => process.stdout.write(line));

type Client = ReturnType<typeof createClient>;

export const ledgerClient = (env: WorkerEnv): Client =>
  createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT });

export function wireWebhook(env: WebhookEnv, client: Client = ledgerClient(env)): AppNeeds {
  const table = env.LEDGER_TABLE;
  const maker = createKeyMaker(readKeyFile(env.KEY_ADDRESS_FILE, "address"));
  return {
    channelSecret: env.LINE_CHANNEL_SECRET,
    inboxes: createInboxes({ client, table }),
    hashes: createHashes(readKeyFile(env.KEY_FIND_FILE, "find")),
    addresses: createAddressSealer({ table, maker, clock }),
    clock,
    log,
  };
}

export function wireWorker(env: WorkerEnv, client: Client = ledgerClient(env)): WorkerNeeds {
  const ledger = createLedger({ client, table: env.LEDGER_TABLE, clock, chance });
  return { ledger, clock, chance, log };
}

export function wireCourier(env: CourierEnv, client: Client = ledgerClient(env)): CourierNeeds {
  const table = env.LEDGER_TABLE;
  const unwrap = createAddressUnwrap(readKeyFile(env.KEY_ADDRESS_FILE, "address"));
  const ledger = createLedger({ client, table, clock, chance });
  return {
    ledger,
    addresses: createAddressOpener({ table, unwrap, clock }),
    account: openAccount(channelOf(env), { liffBase: env.LIFF_BASE }, () => readPublicWords(ledger)),
    clock,
    log,
  };
}

export function wireMenu(env: MenuEnv): () => Promise<Installed> {
  const install = openMenu(channelOf(env), { liffBase: env.LIFF_BASE });
  return async () => install(await readFile(env.RICH_MENU_IMAGE));
}

const channelOf = (env: Omit<MenuEnv, "RICH_MENU_IMAGE">): Channel => ({
  channelId: env.LINE_CHANNEL_ID,
  channelSecret: env.LINE_CHANNEL_SECRET,
  apiOrigin: env.LINE_API_ORIGIN,
  dataOrigin: env.LINE_DATA_ORIGIN,
  clock,
});
