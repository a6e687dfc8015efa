// 「急ぎの見守り」 of a case: why, set, and lifted.
import { liftVigil, seeVigil, setVigil } from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { caseId, onceKey, place, words } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

const marking = z.strictObject({ caseId, words, seen: place, once: onceKey });

export const vigilRoutes = staffRoutes({
  see: allow("case.read")
    .input(z.strictObject({ caseId }))
    .query(async ({ ctx, input }) => granted(await seeVigil(ctx.needs, ctx.staff, input))),
  set: allow("case.watch", "casework")
    .input(marking)
    .mutation(async ({ ctx, input }) => granted(await setVigil(ctx.needs, ctx.staff, input))),
  lift: allow("case.watch", "casework")
    .input(marking)
    .mutation(async ({ ctx, input }) => granted(await liftVigil(ctx.needs, ctx.staff, input))),
});
