// Looking for a case: a mutation, so that what is looked for travels in the body and never in an address.
import { searchCases, seeOwnTexts } from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { caseId } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

export const searchRoutes = staffRoutes({
  cases: allow("case.read", "looking")
    .input(z.strictObject({ asked: z.string().trim().max(60) }))
    .mutation(async ({ ctx, input }) => granted(await searchCases(ctx.needs, ctx.staff, input.asked))),
  ownTexts: allow("case.read")
    .input(z.strictObject({ caseId }))
    .query(async ({ ctx, input }) => granted(await seeOwnTexts(ctx.needs, ctx.staff, input))),
});
