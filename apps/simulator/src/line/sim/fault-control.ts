// `/_sim/fault`: asks for faults of LINE, shows and clears those that still wait.
import type { Hono } from "hono";
import * as z from "zod";
import type { Faults } from "../api/faults.ts";
import { bad, bodyOf } from "./body.ts";

const fault = z
  .strictObject({
    path: z.string().min(1).optional(),
    status: z.number().int().min(200).max(599).optional(),
    delayMs: z.number().int().min(0).max(120_000).optional(),
    times: z.number().int().min(1).max(1_000_000).default(1),
    accept: z.boolean().optional(),
    cut: z.boolean().optional(),
  })
  .refine(
    (it) => it.status !== undefined || it.delayMs !== undefined || it.accept === true || it.cut === true,
  );

const words =
  "障害は {path?, status?(200〜599), delayMs?(0〜120000), times?(1以上), accept?, cut?} で、status・delayMs・accept・cut のどれかが必要です。";

export function faultControl(app: Hono, faults: Faults): void {
  app.post("/fault", async (c) => {
    const asked = fault.safeParse(await bodyOf(c));
    if (!asked.success) return bad(c, words);
    faults.add(asked.data);
    return c.json({ waiting: faults.waiting().length });
  });
  app.get("/fault", (c) => c.json(faults.waiting()));
  app.delete("/fault", (c) => {
    faults.clear();
    return c.json({ waiting: 0 });
  });
}
