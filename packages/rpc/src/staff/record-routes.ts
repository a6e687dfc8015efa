// A case's record: what there is, one paper opened, and the writing of it.
import {
  askToHandOver,
  handOver,
  openPaper,
  openStatement,
  recordAgreement,
  seeRecord,
  writePaper,
} from "@kumacari/desk";
import { handingWays } from "@kumacari/domain";
import * as z from "zod";
import { granted } from "../codes.ts";
import { caseId, day, matterId, onceKey, paperId, writingNumber } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

const referral = { caseId, id: paperId, number: writingNumber.min(1) };

export const recordRoutes = staffRoutes({
  see: allow("case.read")
    .input(z.strictObject({ caseId }))
    .query(async ({ ctx, input }) => granted(await seeRecord(ctx.needs, ctx.staff, input))),
  open: allow("case.read")
    .input(
      z.strictObject({
        caseId,
        id: paperId,
        from: caseId.optional(),
        number: writingNumber.min(1).optional(),
      }),
    )
    .query(async ({ ctx, input }) => granted(await openPaper(ctx.needs, ctx.staff, input))),
  statement: allow("case.read")
    .input(z.strictObject({ caseId, id: matterId }))
    .query(async ({ ctx, input }) => granted(await openStatement(ctx.needs, ctx.staff, input))),
  // The words are judged by the desk, so that a refusal is its sentence and the page keeps what was typed.
  write: allow("record.write", "casework")
    .input(
      z.strictObject({
        caseId,
        id: paperId.optional(),
        base: writingNumber,
        sensitive: z.boolean(),
        words: z.unknown(),
        once: onceKey,
      }),
    )
    .mutation(async ({ ctx, input }) => granted(await writePaper(ctx.needs, ctx.staff, input))),
  askToHandOver: allow("record.write", "casework")
    .input(z.strictObject(referral))
    .mutation(async ({ ctx, input }) => granted(await askToHandOver(ctx.needs, ctx.staff, input))),
  recordAgreement: allow("record.write", "casework")
    .input(
      z.strictObject({
        ...referral,
        agrees: z.boolean(),
        takesBack: z.literal(true).optional(),
        day,
        way: z.enum(handingWays),
      }),
    )
    .mutation(async ({ ctx, input }) => granted(await recordAgreement(ctx.needs, ctx.staff, input))),
  handOver: allow("record.write", "casework")
    .input(z.strictObject(referral))
    .mutation(async ({ ctx, input }) => granted(await handOver(ctx.needs, ctx.staff, input))),
});
