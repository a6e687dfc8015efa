// `/_sim/events`: signs and sends to the bot exactly what a test asks for, be it an event of LINE's documents or noise.
import type { Hono } from "hono";
import * as z from "zod";
import type { Ground } from "../ground.ts";
import { bad, bodyOf } from "./body.ts";

const asked = z.union([
  z.strictObject({ events: z.array(z.unknown()) }),
  z.strictObject({ raw: z.string() }),
  z.strictObject({ base64: z.base64() }),
]);

/** What the platform wants to know of an event that a test made; anything may be missing. */
const known = z.looseObject({
  webhookEventId: z.string().optional().catch(undefined),
  replyToken: z.string().optional().catch(undefined),
  source: z.looseObject({ userId: z.string() }).optional().catch(undefined),
});

export function eventControl(app: Hono, ground: Ground): void {
  app.post("/events", async (c) => {
    const read = asked.safeParse(await bodyOf(c));
    if (!read.success) return bad(c, '送る出来事は {events:[…]} か {raw:"本文"} か {base64:"本文"} です。');
    const { status, error } = await ("events" in read.data
      ? sendEvents(ground, read.data.events)
      : ground.webhooks.postRaw(bytesOf(read.data), []));
    return c.json({ status, error });
  });
}

/** Their reply tokens can be used once, like those of events that happened here. */
function sendEvents(ground: Ground, events: readonly unknown[]) {
  const { world, replyTokens, clock, webhooks } = ground;
  const read = events.map((it) => known.safeParse(it).data);
  for (const it of read) {
    const phone = it?.source && world.phoneOf(it.source.userId);
    if (phone && it.replyToken) replyTokens.issue(it.replyToken, phone, clock.now());
  }
  const bytes = new TextEncoder().encode(JSON.stringify({ destination: world.record.botUserId, events }));
  return webhooks.postRaw(
    bytes,
    read.flatMap((it) => it?.webhookEventId ?? []),
  );
}

const bytesOf = (it: { raw: string } | { base64: string }): Uint8Array<ArrayBuffer> =>
  "raw" in it ? new TextEncoder().encode(it.raw) : new Uint8Array(Buffer.from(it.base64, "base64"));
