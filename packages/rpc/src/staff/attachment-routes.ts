// The files of a case that a counsellor may open: sent, seen, and corrected on the page.
import {
  beginAttachment,
  caseGrounds,
  discardAttachment,
  finishAttachment,
  type Needs,
  seeAttachments,
  settleRemark,
  takePart,
  writeRemark,
} from "@kumacari/desk";
import type { CaseId, Staff } from "@kumacari/domain";
import * as z from "zod";
import { begin, discard, finish, part, remark, settle } from "../attachment-inputs.ts";
import { granted } from "../codes.ts";
import { caseId } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

type Ctx = { readonly needs: Needs; readonly staff: Staff };
const grounds = ({ needs, staff }: Ctx, id: CaseId) => caseGrounds(needs, staff, id);

export const attachmentRoutes = staffRoutes({
  see: allow("case.read")
    .input(z.strictObject({ caseId }))
    .query(async ({ ctx, input }) => granted(await seeAttachments(ctx.needs, grounds(ctx, input.caseId)))),
  begin: allow("case.reply", "casework")
    .input(z.strictObject({ caseId, ...begin }))
    .mutation(async ({ ctx, input }) =>
      granted(await beginAttachment(ctx.needs, grounds(ctx, input.caseId), input)),
    ),
  part: allow("case.reply", "casework")
    .input(z.strictObject({ caseId, ...part }))
    .mutation(async ({ ctx, input }) =>
      granted(await takePart(ctx.needs, grounds(ctx, input.caseId), input)),
    ),
  finish: allow("case.reply", "casework")
    .input(z.strictObject({ caseId, ...finish }))
    .mutation(async ({ ctx, input }) =>
      granted(await finishAttachment(ctx.needs, grounds(ctx, input.caseId), input.attachment)),
    ),
  discard: allow("case.reply", "casework")
    .input(z.strictObject({ caseId, ...discard }))
    .mutation(async ({ ctx, input }) =>
      granted(await discardAttachment(ctx.needs, grounds(ctx, input.caseId), input)),
    ),
  remark: allow("case.reply", "casework")
    .input(z.strictObject({ caseId, ...remark }))
    .mutation(async ({ ctx, input }) =>
      granted(await writeRemark(ctx.needs, grounds(ctx, input.caseId), input)),
    ),
  settle: allow("case.reply", "casework")
    .input(z.strictObject({ caseId, ...settle }))
    .mutation(async ({ ctx, input }) =>
      granted(await settleRemark(ctx.needs, grounds(ctx, input.caseId), input)),
    ),
});
