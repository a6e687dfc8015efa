// The consideration that the citizen of a case wishes for: seen, and written down for them.
import { seeCareHistory, seeCareOfCase, writeCareOfCase } from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { caseId, writingCare } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

export const careRoutes = staffRoutes({
  see: allow("case.read")
    .input(z.strictObject({ caseId }))
    .query(async ({ ctx, input }) => granted(await seeCareOfCase(ctx.needs, ctx.staff, input))),
  history: allow("case.read")
    .input(z.strictObject({ caseId }))
    .query(async ({ ctx, input }) => granted(await seeCareHistory(ctx.needs, ctx.staff, input))),
  write: allow("record.write", "casework")
    .input(z.strictObject({ caseId, ...writingCare }))
    .mutation(async ({ ctx, input }) => granted(await writeCareOfCase(ctx.needs, ctx.staff, input))),
});
