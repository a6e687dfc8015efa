// What the staff console may ask for.
import {
  assignToMe,
  close,
  type Me,
  policy,
  reply,
  seeCase,
  seeCounts,
  seeNames,
  seeRows,
  tick,
} from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { caseId, onceKey, outcome, place, words } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

export const staffRouter = staffRoutes({
  me: allow("signed-in").query(
    ({ ctx: { staff } }): Me => ({
      id: staff.id,
      name: staff.displayName,
      role: staff.role,
      permissions: policy[staff.role],
    }),
  ),
  inbox: staffRoutes({
    rows: allow("inbox.read").query(({ ctx }) => seeRows(ctx.needs, ctx.staff)),
    names: allow("case.read")
      .input(z.strictObject({ ids: z.array(caseId).min(1).max(200) }))
      .query(({ ctx, input }) => seeNames(ctx.needs, ctx.staff, input.ids)),
    counts: allow("office.counts").query(({ ctx }) => seeCounts(ctx.needs)),
  }),
  case: staffRoutes({
    see: allow("case.read")
      .input(z.strictObject({ caseId }))
      .query(async ({ ctx, input }) => granted(await seeCase(ctx.needs, ctx.staff, input.caseId))),
    tick: allow("case.read")
      .input(z.strictObject({ caseId, after: place }))
      .query(async ({ ctx, input }) => granted(await tick(ctx.needs, ctx.staff, input))),
    assign: allow("case.assign")
      .input(z.strictObject({ caseId }))
      .mutation(async ({ ctx, input }) => granted(await assignToMe(ctx.needs, ctx.staff, input.caseId))),
    reply: allow("case.reply")
      .input(z.strictObject({ caseId, text: words, seen: place, once: onceKey }))
      .mutation(async ({ ctx, input }) => granted(await reply(ctx.needs, ctx.staff, input))),
    close: allow("case.close")
      .input(z.strictObject({ caseId, outcome, seen: place }))
      .mutation(async ({ ctx, input }) => granted(await close(ctx.needs, ctx.staff, input))),
  }),
});

export type StaffRouter = typeof staffRouter;
