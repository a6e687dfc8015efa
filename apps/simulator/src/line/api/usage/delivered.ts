// GET /v2/bot/message/delivery/*: how many messages went out on a day in Japan, told from the next day on.
import type { Hono } from "hono";
import type { Ground } from "../../ground.ts";
import type { Phone, SentOnDay } from "../../world/records.ts";
import { receives } from "../../world/talk.ts";
import { type LineEnv, refuse } from "../answer.ts";
import { dayOf, readDay } from "./month.ts";

type Kind = keyof SentOnDay;

export function delivered(app: Hono<LineEnv>, ground: Ground): void {
  const kinds: readonly Kind[] = ["reply", "push", "multicast", "broadcast"];
  for (const kind of kinds) {
    app.get(`/v2/bot/message/delivery/${kind}`, (c) => {
      const day = readDay(c.req.query("date"));
      if (day === undefined) return refuse(c, 400, "The value for the 'date' parameter is invalid");
      if (day < firstDay) return c.json({ status: "out_of_service" });
      if (day >= dayOf(ground.clock.now())) return c.json({ status: "unready" });
      return c.json({ status: "ready", success: ground.world.record.delivered[day]?.[kind] ?? 0 });
    });
  }
}

export function countDelivered(ground: Ground, kind: Kind, phones: readonly Phone[]): void {
  const now = ground.clock.now();
  const day = dayOf(now);
  const { delivered: days } = ground.world.record;
  const that = days[day] ?? { reply: 0, push: 0, multicast: 0, broadcast: 0 };
  that[kind] += phones.filter((it) => receives(it, now)).length;
  days[day] = that;
}

/** LINE began to count on this day. */
const firstDay = "20180331";
