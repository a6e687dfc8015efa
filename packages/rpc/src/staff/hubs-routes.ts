// Hubs, their tables, and the rules of booking: written by the operator, the effect first.
import {
  addPhoto,
  addTable,
  placeHost,
  removePhoto,
  rotatePoster,
  seeHubSheets,
  seePoster,
  seeRegistry,
  setHub,
  setTable,
  writeHub,
  writePhoto,
  writeRules,
} from "@kumacari/desk";
import { type BarrierFree, barrierFree, hubPhotoLimits, isListed, type Week } from "@kumacari/domain";
import * as z from "zod";
import { granted } from "../codes.ts";
import { day, dry, hubId, hubPhotoId, onceKey, staffId, tableId, version, words } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

const minute = z.int().min(0).max(1440);
const windows = z.array(z.strictObject({ from: minute, to: minute })).max(8);
const week = z
  .tuple([windows, windows, windows, windows, windows, windows, windows])
  .transform((it): Week => it);
const fact = z.custom<BarrierFree>((it) => isListed(barrierFree, it));
/** As base64; a little more gets its own sentence from the desk. */
const picture = z
  .base64()
  .max(Math.ceil((hubPhotoLimits.bytes + 1024) / 3) * 4)
  .transform((it) => z.core.util.base64ToUint8Array(it));
const state = z.enum(["open", "closed"]);
const spot = z.union([
  z.strictObject({ kind: z.literal("hub"), hub: hubId }),
  z.strictObject({ kind: z.enum(["online", "phone"]) }),
]);

export const hubsRoutes = staffRoutes({
  see: allow("hubs.manage").query(({ ctx }) => seeRegistry(ctx.needs)),
  write: allow("hubs.manage")
    .input(
      z.strictObject({
        old: z.strictObject({ id: hubId, version }).optional(),
        name: words,
        ward: words,
        address: words,
        access: words,
        place: z.strictObject({ latitude: z.number(), longitude: z.number() }),
        week,
        barrierFree: z.array(fact).max(20),
        minimum: z.int(),
        once: onceKey,
        dry,
      }),
    )
    .mutation(async ({ ctx, input }) => granted(await writeHub(ctx.needs, ctx.staff, input))),
  set: allow("hubs.manage")
    .input(z.strictObject({ id: hubId, version, state, dry }))
    .mutation(async ({ ctx, input }) => granted(await setHub(ctx.needs, ctx.staff, input))),
  addTable: allow("hubs.manage")
    .input(z.strictObject({ spot, mark: z.string().regex(/^[A-Z]$/), name: words, once: onceKey, dry }))
    .mutation(async ({ ctx, input }) => granted(await addTable(ctx.needs, ctx.staff, input))),
  setTable: allow("hubs.manage")
    .input(z.strictObject({ id: tableId, version, name: words, state, dry }))
    .mutation(async ({ ctx, input }) => granted(await setTable(ctx.needs, ctx.staff, input))),
  addPhoto: allow("hubs.manage")
    .input(z.strictObject({ hub: hubId, alt: words, bytes: picture, once: onceKey, dry }))
    .mutation(async ({ ctx, input }) => granted(await addPhoto(ctx.needs, ctx.staff, input))),
  writePhoto: allow("hubs.manage")
    .input(z.strictObject({ hub: hubId, photo: hubPhotoId, alt: words, place: z.int(), dry }))
    .mutation(async ({ ctx, input }) => granted(await writePhoto(ctx.needs, ctx.staff, input))),
  removePhoto: allow("hubs.manage")
    .input(z.strictObject({ hub: hubId, photo: hubPhotoId, dry }))
    .mutation(async ({ ctx, input }) => granted(await removePhoto(ctx.needs, ctx.staff, input))),
  placeHost: allow("hubs.manage")
    .input(z.strictObject({ staff: staffId, hub: hubId, dry }))
    .mutation(async ({ ctx, input }) => granted(await placeHost(ctx.needs, ctx.staff, input))),
  poster: allow("hubs.manage")
    .input(z.strictObject({ hub: hubId }))
    .query(async ({ ctx, input }) => granted(await seePoster(ctx.needs, input.hub))),
  rotatePoster: allow("hubs.manage")
    .input(z.strictObject({ hub: hubId, serial: version, dry }))
    .mutation(async ({ ctx, input }) => granted(await rotatePoster(ctx.needs, ctx.staff, input))),
  sheets: allow("hubs.manage")
    .input(z.strictObject({ month: z.string().max(7).optional() }))
    .query(async ({ ctx, input }) => granted(await seeHubSheets(ctx.needs, input.month))),
  writeRules: allow("hubs.manage")
    .input(
      z.strictObject({
        version: z.int().min(0),
        length: z.strictObject({ hub: z.int(), online: z.int(), phone: z.int() }),
        buffer: z.int(),
        step: z.int(),
        notice: z.int(),
        horizon: z.int(),
        changeUntil: z.int(),
        atOnce: z.int(),
        offer: z.int(),
        holidays: z.boolean(),
        closed: z.array(day).max(400),
        hours: week,
        firstAnswer: z.int(),
        contractEnd: day.optional(),
        dry,
      }),
    )
    .mutation(async ({ ctx, input }) => granted(await writeRules(ctx.needs, ctx.staff, input))),
});
