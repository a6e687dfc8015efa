// POST /v2/bot/message/push: to one person, at most once per retry key; 200 even to somebody who blocks the account.
import { no, ok } from "@kumacari/domain";
import type { Hono } from "hono";
import { text } from "../../check/text.ts";
import type { Ground } from "../../ground.ts";
import type { LineEnv } from "../answer.ts";
import { countUnits } from "../usage/aggregation.ts";
import { countDelivered } from "../usage/delivered.ts";
import { spendQuota } from "../usage/quota.ts";
import { deliver } from "./deliver.ts";
import { once } from "./once.ts";
import { aggregation, readMessages } from "./read-send.ts";
import { noQuota } from "./refused.ts";

export function push(app: Hono<LineEnv>, ground: Ground): void {
  const take = once(ground, (body) => {
    const read = readMessages(body, { to: text(1000), ...aggregation });
    if (!read.ok) return read;
    const phone = ground.world.phoneOf(String(body.to));
    if (!phone) return no(stranger);
    if (!spendQuota(ground, [phone])) return no(noQuota);
    countUnits(ground, body);
    countDelivered(ground, "push", [phone]);
    return ok({ status: 200, answer: deliver(ground, phone, read.value) });
  });
  app.post("/v2/bot/message/push", take);
}

/** A user id of another provider, or of nobody. */
const stranger = {
  status: 400,
  message: "The property, 'to', in the request body is invalid (line: -, column: -)",
} as const;
