// The audit as it may be looked through, proved and written out; every one of these is an entry of the audit itself.
import {
  exportAudit,
  proveEntry,
  proveGrowth,
  searchAudit,
  seeAuditStaff,
  seeCheckpoints,
  seeEntry,
  takeCheckpoint,
} from "@kumacari/desk";
import { type Act, acts, type Instant, instant } from "@kumacari/domain";
import * as z from "zod";
import { granted } from "../codes.ts";
import { staffId } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

const act = z.custom<Act>((it) => typeof it === "string" && Object.hasOwn(acts, it));
const moment = z
  .int()
  .min(946_684_800_000)
  .max(7_258_118_400_000)
  .transform((it): Instant => instant(it));
/** An id of ours, or a case's number as people say it. */
const reference = z.string().regex(/^([a-z]+_[2-9a-hjkmnp-z]{20}|K-[2-9a-hjkmnp-z]{6})$/);
const trail = z.string().regex(/^[\x21-\x7e]{1,160}$/);
const cursor = z.string().regex(/^\d{15}#entry_[2-9a-hjkmnp-z]{20}$/);
const count = z.int().min(0).max(1_000_000_000_000);

export const auditRoutes = staffRoutes({
  search: allow("audit.read")
    .input(
      z.strictObject({
        from: moment.optional(),
        to: moment.optional(),
        act: act.optional(),
        who: staffId.optional(),
        on: reference.optional(),
        trail: trail.optional(),
        after: cursor.optional(),
      }),
    )
    .query(({ ctx, input }) => searchAudit(ctx.needs, ctx.staff, input)),
  staff: allow("audit.read").query(({ ctx }) => seeAuditStaff(ctx.needs)),
  entry: allow("audit.read")
    .input(z.strictObject({ number: count }))
    .query(async ({ ctx, input }) => granted(await seeEntry(ctx.needs, ctx.staff, input))),
  prove: allow("audit.read", "taking")
    .input(z.strictObject({ number: count, size: count.optional() }))
    .mutation(async ({ ctx, input }) => granted(await proveEntry(ctx.needs, ctx.staff, input))),
  checkpoints: allow("audit.read")
    .input(z.strictObject({ below: count.optional() }))
    .query(({ ctx, input }) => seeCheckpoints(ctx.needs, input)),
  checkpoint: allow("audit.read", "taking")
    .input(z.strictObject({ size: count }))
    .mutation(async ({ ctx, input }) => granted(await takeCheckpoint(ctx.needs, ctx.staff, input))),
  growth: allow("audit.read", "taking")
    .input(z.strictObject({ old: count.min(1), now: count.min(1) }))
    .mutation(async ({ ctx, input }) => granted(await proveGrowth(ctx.needs, ctx.staff, input))),
  export: allow("audit.export", "taking")
    .input(z.strictObject({ from: count, size: count.min(1) }))
    .mutation(async ({ ctx, input }) => granted(await exportAudit(ctx.needs, ctx.staff, input))),
});
