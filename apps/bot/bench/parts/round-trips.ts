// Counts what crosses to the store from the webhook to the committed state of one text event, below everything of ours.
import { receive } from "@kumacari/desk/line";
import { isEventId } from "@kumacari/domain";
import { createApp } from "../../src/app.ts";
import type { WebhookEnv } from "../../src/env.ts";
import { ledgerClient, wireWebhook, wireWorker } from "../../src/wire.ts";
import { bodyOf, textEvent } from "../../test/events.ts";
import { sign } from "../../test/sign.ts";

export async function countRoundTrips(env: WebhookEnv): Promise<number> {
  let count = 0;
  const [counted, plain] = [ledgerClient(env), ledgerClient(env)];
  counted.middlewareStack.add(
    (next) => (args) => {
      count += 1;
      return next(args);
    },
    { step: "finalizeRequest" },
  );
  const { webhookEventId: id, ...event } = textEvent("料金はかかりますか");
  const body = bodyOf({ ...event, webhookEventId: id });
  const needs = wireWebhook(env, counted);
  const headers = { "x-line-signature": sign(body, env.LINE_CHANNEL_SECRET) };
  const answer = await createApp({ ...needs, log: () => undefined }).request("/webhook", {
    method: "POST",
    body,
    headers,
  });
  const line = needs.hashes.lineUser(event.source.userId);
  // What the stream hands over, read past the counter.
  const inbox = isEventId(id) ? await wireWorker(env, plain).ledger.get("inbox", { line, id }) : undefined;
  if (answer.status !== 200 || !inbox) throw new Error("the event was not kept");
  const outcome = await receive(wireWorker(env, counted), inbox);
  counted.destroy();
  plain.destroy();
  if (outcome !== "taken") throw new Error("the event was not taken");
  return count;
}
