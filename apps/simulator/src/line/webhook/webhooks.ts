// Sends events to the bot, remembers how each delivery went, and tries again when redelivery is switched on.
import { setTimeout as sleep } from "node:timers/promises";
import { mac } from "@kumacari/crypto";
import { toJst } from "@kumacari/domain";
import type { ReplyTokens } from "../api/send/reply-tokens.ts";
import type { Chance, Clock } from "../ports.ts";
import type { World } from "../world/world.ts";
import { again, type Delivery, type Outcome, postEvents } from "./delivery.ts";
import type { LineEvent } from "./event.ts";
import { createHeld } from "./held.ts";
import { happens, type Trouble } from "./trouble.ts";

export type Webhooks = {
  /** Sends and, if need be, sends again; does not wait for the bot. */
  send(events: readonly LineEvent[]): void;
  /** LINE's own test of an address: no events, and no trouble. */
  test(url: string): Promise<Outcome>;
  /** Signs and sends these bytes, once, whatever they are. */
  postRaw(bytes: Uint8Array<ArrayBuffer>, webhookEventIds: readonly string[]): Promise<Delivery>;
  url(): string;
  aim(url: string): void;
  /** By the time they were sent. */
  all(): readonly Delivery[];
  /** Ends everything under way. */
  stop(): Promise<void>;
};

type Needs = {
  readonly world: World;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly replyTokens: ReplyTokens;
  readonly trouble: Readonly<Trouble>;
  readonly secret: string;
  readonly url: string;
  readonly pauses: readonly number[];
};

/** A copy comes a moment after its original, and has not changed. */
const copyAfter = 50;

export function createWebhooks(needs: Needs): Webhooks {
  const { world, clock, chance, trouble } = needs;
  const deliveries: Delivery[] = [];
  const underWay = new Set<Promise<void>>();
  const end = new AbortController();
  const held = createHeld(end.signal);
  let url = needs.url;

  const post = async (to: string, bytes: Uint8Array<ArrayBuffer>): Promise<Outcome> =>
    postEvents({ url: to, bytes, signature: mac(needs.secret, bytes), ended: end.signal });

  const keep = async (
    bytes: Uint8Array<ArrayBuffer>,
    webhookEventIds: readonly string[],
    redelivery: boolean,
  ): Promise<Delivery> => {
    const at = toJst(clock.now());
    const delivery = { at, webhookEventIds, redelivery, ...(await post(url, bytes)) };
    deliveries.push(delivery);
    return delivery;
  };

  const postOnce = (events: readonly LineEvent[], redelivery: boolean): Promise<Delivery> => {
    const sent = redelivery ? events.map(again) : events;
    const at = clock.now();
    for (const { replyToken } of sent)
      if (replyToken !== undefined) needs.replyTokens.received(replyToken, at);
    const ids = sent.map((it) => it.webhookEventId);
    return keep(bodyOf(world.record.botUserId, sent), ids, redelivery);
  };

  const sendUntilTaken = async (events: readonly LineEvent[]): Promise<void> => {
    if ((await postOnce(events, false)).error === null) return;
    for (const pause of needs.pauses) {
      if (!world.record.redelivery || !(await slept(pause, end.signal))) return;
      if ((await postOnce(events, true)).error === null) return;
    }
  };

  const sendLate = async (events: readonly LineEvent[]): Promise<void> => {
    if (await held.wait()) await sendUntilTaken(events);
  };
  const sendNow = async (events: readonly LineEvent[]): Promise<void> => {
    await sendUntilTaken(events);
    held.overtaken();
  };
  const sendCopy = async (events: readonly LineEvent[]): Promise<void> => {
    if (await slept(copyAfter, end.signal)) await postOnce(events, false);
  };

  const follow = (sending: Promise<void>): void => {
    const followed = sending.finally(() => underWay.delete(followed));
    underWay.add(followed);
  };
  return {
    send(events) {
      const late = happens(chance, trouble.reorder);
      const twice = happens(chance, trouble.duplicates);
      follow(late ? sendLate(events) : sendNow(events));
      if (twice) follow(sendCopy(events));
    },
    test: (to) => post(to, bodyOf(world.record.botUserId, [])),
    postRaw: (bytes, ids) => keep(bytes, ids, false),
    url: () => url,
    aim(to) {
      url = to;
    },
    all: () => deliveries.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
    async stop() {
      end.abort();
      await Promise.all(underWay);
    },
  };
}

const bodyOf = (destination: string, events: readonly unknown[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify({ destination, events }));

/** False when the platform ended meanwhile. */
const slept = (ms: number, ended: AbortSignal): Promise<boolean> =>
  sleep(ms, true, { ref: false, signal: ended }).catch(() => false);
