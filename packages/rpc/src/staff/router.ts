// What the staff console may ask for.
import {
  approve,
  approveClose,
  askClose,
  askTest,
  assignToMe,
  endClosing,
  propose,
  replay,
  reply,
  sayTyping,
  schedule,
  seeBorder,
  seeCase,
  seeLater,
  seeMe,
  seeNews,
  seeRating,
  takeBackLater,
  tick,
  withdraw,
} from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import {
  caseId,
  contentId,
  dry,
  eventId,
  moment,
  onceKey,
  outcome,
  place,
  version,
  words,
} from "../inputs.ts";
import { assuranceRoutes } from "./assurance-routes.ts";
import { attachmentRoutes } from "./attachment-routes.ts";
import { auditRoutes } from "./audit-routes.ts";
import { bookingRoutes } from "./booking-routes.ts";
import { cannedRoutes } from "./canned-routes.ts";
import { cardRoutes } from "./card-routes.ts";
import { careRoutes } from "./care-routes.ts";
import { caseloadRoutes } from "./caseload-routes.ts";
import { figuresRoutes } from "./figures-routes.ts";
import { followUpRoutes } from "./follow-up-routes.ts";
import { handoverRoutes } from "./handover-routes.ts";
import { hostRoutes } from "./host-routes.ts";
import { hubsRoutes } from "./hubs-routes.ts";
import { inboxRoutes } from "./inbox-routes.ts";
import { intakeRoutes } from "./intake-routes.ts";
import { keysRoutes } from "./keys-routes.ts";
import { lawRoutes } from "./law-routes.ts";
import type { Procedures } from "./matrix.ts";
import { passkeyRoutes } from "./passkey-routes.ts";
import { peopleRoutes } from "./people-routes.ts";
import { allow, staffRoutes } from "./procedure.ts";
import { reachRoutes } from "./reach-routes.ts";
import { recordRoutes } from "./record-routes.ts";
import { rightsRoutes } from "./rights-routes.ts";
import { rosterRoutes } from "./roster-routes.ts";
import { searchRoutes } from "./search-routes.ts";
import { sessionRoutes } from "./session-routes.ts";
import { vigilRoutes } from "./vigil-routes.ts";

// tRPC keeps a flat list of its procedures beside the nested one, and types only the nested one.
const procedures = (): Procedures => staffRouter._def.procedures as unknown as Procedures;

export const staffRouter = staffRoutes({
  assurance: assuranceRoutes(procedures),
  audit: auditRoutes,
  booking: bookingRoutes,
  canned: cannedRoutes,
  card: cardRoutes,
  care: careRoutes,
  figures: figuresRoutes,
  followUp: followUpRoutes,
  roster: rosterRoutes,
  hubs: hubsRoutes,
  caseload: caseloadRoutes,
  handover: handoverRoutes,
  host: hostRoutes,
  reach: reachRoutes,
  record: recordRoutes,
  intake: intakeRoutes,
  keys: keysRoutes,
  law: lawRoutes,
  rights: rightsRoutes,
  people: peopleRoutes,
  me: allow("signed-in").query(({ ctx }) => seeMe(ctx.needs, ctx)),
  attachment: attachmentRoutes,
  passkey: passkeyRoutes,
  search: searchRoutes,
  session: sessionRoutes,
  vigil: vigilRoutes,
  inbox: inboxRoutes,
  case: staffRoutes({
    see: allow("case.read")
      .input(z.strictObject({ caseId }))
      .query(async ({ ctx, input }) => granted(await seeCase(ctx.needs, ctx.staff, input.caseId))),
    tick: allow("case.read")
      .input(z.strictObject({ caseId, after: place }))
      .query(async ({ ctx, input }) => granted(await tick(ctx.needs, ctx.staff, input))),
    assign: allow("case.assign", "casework")
      .input(z.strictObject({ caseId }))
      .mutation(async ({ ctx, input }) => granted(await assignToMe(ctx.needs, ctx.staff, input.caseId))),
    reply: allow("case.reply", "casework")
      .input(z.strictObject({ caseId, text: words, seen: place, once: onceKey }))
      .mutation(async ({ ctx, input }) => granted(await reply(ctx.needs, ctx.staff, input))),
    typing: allow("case.reply", "casework")
      .input(z.strictObject({ caseId }))
      .mutation(async ({ ctx, input }) => granted(await sayTyping(ctx.needs, ctx.staff, input.caseId))),
    schedule: allow("case.reply", "casework")
      .input(
        z.strictObject({
          caseId,
          text: words,
          at: moment,
          seen: place,
          once: onceKey,
        }),
      )
      .mutation(async ({ ctx, input }) => granted(await schedule(ctx.needs, ctx.staff, input))),
    later: allow("case.read")
      .input(z.strictObject({ caseId }))
      .query(async ({ ctx, input }) => granted(await seeLater(ctx.needs, ctx.staff, input))),
    takeBackLater: allow("case.reply", "casework")
      .input(z.strictObject({ caseId, made: moment }))
      .mutation(async ({ ctx, input }) => granted(await takeBackLater(ctx.needs, ctx.staff, input))),
    askClose: allow("case.close", "casework")
      .input(z.strictObject({ caseId, outcome, summary: words, seen: place, once: onceKey }))
      .mutation(async ({ ctx, input }) => granted(await askClose(ctx.needs, ctx.staff, input))),
    approveClose: allow("closing.approve", "casework")
      .input(z.strictObject({ caseId, asked: moment, seen: place }))
      .mutation(async ({ ctx, input }) => granted(await approveClose(ctx.needs, ctx.staff, input))),
    rating: allow("case.read")
      .input(z.strictObject({ caseId }))
      .query(async ({ ctx, input }) => granted(await seeRating(ctx.needs, ctx.staff, input))),
    endClosing: allow("case.close", "casework")
      .input(z.strictObject({ caseId }))
      .mutation(async ({ ctx, input }) => granted(await endClosing(ctx.needs, ctx.staff, input))),
  }),
  news: staffRoutes({
    see: allow("news.read").query(({ ctx }) => seeNews(ctx.needs, ctx.staff)),
    propose: allow("news.write", "draft")
      .input(
        z.strictObject({
          title: words,
          text: words,
          once: onceKey,
          insteadOf: z.strictObject({ id: contentId, version }).optional(),
        }),
      )
      .mutation(async ({ ctx, input }) => granted(await propose(ctx.needs, ctx.staff, input))),
    approve: allow("news.approve")
      .input(z.strictObject({ id: contentId, version, dry }))
      .mutation(async ({ ctx, input }) => granted(await approve(ctx.needs, ctx.staff, input))),
    withdraw: allow("news.withdraw")
      .input(z.strictObject({ id: contentId, dry }))
      .mutation(async ({ ctx, input }) => granted(await withdraw(ctx.needs, ctx.staff, input))),
  }),
  border: staffRoutes({
    see: allow("border.see").query(({ ctx }) => seeBorder(ctx.needs)),
    askTest: allow("border.act")
      .input(z.strictObject({ dry }))
      .mutation(async ({ ctx, input }) => granted(await askTest(ctx.needs, ctx.staff, input))),
    replay: allow("border.act")
      .input(z.strictObject({ event: z.union([eventId, z.literal("all")]), dry }))
      .mutation(async ({ ctx, input }) => granted(await replay(ctx.needs, ctx.staff, input))),
  }),
});

export type StaffRouter = typeof staffRouter;
