// POST /v2/bot/message/narrowcast and GET its progress: accepted with 202, then sent or given up.
import { type Instant, no, ok } from "@kumacari/domain";
import type { Hono } from "hono";
import { bool, type Check, fields, integer, oneOf, optional, problem } from "../../check/check.ts";
import type { Message } from "../../check/message.ts";
import type { Ground } from "../../ground.ts";
import { isFriend } from "../../world/talk.ts";
import { type LineEnv, refuse } from "../answer.ts";
import { remainingQuota, spendQuota } from "../usage/quota.ts";
import { deliver } from "./deliver.ts";
import { createNarrowcasts, type End, failed, progressOf } from "./narrowcasts.ts";
import { once } from "./once.ts";
import { type Body, readMessages } from "./read-send.ts";
import { noQuota } from "./refused.ts";

export function narrowcast(app: Hono<LineEnv>, ground: Ground): void {
  const narrowcasts = createNarrowcasts();
  const take = once(ground, (body, requestId) => {
    const read = readMessages(body, { recipient, filter: optional(fields({})), limit });
    if (!read.ok) return read;
    const end = send(ground, body, read.value);
    if (end === "no quota") return no(noQuota);
    narrowcasts.keep(requestId, { acceptedAt: ground.clock.now(), end });
    return ok({ status: 202, answer: {} });
  });
  app.post("/v2/bot/message/narrowcast", take);
  app.get("/v2/bot/message/progress/narrowcast", (c) => {
    const id = c.req.query("requestId");
    if (!id) return refuse(c, 400, "requestId is required");
    const now: Instant = ground.clock.now();
    const found = narrowcasts.find(id, now);
    return found ? c.json(progressOf(found, now)) : refuse(c, 404, "Not found");
  });
}

/** Nobody here has an age or a town, and there are no audiences: whoever narrows reaches fewer than LINE's fifty. */
function send(ground: Ground, body: Body, messages: readonly Message[]): End | "no quota" {
  if (body.recipient !== undefined || body.filter !== undefined) return failed.tooFew;
  const { max, upToRemainingQuota, forbidPartialDelivery } = limitOf(body);
  const friends = ground.world.record.phones.filter(isFriend);
  const room = upToRemainingQuota ? remainingQuota(ground) : Number.POSITIVE_INFINITY;
  if (forbidPartialDelivery && room < friends.length) return failed.partial;
  const chosen = friends.slice(0, Math.min(max, room));
  if (!spendQuota(ground, chosen)) return "no quota";
  for (const phone of chosen) deliver(ground, phone, messages);
  return { phase: "succeeded", successCount: chosen.length, failureCount: 0, targetCount: chosen.length };
}

function limitOf({ limit: it }: Body) {
  const said: Body = typeof it === "object" && it !== null ? { ...it } : {};
  return {
    max: typeof said.max === "number" ? said.max : Number.POSITIVE_INFINITY,
    upToRemainingQuota: said.upToRemainingQuota === true,
    forbidPartialDelivery: said.forbidPartialDelivery === true,
  };
}

const recipient = optional(fields({ type: oneOf("operator", "audience", "redelivery") }));

const limit: Check = optional(
  fields(
    {
      max: optional(integer(1, Number.MAX_SAFE_INTEGER)),
      upToRemainingQuota: optional(bool),
      forbidPartialDelivery: optional(bool),
    },
    (it, at) =>
      it.forbidPartialDelivery === true && it.upToRemainingQuota !== true
        ? problem(`${at}.forbidPartialDelivery`, "upToRemainingQuota must be true")
        : [],
  ),
);
