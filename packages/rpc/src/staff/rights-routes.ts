// Citizens' requests about their own data: prepared by who may open every case, decided by somebody else for the city.
import {
  carryOut,
  decideRequest,
  extendMatter,
  openAnswerPhone,
  openRequest,
  proposeAnswer,
  seeRequests,
  sendBack,
  settleAnswer,
} from "@kumacari/desk";
import { requestOutcomes } from "@kumacari/domain/law";
import * as z from "zod";
import { granted } from "../codes.ts";
import { day, dry, extension, matterId, matterMark, version, withheld, words } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

const which = { id: matterId, version };
const outcome = z.custom<keyof typeof requestOutcomes>(
  (it) => typeof it === "string" && Object.hasOwn(requestOutcomes, it),
);

export const rightsRoutes = staffRoutes({
  see: allow("rights.read")
    .input(matterMark.optional())
    .query(({ ctx, input }) => seeRequests(ctx.needs, ctx.staff, input)),
  open: allow("rights.prepare")
    .input(z.strictObject({ id: matterId }))
    .query(async ({ ctx, input }) => granted(await openRequest(ctx.needs, ctx.staff, input.id))),
  propose: allow("rights.prepare", "draft")
    .input(z.strictObject({ ...which, outcome, says: words, withheld }))
    .mutation(async ({ ctx, input }) => granted(await proposeAnswer(ctx.needs, ctx.staff, input))),
  carryOut: allow("rights.prepare", "record")
    .input(z.strictObject({ ...which, says: words }))
    .mutation(async ({ ctx, input }) => granted(await carryOut(ctx.needs, ctx.staff, input))),
  extend: allow("rights.prepare")
    .input(z.strictObject({ ...which, reason: extension, dry }))
    .mutation(async ({ ctx, input }) => granted(await extendMatter(ctx.needs, ctx.staff, input))),
  // Neither LINE nor mail told the answer: rung up or posted, and said to be done.
  phone: allow("rights.prepare", "looking")
    .input(z.strictObject({ id: matterId }))
    .mutation(async ({ ctx, input }) => granted(await openAnswerPhone(ctx.needs, ctx.staff, input))),
  settle: allow("rights.prepare", "record")
    .input(
      z.strictObject({ id: matterId, says: z.int().min(1).max(100), way: z.enum(["phone", "post"]), day }),
    )
    .mutation(async ({ ctx, input }) => granted(await settleAnswer(ctx.needs, ctx.staff, input))),
  sendBack: allow("rights.decide", "draft")
    .input(z.strictObject(which))
    .mutation(async ({ ctx, input }) => granted(await sendBack(ctx.needs, ctx.staff, input))),
  decide: allow("rights.decide")
    .input(z.strictObject({ ...which, dry }))
    .mutation(async ({ ctx, input }) => granted(await decideRequest(ctx.needs, ctx.staff, input))),
});
