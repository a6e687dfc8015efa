// Lambda on the ledger's stream: acts on each LINE event. It holds no key, and cannot speak to LINE.
import { createWorker } from "./app/take-inbox.ts";
import { readEnv, workerEnv } from "./env.ts";
import { wireWorker } from "./wire.ts";

export const handler = createWorker(wireWorker(readEnv(workerEnv)));
