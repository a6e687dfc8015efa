// The real bot in a process of its own, between a LINE platform and an engine on a file: for killing, and for LINE's troubles.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import type { Ledger, Notice } from "@kumacari/desk/ports";
import { type Act, type Contact, instant } from "@kumacari/domain";
import {
  createClient,
  createHashes,
  createLedger,
  ensureKeyFiles,
  ensureTable,
  readKeyFile,
} from "@kumacari/store";
import { startEngine } from "@kumacari/store/engine";
import { buildSync } from "esbuild";
import { inherited, repository } from "../../src/env.ts";
import { listen } from "../../src/line/listen.ts";
import { createPlatform, type Platform } from "../../src/line/platform.ts";
import { chance, clock } from "../../src/wire.ts";
import { freeBase } from "../free-base.ts";
import { ownFolder, until } from "../town.ts";
import { tellStory } from "./story.ts";

export type Phone = { readonly id: string; readonly userId: string };

export type Beside = {
  readonly platform: Platform;
  readonly ledger: Ledger;
  readonly enginePid: number;
  readonly channelSecret: string;
  readonly webhookUrl: string;
  /** A new person, no friend yet. */
  phone(): Phone;
  fault(it: {
    path: string;
    status?: number;
    delayMs?: number;
    times?: number;
    accept?: boolean;
    cut?: boolean;
  }): Promise<void>;
  /** How many messages of the account this person has seen. */
  readonly seen: (phone: Phone) => number;
  /** Webhook deliveries the bot has answered with 200. */
  acknowledged(): Promise<number>;
  friendOf(phone: Phone): Promise<Contact["talk"]["friend"] | undefined>;
  /** Everything there is about this person: the talk, what lies in the ledger, and the audit entries that name it. */
  story(phone: Phone): Promise<string>;
  /** Notices not yet settled. */
  open(): Promise<readonly Notice[]>;
  /** Audit entries of this act, as they lie in the table. */
  entries(act: Act): Promise<readonly string[]>;
  /** When nothing is left to be said. */
  quiet(ms?: number): Promise<void>;
  /** A notice as a counsellor's reply makes it: without a reply token, so it is pushed. */
  notice(phone: Phone): Promise<Pick<Notice, "line" | "id">>;
  /** `kill -9`, and nothing is cleaned up. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
};

export const reply = "/v2/bot/message/reply";
export const push = "/v2/bot/message/push";
/** A greeting is this many messages. */
export const greeting = 4;

const secret = "0123456789abcdef0123456789abcdef";
const table = "kumacari";
const region = "ap-northeast-1";
const forever = instant(7_000_000_000_000);

export async function besideLine(): Promise<Beside> {
  const folder = ownFolder();
  const base = await freeBase();
  const [origin, webhookUrl] = [`http://localhost:${base + 1}`, `http://localhost:${base + 2}/webhook`];
  const engine = await startEngine({ file: `${folder.path}/ledger.db` });
  const client = createClient({ region, endpoint: engine.endpoint });
  await ensureTable(client, table);
  const keys = ensureKeyFiles(`${folder.path}/keys`);
  const platform = await createPlatform({
    origin,
    webhookUrl,
    citizenOrigin: "http://localhost:4005",
    channel: { id: "2000000001", secret },
    liff: { channelId: "2000000002", liffId: "2000000002-kumacari" },
    account: { name: "クマキャリ！" },
    monthlyQuota: null,
    // Spread out as a sender does that does not wish to knock its receiver over.
    redeliverAfterMs: Array.from({ length: 40 }, (_, n) => Math.min(500 * 1.5 ** n, 4_000)),
  });
  const door = await listen(platform, base + 1);
  const env = {
    ...inherited,
    PORT: String(base + 2),
    AWS_REGION: region,
    LEDGER_TABLE: table,
    DYNAMODB_ENDPOINT: engine.endpoint,
    KEY_ADDRESS_FILE: keys.address,
    KEY_FIND_FILE: keys.find,
    LINE_CHANNEL_ID: "2000000001",
    LINE_CHANNEL_SECRET: secret,
    LINE_API_ORIGIN: origin,
    LINE_DATA_ORIGIN: origin,
    LIFF_BASE: `${origin}/liff/2000000002-kumacari`,
  };
  const ledger = createLedger({ client, table, clock, chance });
  const hashes = createHashes(readKeyFile(keys.find, "find"));
  let bot: ChildProcess | undefined;

  const kill = async (): Promise<void> => {
    const dying = bot;
    bot = undefined;
    if (!dying || dying.exitCode !== null) return;
    dying.kill("SIGKILL");
    await once(dying, "exit");
  };
  const open = () => ledger.dueNotices(forever);
  const program = bundleBot(`${folder.path}/bot.mjs`);
  const start = async (): Promise<void> => {
    bot = await startBot(program, env);
  };
  await start();
  return {
    platform,
    ledger,
    enginePid: engine.pid,
    channelSecret: secret,
    webhookUrl,
    kill,
    start,
    open,
    phone: () => platform.addPhone({ name: "はなこ" }),
    async fault(it) {
      const answer = await platform.app.request("/_sim/fault", { method: "POST", body: JSON.stringify(it) });
      if (answer.status !== 200) throw new Error("the platform did not take the fault");
    },
    seen: ({ id }) =>
      platform
        .phones()
        .find((it) => it.id === id)
        ?.talk.filter(({ from }) => from === "account").length ?? 0,
    async acknowledged() {
      const said: unknown = await (await platform.app.request("/_sim/webhooks")).json();
      return Array.isArray(said) ? said.filter((it) => it.status === 200).length : 0;
    },
    async entries(act) {
      const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
      return Items.filter((it) => it.kind?.S === "entry" && it.act?.S === act).map((it) =>
        JSON.stringify(it),
      );
    },
    story: async ({ id, userId }) =>
      tellStory(
        client,
        table,
        hashes.lineUser(userId),
        platform.phones().find((it) => it.id === id)?.talk ?? [],
      ),
    friendOf: async ({ userId }) =>
      (await ledger.get("contact", { line: hashes.lineUser(userId) }))?.talk.friend,
    quiet: (ms = 25_000) => until(async () => (await open()).length === 0, ms),
    async notice({ userId }) {
      const at = clock.now();
      const id = chance.id("notice");
      const phrases = [{ say: "reply-waiting", link: chance.token() }] as const;
      const line = hashes.lineUser(userId);
      const value: Notice = {
        id,
        line,
        phrases,
        retryKey: chance.uuid(),
        at,
        state: "waiting",
        attempts: 0,
        due: at,
        version: 1,
      };
      const because = { act: "case-replied", actor: { kind: "system", part: "api" }, on: [id] } as const;
      await ledger.commit([{ op: "create", kind: "notice", value }], because);
      return { id, line };
    },
    async stop() {
      await kill();
      client.destroy();
      await door.close();
      await platform.stop();
      await engine.stop();
      folder.remove();
    },
  };
}

/** In one file, as it is deployed: it is up a second sooner after each kill. */
function bundleBot(outfile: string): string {
  const main = `${repository}apps/bot/local/main.ts`;
  const here = JSON.stringify(pathToFileURL(main).href);
  buildSync({
    entryPoints: [main],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    conditions: ["node"],
    mainFields: ["module", "main"],
    // What lies beside the sources is still found there; some dependencies ask for `require`.
    define: { "import.meta.url": here },
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire(${here});` },
    logLevel: "error",
  });
  return outfile;
}

async function startBot(program: string, env: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const bot = spawn(process.execPath, [program], {
    cwd: repository,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: bot.stdout });
  for await (const line of lines) if (line.startsWith('{"listening":')) break;
  if (bot.exitCode !== null) throw new Error("the bot did not come up");
  // Read on, or a full pipe would hold the bot.
  bot.stdout.resume();
  return bot;
}
