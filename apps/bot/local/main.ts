// The LINE side in one process, as on a laptop: the same parts as the Lambdas, on a server, a pump and a timer.
import { fileURLToPath } from "node:url";
import { ensureTable } from "@kumacari/store";
import { pumpAll } from "@kumacari/store/streams";
import { createWorker } from "../src/app/take-inbox.ts";
import { createCourier } from "../src/app/take-notices.ts";
import { createApp } from "../src/app.ts";
import { botEnv, readEnv } from "../src/env.ts";
import { ledgerClient, log, wireCourier, wireMenu, wireWebhook, wireWorker } from "../src/wire.ts";
import { every, untilDone } from "./again.ts";
import { flow } from "./flow.ts";
import { listen } from "./listen.ts";

const env = readEnv(botEnv);
const client = ledgerClient(env);
const table = env.LEDGER_TABLE;
const ending = new AbortController();
const { signal } = ending;

await ensureTable(client, table);
const door = await listen(createApp(wireWebhook(env, client)), env.PORT);
const worker = createWorker(wireWorker(env, client));
const courier = createCourier(wireCourier(env, client));
const image = fileURLToPath(new URL("../../../packages/line/assets/rich-menu.png", import.meta.url));
const install = wireMenu({ ...env, RICH_MENU_IMAGE: image });

const running = [
  pumpAll({ client, table, signal }, [
    flow({ name: "bot-worker", kind: "inbox", handle: worker, signal, log }),
    flow({ name: "bot-courier", kind: "notice", handle: courier.take, signal, log }),
  ]),
  every(1_000, courier.sweep, { of: "sweep", signal, log }),
  every(1_000, courier.watch, { of: "watch", signal, log }),
  untilDone(async () => log({ event: "menu", outcome: await install() }), { of: "menu", signal, log }),
];

process.stdout.write(`${JSON.stringify({ listening: door.port })}\n`);
log({ event: "started" });

const end = async (): Promise<void> => {
  ending.abort();
  await door.close();
  await Promise.allSettled(running);
  client.destroy();
  log({ event: "stopped" });
  process.exit(0);
};
for (const name of ["SIGTERM", "SIGINT"] as const) process.once(name, () => void end());
