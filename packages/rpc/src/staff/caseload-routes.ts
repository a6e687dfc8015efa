// Who has how much, and cases given to other counsellors by whoever oversees them.
import { reassign, seeCaseload, seeCasesOf } from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { caseId, dry, staffId } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

const move = z.strictObject({ caseId, from: staffId.optional(), to: staffId });

/** The effect is said of all of them at once; they are moved in parts, each of which ends within one request. */
const mostAtOnce = { said: 5_000, moved: 200 } as const;
const reassigning = z
  .strictObject({ moves: z.array(move).max(mostAtOnce.said), dry })
  .refine((it) => it.dry || it.moves.length <= mostAtOnce.moved);

export const caseloadRoutes = staffRoutes({
  see: allow("caseload.manage").query(({ ctx }) => seeCaseload(ctx.needs)),
  cases: allow("caseload.manage")
    .input(z.strictObject({ of: staffId.optional() }))
    .query(({ ctx, input }) => seeCasesOf(ctx.needs, ctx.staff, input)),
  reassign: allow("caseload.manage")
    .input(reassigning)
    .mutation(async ({ ctx, input }) => granted(await reassign(ctx.needs, ctx.staff, input))),
});
