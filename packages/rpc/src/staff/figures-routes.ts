// The office's figures: what the city reads, and that a closed month counts the same when it is counted anew.
import { recountMonth, seeFigures } from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { allow, staffRoutes } from "./procedure.ts";

const year = z.number().int().min(2000).max(2199);

export const figuresRoutes = staffRoutes({
  see: allow("figures.read")
    .input(z.strictObject({ year: year.optional() }))
    .query(async ({ ctx, input }) => granted(await seeFigures(ctx.needs, input.year))),
  /** `month` is counted from April. */
  recount: allow("figures.read")
    .input(z.strictObject({ year, month: z.number().int().min(0).max(11) }))
    .query(async ({ ctx, input }) => granted(await recountMonth(ctx.needs, input))),
});
