// POST /v2/bot/message/broadcast: to everybody who is a friend now.
import { no, ok } from "@kumacari/domain";
import type { Hono } from "hono";
import type { Ground } from "../../ground.ts";
import { isFriend } from "../../world/talk.ts";
import type { LineEnv } from "../answer.ts";
import { countDelivered } from "../usage/delivered.ts";
import { spendQuota } from "../usage/quota.ts";
import { deliver } from "./deliver.ts";
import { once } from "./once.ts";
import { readMessages } from "./read-send.ts";
import { noQuota } from "./refused.ts";

export function broadcast(app: Hono<LineEnv>, ground: Ground): void {
  const take = once(ground, (body) => {
    const read = readMessages(body);
    if (!read.ok) return read;
    const friends = ground.world.record.phones.filter(isFriend);
    if (!spendQuota(ground, friends)) return no(noQuota);
    countDelivered(ground, "broadcast", friends);
    for (const phone of friends) deliver(ground, phone, read.value);
    return ok({ status: 200, answer: {} });
  });
  app.post("/v2/bot/message/broadcast", take);
}
