// The open cases as a list: without a name, and the names asked for apart.
import { seeCounts, seeInbox, seeNames, seeOwnCases } from "@kumacari/desk";
import { inboxViews } from "@kumacari/domain";
import * as z from "zod";
import { caseId } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

/** Far more rows than anybody scrolls through. */
const from = z.int().min(0).max(20_000);
/** Read by the page within a frame. */
const most = z.int().min(1).max(200);

export const inboxRoutes = staffRoutes({
  rows: allow("inbox.read")
    .input(z.strictObject({ view: z.enum(inboxViews), from, most }))
    .query(({ ctx, input }) => seeInbox(ctx.needs, ctx.staff, input)),
  names: allow("case.read")
    .input(z.strictObject({ ids: z.array(caseId).min(1).max(200) }))
    .query(({ ctx, input }) => seeNames(ctx.needs, ctx.staff, input.ids)),
  own: allow("case.read").query(({ ctx }) => seeOwnCases(ctx.needs, ctx.staff)),
  counts: allow("office.counts").query(({ ctx }) => seeCounts(ctx.needs)),
});
