// A citizen's own files: sent part by part, seen with the remarks on them, and answered.
import {
  beginAttachment,
  discardAttachment,
  finishAttachment,
  ownGrounds,
  seeAttachments,
  settleRemark,
  takePart,
  writeRemark,
} from "@kumacari/desk";
import * as z from "zod";
import { begin, discard, finish, part, remark, settle } from "../attachment-inputs.ts";
import { granted } from "../codes.ts";
import { type CitizenContext, citizenRoutes, own } from "./procedure.ts";

type Ctx = Pick<CitizenContext, "needs"> & Pick<NonNullable<CitizenContext["here"]>, "person">;
const grounds = ({ needs, person }: Ctx) => ownGrounds(needs, person);

export const attachmentRoutes = citizenRoutes({
  see: own.query(async ({ ctx }) => granted(await seeAttachments(ctx.needs, grounds(ctx)))),
  begin: own
    .input(z.strictObject(begin))
    .mutation(async ({ ctx, input }) => granted(await beginAttachment(ctx.needs, grounds(ctx), input))),
  part: own
    .input(z.strictObject(part))
    .mutation(async ({ ctx, input }) => granted(await takePart(ctx.needs, grounds(ctx), input))),
  finish: own
    .input(z.strictObject(finish))
    .mutation(async ({ ctx, input }) =>
      granted(await finishAttachment(ctx.needs, grounds(ctx), input.attachment)),
    ),
  discard: own
    .input(z.strictObject(discard))
    .mutation(async ({ ctx, input }) => granted(await discardAttachment(ctx.needs, grounds(ctx), input))),
  remark: own
    .input(z.strictObject(remark))
    .mutation(async ({ ctx, input }) => granted(await writeRemark(ctx.needs, grounds(ctx), input))),
  settle: own
    .input(z.strictObject(settle))
    .mutation(async ({ ctx, input }) => granted(await settleRemark(ctx.needs, grounds(ctx), input))),
});
