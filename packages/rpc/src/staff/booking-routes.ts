// The staff's side of booking: the office's calendar, and a case's sittings booked, moved, given up and moved on.
import {
  bookFor,
  cancelFor,
  endFeed,
  keepFor,
  makeFeed,
  moveAtDesk,
  moveFor,
  restoreAtDesk,
  seeDay,
  seeFeed,
  seeMeeting,
  seeSittings,
  seeSlots,
  seeUnfit,
  seeWeek,
  setMeeting,
} from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { bookingId, caseId, day, hubId, moment, onceKey, said, staffId, way } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

const wanted = { way, hub: hubId.optional(), staff: staffId.optional() };
const placing = { ...wanted, from: moment, once: onceKey };

export const bookingRoutes = staffRoutes({
  day: allow("booking.see")
    .input(z.strictObject({ day }))
    .query(({ ctx, input }) => seeDay(ctx.needs, ctx.staff, input)),
  week: allow("booking.see")
    .input(z.strictObject({ first: day }))
    .query(({ ctx, input }) => seeWeek(ctx.needs, ctx.staff, input)),
  unfit: allow("booking.see").query(({ ctx }) => seeUnfit(ctx.needs, ctx.staff)),
  ofCase: allow("booking.act")
    .input(z.strictObject({ caseId }))
    .query(async ({ ctx, input }) => granted(await seeSittings(ctx.needs, ctx.staff, input))),
  slots: allow("booking.see")
    .input(z.strictObject({ ...wanted, first: day }))
    .query(({ ctx, input }) => seeSlots(ctx.needs, input)),
  reserve: allow("booking.act", "casework")
    .input(z.strictObject({ caseId, ...placing }))
    .mutation(async ({ ctx, input }) => granted(await bookFor(ctx.needs, ctx.staff, input))),
  move: allow("booking.act", "casework")
    .input(z.strictObject({ id: bookingId, ...placing }))
    .mutation(async ({ ctx, input }) => granted(await moveFor(ctx.needs, ctx.staff, input))),
  cancel: allow("booking.act", "casework")
    .input(z.strictObject({ id: bookingId }))
    .mutation(async ({ ctx, input }) => granted(await cancelFor(ctx.needs, ctx.staff, input))),
  keep: allow("booking.act", "casework")
    .input(z.strictObject({ id: bookingId }))
    .mutation(async ({ ctx, input }) => granted(await keepFor(ctx.needs, ctx.staff, input))),
  stage: allow("booking.act", "casework")
    .input(z.strictObject({ id: bookingId, to: z.enum(["booked", "arrived", "started", "ended", "absent"]) }))
    .mutation(async ({ ctx, input }) => granted(await moveAtDesk(ctx.needs, ctx.staff, input))),
  restore: allow("booking.act", "casework")
    .input(z.strictObject({ id: bookingId, said }))
    .mutation(async ({ ctx, input }) => granted(await restoreAtDesk(ctx.needs, ctx.staff, input))),
  meeting: allow("booking.act")
    .input(z.strictObject({ id: bookingId }))
    .query(async ({ ctx, input }) => granted(await seeMeeting(ctx.needs, ctx.staff, input))),
  setMeeting: allow("booking.act", "casework")
    .input(z.strictObject({ id: bookingId, link: z.string() }))
    .mutation(async ({ ctx, input }) => granted(await setMeeting(ctx.needs, ctx.staff, input))),
  feed: allow("booking.act").query(({ ctx }) => seeFeed(ctx.needs, ctx.staff)),
  makeFeed: allow("booking.act", "own").mutation(async ({ ctx }) =>
    granted(await makeFeed(ctx.needs, ctx.staff)),
  ),
  endFeed: allow("booking.act", "own").mutation(async ({ ctx }) =>
    granted(await endFeed(ctx.needs, ctx.staff)),
  ),
});
