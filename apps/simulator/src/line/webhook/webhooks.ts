// Sends events to the bot, remembers how each delivery went, and tries again when redelivery is switched on.

import { setTimeout as sleep } from "node:timers/promises";
import { mac } from "@kumacari/crypto";
import { toJst } from "@kumacari/domain";
import type { ReplyTokens } from "../api/reply-tokens.ts";
import type { Clock } from "../ports.ts";
import type { World } from "../world/world.ts";
import { again, type Delivery, postEvents } from "./delivery.ts";
import type { LineEvent } from "./event.ts";

export type Webhooks = {
  /** Sends and, if need be, sends again; does not wait for the bot. */
  send(events: readonly LineEvent[]): void;
  post(events: readonly LineEvent[], redelivery: boolean): Promise<Delivery>;
  url(): string;
  aim(url: string): void;
  all(): readonly Delivery[];
  /** Ends everything under way. */
  stop(): Promise<void>;
};

type Needs = {
  readonly world: World;
  readonly clock: Clock;
  readonly replyTokens: ReplyTokens;
  readonly secret: string;
  readonly url: string;
  readonly pauses: readonly number[];
};

export function createWebhooks(needs: Needs): Webhooks {
  const { world, clock } = needs;
  const deliveries: Delivery[] = [];
  const underWay = new Set<Promise<void>>();
  const end = new AbortController();
  let url = needs.url;

  const post = async (events: readonly LineEvent[], redelivery: boolean): Promise<Delivery> => {
    const sent = redelivery ? events.map(again) : events;
    const body = { destination: world.record.botUserId, events: sent };
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    const at = clock.now();
    for (const { replyToken } of sent)
      if (replyToken !== undefined) needs.replyTokens.received(replyToken, at);
    const signature = mac(needs.secret, bytes);
    const outcome = await postEvents({ url, bytes, signature, ended: end.signal });
    const webhookEventIds = sent.map((it) => it.webhookEventId);
    const delivery = { at: toJst(at), webhookEventIds, redelivery, ...outcome };
    deliveries.push(delivery);
    return delivery;
  };

  const sendUntilTaken = async (events: readonly LineEvent[]): Promise<void> => {
    if ((await post(events, false)).error === null) return;
    for (const pause of needs.pauses) {
      if (!world.record.redelivery || !(await slept(pause, end.signal))) return;
      if ((await post(events, true)).error === null) return;
    }
  };

  return {
    send(events) {
      const sending = sendUntilTaken(events).finally(() => underWay.delete(sending));
      underWay.add(sending);
    },
    post,
    url: () => url,
    aim(to) {
      url = to;
    },
    all: () => deliveries.toSorted((a, b) => a.at.localeCompare(b.at)),
    async stop() {
      end.abort();
      await Promise.all(underWay);
    },
  };
}

/** False when the platform ended meanwhile. */
const slept = (ms: number, ended: AbortSignal): Promise<boolean> =>
  sleep(ms, true, { ref: false, signal: ended }).catch(() => false);
