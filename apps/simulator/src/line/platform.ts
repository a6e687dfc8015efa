// A LINE platform on loopback: LINE's API, its webhooks and LIFF, the phones of its people, and a control surface.
import type { Result } from "@kumacari/domain";
import { no } from "@kumacari/domain";
import { Hono } from "hono";
import { phonePages } from "../phone/phone-pages.ts";
import type { Act } from "./act/act.ts";
import type { Performed } from "./act/happen.ts";
import { perform } from "./act/perform.ts";
import { createFaults } from "./api/faults.ts";
import { createJournal, type SentRequest } from "./api/journal.ts";
import { lineApi } from "./api/line-api.ts";
import { createLoading } from "./api/loading.ts";
import { createRates } from "./api/rate/rates.ts";
import { createReplyTokens } from "./api/send/reply-tokens.ts";
import { createRetryKeys } from "./api/send/retry-keys.ts";
import { createChannelTokens } from "./api/token/channel-tokens.ts";
import type { Ground } from "./ground.ts";
import { openLiff } from "./liff/open-liff.ts";
import { keepSigningKey } from "./liff/signing-key.ts";
import type { PlatformOptions } from "./options.ts";
import { control } from "./sim/control.ts";
import { noTrouble } from "./webhook/trouble.ts";
import { createWebhooks } from "./webhook/webhooks.ts";
import { machineChance, machineClock } from "./wire.ts";
import { addPhone, type NewPhone } from "./world/add-phone.ts";
import { noFolder, openFolder } from "./world/folder.ts";
import { userId } from "./world/ids.ts";
import type { Phone, WorldRecord } from "./world/records.ts";
import { openWorld } from "./world/world.ts";

export type Platform = {
  readonly app: Hono;
  addPhone(asked: NewPhone): Pick<Phone, "id" | "userId">;
  phones(): readonly Phone[];
  act(phoneId: string, act: Act): Result<Performed, string>;
  sent(): readonly SentRequest[];
  aimWebhook(url: string): void;
  /** Ends webhooks under way and writes what is unwritten. */
  stop(): Promise<void>;
};

/** Throws an Error with one Japanese sentence when the data folder cannot be used. */
export async function createPlatform(options: PlatformOptions): Promise<Platform> {
  const ground = await layGround(options);
  const { world, webhooks } = ground;
  const app = new Hono();
  app.route("/_sim", control(ground));
  openLiff(app, ground);
  phonePages(app, ground);
  app.route("/", lineApi(ground));
  return {
    app,
    addPhone: (asked) => addPhone(world, ground.chance, asked),
    phones: () => world.record.phones,
    act(phoneId, act) {
      const phone = world.phone(phoneId);
      if (!phone) return no("その電話はありません。");
      const done = perform(ground, [{ phone, act }]);
      if (!done.ok) return done;
      const [value] = done.value;
      return value ? { ok: true, value } : no("何も起きませんでした。");
    },
    sent: () => ground.journal.all(),
    aimWebhook: (url) => webhooks.aim(url),
    async stop() {
      await webhooks.stop();
      await world.settle();
    },
  };
}

async function layGround(options: PlatformOptions): Promise<Ground> {
  const { clock = machineClock, chance = machineChance } = options;
  const folder = options.dataFolder === undefined ? noFolder() : openFolder(options.dataFolder);
  const world = openWorld((await folder.load()) ?? newWorld(userId(chance)), folder);
  const replyTokens = createReplyTokens();
  const trouble = noTrouble();
  const { webhookUrl: url, channel, redeliverAfterMs: pauses = usualPauses } = options;
  const { secret } = channel;
  return {
    options,
    clock,
    chance,
    world,
    replyTokens,
    trouble,
    webhooks: createWebhooks({ world, clock, chance, replyTokens, trouble, secret, url, pauses }),
    journal: createJournal(),
    faults: createFaults(),
    rates: createRates(options.rates ?? 1),
    loading: createLoading(),
    channelTokens: createChannelTokens(channel.accessToken),
    retryKeys: createRetryKeys(),
    signingKey: keepSigningKey(world),
  };
}

const usualPauses = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 60_000];

const newWorld = (botUserId: string): WorldRecord => ({
  version: 1,
  botUserId,
  nextMessage: 1,
  nextPhone: 1,
  phones: [],
  richMenus: [],
  defaultRichMenuId: null,
  richMenuAliases: [],
  redelivery: false,
  sentThisMonth: { month: "", count: 0 },
  delivered: {},
  aggregationUnits: { month: "", names: [] },
  followers: [],
  signingKey: null,
});
