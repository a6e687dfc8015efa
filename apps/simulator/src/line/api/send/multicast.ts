// POST /v2/bot/message/multicast: to 500 people at most; nobody gets it twice, and ids LINE does not know are passed over.
import { no, ok } from "@kumacari/domain";
import type { Hono } from "hono";
import { list } from "../../check/check.ts";
import { text } from "../../check/text.ts";
import type { Ground } from "../../ground.ts";
import type { Phone } from "../../world/records.ts";
import type { LineEnv } from "../answer.ts";
import { countUnits } from "../usage/aggregation.ts";
import { countDelivered } from "../usage/delivered.ts";
import { spendQuota } from "../usage/quota.ts";
import { deliver } from "./deliver.ts";
import { once } from "./once.ts";
import { aggregation, readMessages } from "./read-send.ts";
import { noQuota } from "./refused.ts";

const to = list({ min: 1, max: 500 }, text(1000));

export function multicast(app: Hono<LineEnv>, ground: Ground): void {
  const take = once(ground, (body) => {
    const read = readMessages(body, { to, ...aggregation });
    if (!read.ok) return read;
    const phones = known(ground, body.to);
    if (!spendQuota(ground, phones)) return no(noQuota);
    countUnits(ground, body);
    countDelivered(ground, "multicast", phones);
    for (const phone of phones) deliver(ground, phone, read.value);
    return ok({ status: 200, answer: {} });
  });
  app.post("/v2/bot/message/multicast", take);
}

function known({ world }: Ground, ids: unknown): readonly Phone[] {
  const each = new Set(Array.isArray(ids) ? ids.map(String) : []);
  return [...each].flatMap((id) => world.phoneOf(id) ?? []);
}
