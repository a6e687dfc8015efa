// The office's library of replies: read, written and tidied by those who answer.
import { removeCanned, seeCanned, writeCanned } from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { cannedId, onceKey, version, words } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

export const cannedRoutes = staffRoutes({
  see: allow("case.reply").query(({ ctx }) => seeCanned(ctx.needs)),
  write: allow("canned.write", "casework")
    .input(
      z.strictObject({
        title: words,
        reading: words,
        keywords: z.array(words).max(100),
        text: words,
        old: z.strictObject({ id: cannedId, version }).optional(),
        once: onceKey,
      }),
    )
    .mutation(async ({ ctx, input }) => granted(await writeCanned(ctx.needs, ctx.staff, input))),
  remove: allow("canned.write", "casework")
    .input(z.strictObject({ id: cannedId, version }))
    .mutation(async ({ ctx, input }) => granted(await removeCanned(ctx.needs, ctx.staff, input))),
});
