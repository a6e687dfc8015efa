// The intake of a case: what it said before, and put right by who carries out what citizens may ask for.
import { correctIntake, openGivenPhone, openIntake, seeIntakeHistory } from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { caseId, onceKey } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

const which = z.strictObject({ caseId });

export const intakeRoutes = staffRoutes({
  open: allow("rights.prepare")
    .input(which)
    .query(async ({ ctx, input }) => granted(await openIntake(ctx.needs, ctx.staff, input))),
  // The answers are judged by the desk, as a citizen's are.
  correct: allow("rights.prepare", "record")
    .input(z.strictObject({ caseId, answers: z.unknown(), seen: z.int().min(0).max(10_000), once: onceKey }))
    .mutation(async ({ ctx, input }) => granted(await correctIntake(ctx.needs, ctx.staff, input))),
  phone: allow("case.read", "looking")
    .input(which)
    .mutation(async ({ ctx, input }) => granted(await openGivenPhone(ctx.needs, ctx.staff, input))),
  history: allow("case.read")
    .input(which)
    .query(async ({ ctx, input }) => granted(await seeIntakeHistory(ctx.needs, ctx.staff, input))),
});
