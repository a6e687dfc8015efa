// A citizen's bookings: what is free, what they hold, and their coming and going.
import {
  accept,
  arrive,
  cancel,
  decline,
  leave,
  move,
  reserve,
  seeGround,
  seeOwnBookings,
  seeSlots,
  wait,
} from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { bookingId, day, hubId, moment, onceKey, staffId, waitId, way } from "../inputs.ts";
import { citizenRoutes, own } from "./procedure.ts";

const wanted = { way, hub: hubId.optional(), staff: staffId.optional() };
const placing = { ...wanted, from: moment, once: onceKey };

export const bookingRoutes = citizenRoutes({
  ground: own.query(({ ctx }) => seeGround(ctx.needs, ctx.person)),
  slots: own
    .input(z.strictObject({ ...wanted, first: day }))
    .query(({ ctx, input }) => seeSlots(ctx.needs, input)),
  mine: own.query(({ ctx }) => seeOwnBookings(ctx.needs, ctx.person)),
  reserve: own
    .input(z.strictObject(placing))
    .mutation(async ({ ctx, input }) => granted(await reserve(ctx.needs, ctx.person, input))),
  move: own
    .input(z.strictObject({ id: bookingId, ...placing }))
    .mutation(async ({ ctx, input }) => granted(await move(ctx.needs, ctx.person, input))),
  cancel: own
    .input(z.strictObject({ id: bookingId }))
    .mutation(async ({ ctx, input }) => granted(await cancel(ctx.needs, ctx.person, input.id))),
  arrive: own
    .input(z.strictObject({ token: z.string().max(200) }))
    .mutation(async ({ ctx, input }) => granted(await arrive(ctx.needs, ctx.person, input.token))),
  wait: own
    .input(z.strictObject({ ...wanted, first: day, last: day, once: onceKey }))
    .mutation(async ({ ctx, input }) => granted(await wait(ctx.needs, ctx.person, input))),
  leave: own
    .input(z.strictObject({ id: waitId }))
    .mutation(async ({ ctx, input }) => granted(await leave(ctx.needs, ctx.person, input.id))),
  accept: own
    .input(z.strictObject({ id: bookingId }))
    .mutation(async ({ ctx, input }) => granted(await accept(ctx.needs, ctx.person, input.id))),
  decline: own
    .input(z.strictObject({ id: bookingId }))
    .mutation(async ({ ctx, input }) => granted(await decline(ctx.needs, ctx.person, input.id))),
});
