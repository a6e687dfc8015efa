// A case handed from one counsellor to another: asked, taken over, given back.
import { acceptHandover, askHandover, returnHandover, seeColleagues, seeHandoverNote } from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { caseId, moment, staffId, words } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

const answering = z.strictObject({ caseId, at: moment });

export const handoverRoutes = staffRoutes({
  colleagues: allow("case.assign").query(({ ctx }) => seeColleagues(ctx.needs, ctx.staff)),
  note: allow("case.read")
    .input(z.strictObject({ caseId }))
    .query(async ({ ctx, input }) => granted(await seeHandoverNote(ctx.needs, ctx.staff, input))),
  ask: allow("case.assign", "casework")
    .input(z.strictObject({ caseId, to: staffId, note: words }))
    .mutation(async ({ ctx, input }) => granted(await askHandover(ctx.needs, ctx.staff, input))),
  accept: allow("case.assign", "casework")
    .input(answering)
    .mutation(async ({ ctx, input }) => granted(await acceptHandover(ctx.needs, ctx.staff, input))),
  giveBack: allow("case.assign", "casework")
    .input(answering)
    .mutation(async ({ ctx, input }) => granted(await returnHandover(ctx.needs, ctx.staff, input))),
});
