// The webhook as it runs on a laptop, alone in its process as its Lambda is.
import { listen } from "../../local/listen.ts";
import { createApp } from "../../src/app.ts";
import type { WebhookEnv } from "../../src/env.ts";
import { wireWebhook } from "../../src/wire.ts";
import { answers } from "./own-process.ts";

answers(async (env: WebhookEnv) => {
  const door = await listen(createApp(wireWebhook(env)), 0);
  return async () => ({ port: door.port });
});
