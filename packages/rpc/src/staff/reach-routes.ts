// By which road the citizen of a case is reached, and those who are to be rung up.
import { openPhone, seeCalls, seeRoad, settleCall } from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { caseId } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

export const reachRoutes = staffRoutes({
  of: allow("case.read")
    .input(z.strictObject({ caseId }))
    .query(async ({ ctx, input }) => granted(await seeRoad(ctx.needs, ctx.staff, input))),
  calls: allow("inbox.read").query(({ ctx }) => seeCalls(ctx.needs, ctx.staff)),
  // Opened by a press alone, never by looking at a page.
  phone: allow("case.reply", "looking")
    .input(z.strictObject({ caseId }))
    .mutation(async ({ ctx, input }) => granted(await openPhone(ctx.needs, ctx.staff, input))),
  settle: allow("case.reply", "record")
    .input(z.strictObject({ caseId, says: z.int().min(1).max(100) }))
    .mutation(async ({ ctx, input }) => granted(await settleCall(ctx.needs, ctx.staff, input))),
});
