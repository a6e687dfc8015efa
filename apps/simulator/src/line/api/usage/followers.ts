// GET /v2/bot/followers/ids and /v2/bot/insight/followers: who the friends are, and how many there were on a day.
import type { Hono } from "hono";
import type { Ground } from "../../ground.ts";
import type { Phone } from "../../world/records.ts";
import { isFriend } from "../../world/talk.ts";
import { forbidden, type LineEnv, refuse } from "../answer.ts";
import { dayOf, readDay } from "./month.ts";

const usual = 300;
const most = 1_000;

export function followers(app: Hono<LineEnv>, ground: Ground): void {
  const { world, options, clock } = ground;
  app.get("/v2/bot/followers/ids", (c) => {
    if (options.account.verified !== true) return forbidden(c);
    const limit = Number(c.req.query("limit") ?? usual);
    const start = Number(c.req.query("start") ?? 0);
    if (!Number.isInteger(limit) || limit < 1 || limit > most) return refuse(c, 400, "Invalid limit");
    if (!Number.isInteger(start) || start < 0) return refuse(c, 400, "Invalid continuation token");
    // Phones are never taken away: a place in their list is a place to go on from.
    const userIds: string[] = [];
    let at = start;
    for (; at < world.record.phones.length && userIds.length < limit; at += 1) {
      const phone = world.record.phones[at];
      if (phone && isFriend(phone)) userIds.push(phone.userId);
    }
    const more = world.record.phones.slice(at).some(isFriend);
    return c.json(more ? { userIds, next: String(at) } : { userIds });
  });
  app.get("/v2/bot/insight/followers", (c) => {
    const day = readDay(c.req.query("date") ?? dayOf(clock.now()));
    if (day === undefined) return refuse(c, 400, "The value for the 'date' parameter is invalid");
    if (day >= dayOf(clock.now())) return c.json({ status: "unready" });
    const then = world.record.followers.findLast((it) => it.day <= day);
    if (!then) return c.json({ status: "out_of_service" });
    const { added, blocks } = then;
    return c.json({ status: "ready", followers: added, targetedReaches: added - blocks, blocks });
  });
}

/** Say this after somebody added the account, blocked it, or came back. */
export function countFollowers(
  ground: Ground,
  by: { readonly added: number; readonly blocks: number },
): void {
  const { followers: days, phones } = ground.world.record;
  const day = dayOf(ground.clock.now());
  const last = days.at(-1);
  if (!last) {
    days.push({ day, added: count(phones, "added"), blocks: count(phones, "blocked") });
    return;
  }
  const next = { day, added: last.added + by.added, blocks: last.blocks + by.blocks };
  if (last.day === day) days[days.length - 1] = next;
  else days.push(next);
}

const count = (phones: readonly Phone[], state: "added" | "blocked"): number =>
  phones.filter((it) => it[state]).length;
