// /v2/bot/message/aggregation: the names under which this month's pushes and multicasts are summed up, 1,000 at most.
import type { Hono } from "hono";
import type { Ground } from "../../ground.ts";
import { type LineEnv, refuse } from "../answer.ts";
import { monthOf } from "./month.ts";

const most = 1_000;
const usual = 100;

export function aggregation(app: Hono<LineEnv>, ground: Ground): void {
  app.get("/v2/bot/message/aggregation/info", (c) =>
    c.json({ numOfCustomAggregationUnits: names(ground).length }),
  );
  app.get("/v2/bot/message/aggregation/list", (c) => {
    const limit = Number(c.req.query("limit") ?? usual);
    const start = Number(c.req.query("start") ?? 0);
    if (!Number.isInteger(limit) || limit < 1 || limit > usual) return refuse(c, 400, "Invalid limit");
    if (!Number.isInteger(start) || start < 0) return refuse(c, 400, "Invalid continuation token");
    const all = names(ground);
    const end = start + limit;
    const next = end < all.length ? { next: String(end) } : {};
    return c.json({ customAggregationUnits: all.slice(start, end), ...next });
  });
}

/** A name past the thousandth is sent all the same and not summed up. */
export function countUnits(ground: Ground, { customAggregationUnits: said }: Body): void {
  const [name] = Array.isArray(said) ? said : [];
  const known = names(ground);
  if (typeof name !== "string" || known.includes(name) || known.length >= most) return;
  const month = monthOf(ground.clock.now());
  ground.world.record.aggregationUnits = { month, names: [...known, name] };
}

type Body = { readonly customAggregationUnits?: unknown };

function names({ world, clock }: Ground): readonly string[] {
  const { month, names: known } = world.record.aggregationUnits;
  return month === monthOf(clock.now()) ? known : [];
}
