// All that a hub may ask and say: today's tickets, how they go on, and its months in numbers.
import { type HubStage, isHubStage, moveAtHub, restoreAtHub, seeHubDay, seeHubMonth } from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { said } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

const stage = z.custom<HubStage>((it) => typeof it === "string" && isHubStage(it));

export const hostRoutes = staffRoutes({
  day: allow("hub.host").query(async ({ ctx }) => granted(await seeHubDay(ctx.needs, ctx.staff))),
  stage: allow("hub.host", "record")
    .input(z.strictObject({ ticket: z.string().max(12), to: stage }))
    .mutation(async ({ ctx, input }) => granted(await moveAtHub(ctx.needs, ctx.staff, input))),
  restore: allow("hub.host", "record")
    .input(z.strictObject({ ticket: z.string().max(12), said }))
    .mutation(async ({ ctx, input }) => granted(await restoreAtHub(ctx.needs, ctx.staff, input))),
  month: allow("hub.host").query(async ({ ctx }) => granted(await seeHubMonth(ctx.needs, ctx.staff))),
});
