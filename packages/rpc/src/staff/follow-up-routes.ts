// How things went since an end: whose question waits for the staff, and what they heard.
import { seeFollowUps, settleFollowUp } from "@kumacari/desk";
import { followUpStates, noteWays, notReached } from "@kumacari/domain";
import * as z from "zod";
import { granted } from "../codes.ts";
import { caseId, day, onceKey, words } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

const heard = z.strictObject({
  way: z.enum(noteWays),
  state: z.enum([...followUpStates, notReached]),
  said: words,
  again: z.boolean(),
});

export const followUpRoutes = staffRoutes({
  see: allow("follow-up.settle")
    .input(z.strictObject({ all: z.boolean() }))
    .query(({ ctx, input }) => seeFollowUps(ctx.needs, ctx.staff, input)),
  settle: allow("follow-up.settle", "casework")
    .input(z.strictObject({ caseId, due: day, heard: heard.optional(), once: onceKey }))
    .mutation(async ({ ctx, input }) => granted(await settleFollowUp(ctx.needs, ctx.staff, input))),
});
