// The end of one citizen's key: asked for by one, done or called off by another; each answers its effect alone when asked dry.
import { askShred, endShred, seeRetention, seeShreds, shred } from "@kumacari/desk";
import { isListed, type ShredReason, shredReasons } from "@kumacari/domain";
import * as z from "zod";
import { granted } from "../codes.ts";
import { caseId, citizenId, dry, moment } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

const reason = z.custom<ShredReason>((it) => isListed(shredReasons, it));

export const keysRoutes = staffRoutes({
  shreds: allow("law.read").query(({ ctx }) => seeShreds(ctx.needs, ctx.staff)),
  retention: allow("law.read")
    .input(
      z.strictObject({
        months: z.int().min(0).max(60),
        after: z.strictObject({ at: moment, id: caseId }).optional(),
      }),
    )
    .query(({ ctx, input }) => seeRetention(ctx.needs, ctx.staff, input)),
  askShred: allow("person.shred")
    .input(z.strictObject({ owner: citizenId, reason, dry }))
    .mutation(async ({ ctx, input }) => granted(await askShred(ctx.needs, ctx.staff, input))),
  endShred: allow("person.shred")
    .input(z.strictObject({ owner: citizenId, dry }))
    .mutation(async ({ ctx, input }) => granted(await endShred(ctx.needs, ctx.staff, input))),
  shred: allow("person.shred")
    .input(z.strictObject({ owner: citizenId, typed: z.string().max(40).optional(), dry }))
    .mutation(async ({ ctx, input }) => granted(await shred(ctx.needs, ctx.staff, input))),
});
