// Who comes, changes, stays away and leaves; each act answers its effect alone when asked dry.
import {
  approveAsk,
  breakGlass,
  changeRole,
  checkSeat,
  declineAsk,
  endGlass,
  exportReview,
  invite,
  judge,
  openReview,
  recover,
  registerSeat,
  rehearse,
  removeSeat,
  resume,
  retire,
  seePeople,
  signReview,
  suspend,
  takeBackStanding,
  vouch,
  withdrawAsk,
} from "@kumacari/desk";
import {
  accessLimits,
  type GlassReason,
  glassReasons,
  isListed,
  type ProcedureKey,
  procedures,
  roles,
  type SeatLevel,
  type StaffState,
  type SuspendReason,
  seatLevels,
  staffStates,
  suspendReasons,
  type Verdict,
  verdicts,
} from "@kumacari/domain";
import * as z from "zod";
import { granted } from "../codes.ts";
import { askId, dry, glassId, staffId } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

const role = z.enum(roles);
const state = z.custom<StaffState>((it) => isListed(staffStates, it));
const reason = z.custom<SuspendReason>((it) => isListed(suspendReasons, it));
const glassReason = z.custom<GlassReason>((it) => isListed(glassReasons, it));
const level = z.custom<SeatLevel>((it) => isListed(seatLevels, it));
const verdict = z.custom<Verdict>((it) => isListed(verdicts, it));
const procedure = z.custom<ProcedureKey>((it) => isListed(procedures, it));
const quarter = z.string().regex(/^\d{4}-Q[1-4]$/);
const aim = { id: staffId, seen: z.strictObject({ role, state }) };
const short = z.string().max(254);

const review = staffRoutes({
  open: allow("people.review")
    .input(z.strictObject({ dry }))
    .mutation(async ({ ctx, input }) => granted(await openReview(ctx.needs, ctx.staff, input))),
  judge: allow("people.review", "draft")
    .input(z.strictObject({ id: quarter, staff: staffId, verdict }))
    .mutation(async ({ ctx, input }) => granted(await judge(ctx.needs, ctx.staff, input))),
  vouch: allow("people.approve", "draft")
    .input(z.strictObject({ id: quarter, staff: staffId, verdict }))
    .mutation(async ({ ctx, input }) => granted(await vouch(ctx.needs, ctx.staff, input))),
  sign: allow("people.review")
    .input(z.strictObject({ id: quarter, dry }))
    .mutation(async ({ ctx, input }) => granted(await signReview(ctx.needs, ctx.staff, input))),
  export: allow("people.read", "taking")
    .input(z.strictObject({ id: quarter }))
    .mutation(async ({ ctx, input }) => granted(await exportReview(ctx.needs, ctx.staff, input))),
});

const seat = staffRoutes({
  register: allow("people.manage")
    .input(z.strictObject({ staff: staffId, level, dry }))
    .mutation(async ({ ctx, input }) => granted(await registerSeat(ctx.needs, ctx.staff, input))),
  check: allow("people.manage")
    .input(z.strictObject({ staff: staffId, dry }))
    .mutation(async ({ ctx, input }) => granted(await checkSeat(ctx.needs, ctx.staff, input))),
  remove: allow("people.manage")
    .input(z.strictObject({ staff: staffId, dry }))
    .mutation(async ({ ctx, input }) => granted(await removeSeat(ctx.needs, ctx.staff, input))),
});

const glass = staffRoutes({
  break: allow("glass.break")
    .input(
      z.strictObject({
        reason: glassReason,
        words: z.string().max(4_000),
        minutes: z.int().min(1).max(accessLimits.glassMinutes),
        typed: short.optional(),
        dry,
      }),
    )
    .mutation(async ({ ctx, input }) => granted(await breakGlass(ctx.needs, ctx.staff, input))),
  end: allow("people.read")
    .input(z.strictObject({ id: glassId, dry }))
    .mutation(async ({ ctx, input }) => granted(await endGlass(ctx.needs, ctx.staff, input))),
});

export const peopleRoutes = staffRoutes({
  see: allow("people.read").query(({ ctx }) => seePeople(ctx.needs, ctx.staff)),
  invite: allow("people.manage")
    .input(z.strictObject({ name: short, role, mail: short, dry }))
    .mutation(async ({ ctx, input }) => granted(await invite(ctx.needs, ctx.staff, input))),
  changeRole: allow("people.manage")
    .input(z.strictObject({ ...aim, role, dry }))
    .mutation(async ({ ctx, input }) => granted(await changeRole(ctx.needs, ctx.staff, input))),
  suspend: allow("people.manage")
    .input(z.strictObject({ ...aim, reason, dry }))
    .mutation(async ({ ctx, input }) => granted(await suspend(ctx.needs, ctx.staff, input))),
  resume: allow("people.manage")
    .input(z.strictObject({ ...aim, dry }))
    .mutation(async ({ ctx, input }) => granted(await resume(ctx.needs, ctx.staff, input))),
  recover: allow("people.manage")
    .input(z.strictObject({ ...aim, dry }))
    .mutation(async ({ ctx, input }) => granted(await recover(ctx.needs, ctx.staff, input))),
  retire: allow("people.manage")
    .input(z.strictObject({ ...aim, typed: short.optional(), dry }))
    .mutation(async ({ ctx, input }) => granted(await retire(ctx.needs, ctx.staff, input))),
  takeBack: allow("people.manage")
    .input(z.strictObject({ id: staffId, dry }))
    .mutation(async ({ ctx, input }) => granted(await takeBackStanding(ctx.needs, ctx.staff, input))),
  approve: allow("people.approve")
    .input(z.strictObject({ id: askId, mail: short.optional(), dry }))
    .mutation(async ({ ctx, input }) => granted(await approveAsk(ctx.needs, ctx.staff, input))),
  decline: allow("people.approve")
    .input(z.strictObject({ id: askId, dry }))
    .mutation(async ({ ctx, input }) => granted(await declineAsk(ctx.needs, ctx.staff, input))),
  withdraw: allow("people.manage")
    .input(z.strictObject({ id: askId, dry }))
    .mutation(async ({ ctx, input }) => granted(await withdrawAsk(ctx.needs, ctx.staff, input))),
  rehearse: allow("people.manage")
    .input(z.strictObject({ procedure, dry }))
    .mutation(async ({ ctx, input }) => granted(await rehearse(ctx.needs, ctx.staff, input))),
  review,
  seat,
  glass,
});
