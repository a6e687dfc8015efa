// A counsellor's hours: their own by themselves, anybody's by whoever looks after the office; the effect comes first.
import { seeRoster, writeRoster } from "@kumacari/desk";
import { awayReasons, type HubId, isId, isListed } from "@kumacari/domain";
import * as z from "zod";
import { granted } from "../codes.ts";
import { day, dry, moment, staffId } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

/** Minutes of a day in Japan. Whether they make sense the desk says, in a sentence. */
const minute = z.int().min(0).max(1440);
const window = z.strictObject({ from: minute, to: minute });
const at = z.custom<HubId | "office">((it) => it === "office" || (typeof it === "string" && isId("hub", it)));
const shifts = z
  .array(z.strictObject({ from: minute, to: minute, at, breaks: z.array(window).max(8) }))
  .max(8);
const why = z.custom<keyof typeof awayReasons>((it) => isListed(awayReasons, it));
const hours = {
  version: z.int().min(0),
  week: z.array(shifts).length(7),
  days: z.record(day, shifts).refine((it) => Object.keys(it).length <= 400),
  away: z.array(z.strictObject({ from: moment, to: moment, why, cover: staffId.optional() })).max(200),
  dry,
};

export const rosterRoutes = staffRoutes({
  see: allow("booking.see")
    .input(z.strictObject({ staff: staffId.optional() }))
    .query(async ({ ctx, input }) => granted(await seeRoster(ctx.needs, ctx.staff, input))),
  write: allow("roster.write")
    .input(z.strictObject(hours))
    .mutation(async ({ ctx, input }) =>
      granted(await writeRoster(ctx.needs, ctx.staff, ctx.staff.id, input)),
    ),
  writeFor: allow("roster.writeFor")
    .input(z.strictObject({ staff: staffId, ...hours }))
    .mutation(async ({ ctx, input: { staff, ...sent } }) =>
      granted(await writeRoster(ctx.needs, ctx.staff, staff, sent)),
    ),
});
