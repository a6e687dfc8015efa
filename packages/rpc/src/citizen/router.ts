// What the citizen's pages may ask for.
import {
  answerFollowUp,
  answerReferral,
  askForLink,
  askRight,
  confirmMail,
  endMailSessions,
  enterByMail,
  giveConsent,
  giveReach,
  openLink,
  openOwnSave,
  rate,
  saveOwnCard,
  seeDisclosedFiles,
  seeHeld,
  seeHome,
  seeHubs,
  seeOwnCard,
  seeOwnCare,
  seeOwnFollowUp,
  seeOwnRating,
  seeOwnReach,
  seeOwnReferrals,
  seeOwnRequests,
  seeOwnSaves,
  seeOwnTalk,
  signInCitizen,
  signOutCitizen,
  submitIntake,
  withdrawConsent,
  withdrawReach,
  writeAsCitizen,
  writeOwnCare,
} from "@kumacari/desk";
import { followUpStates, refusal } from "@kumacari/domain";
import * as z from "zod";
import { granted, refused } from "../codes.ts";
import {
  cardPartOf,
  cardSaveOf,
  cardSeen,
  caseId,
  day,
  matterId,
  onceKey,
  paperId,
  place,
  right,
  savingCard,
  words,
  writingCare,
  writingNumber,
} from "../inputs.ts";
import { attachmentRoutes } from "./attachment-routes.ts";
import { bookingRoutes } from "./booking-routes.ts";
import { anyone, byLine, citizenRoutes, own } from "./procedure.ts";

const mailAddress = z.string().max(300);
const reachWay = z.enum(["mail", "phone"]);
const mailProof = z.strictObject({ token: z.string().max(200), word: z.string().max(20) });

export const citizenRouter = citizenRoutes({
  signIn: anyone.input(z.strictObject({ idToken: z.string().max(8192) })).mutation(async ({ ctx, input }) => {
    const lineUser = await ctx.lineUserOf(input.idToken);
    if (lineUser === undefined) throw refused(refusal("identity-unproven"));
    return granted(await signInCitizen(ctx.needs, lineUser));
  }),
  signOut: own.mutation(({ ctx }) => signOutCitizen(ctx.needs, ctx)),
  // Without LINE: the link comes by mail, and no address is ever in one.
  mail: citizenRoutes({
    ask: anyone
      .input(z.strictObject({ address: mailAddress }))
      .mutation(async ({ ctx, input }) => granted(await askForLink(ctx.needs, input))),
    enter: anyone
      .input(mailProof)
      .mutation(async ({ ctx, input }) => granted(await enterByMail(ctx.needs, input))),
    confirm: anyone
      .input(mailProof)
      .mutation(async ({ ctx, input }) => granted(await confirmMail(ctx.needs, input))),
  }),
  reach: citizenRoutes({
    mine: own.query(({ ctx }) => seeOwnReach(ctx.needs, ctx.person, ctx.session.via)),
    give: byLine
      .input(z.strictObject({ by: reachWay, address: mailAddress, version: z.string().max(40) }))
      .mutation(async ({ ctx, input }) => granted(await giveReach(ctx.needs, ctx.person, input))),
    withdraw: own
      .input(z.strictObject({ by: reachWay }))
      .mutation(async ({ ctx, input }) => granted(await withdrawReach(ctx.needs, ctx.person, input.by))),
    endSessions: own.mutation(async ({ ctx }) => granted(await endMailSessions(ctx.needs, ctx.person))),
  }),
  home: own.query(({ ctx }) => seeHome(ctx.needs, ctx.person)),
  hubs: anyone.query(({ ctx }) => seeHubs(ctx.needs)),
  held: own.query(({ ctx }) => seeHeld(ctx.needs, ctx.person)),
  consent: citizenRoutes({
    give: own
      .input(z.strictObject({ version: z.string().max(40) }))
      .mutation(async ({ ctx, input }) => granted(await giveConsent(ctx.needs, ctx.person, input.version))),
    withdraw: own.mutation(async ({ ctx }) => granted(await withdrawConsent(ctx.needs, ctx.person))),
  }),
  intake: citizenRoutes({
    // The answers are judged by the desk, so that a refusal is its sentence and the page keeps what was typed.
    submit: own
      .input(z.strictObject({ answers: z.unknown(), care: z.unknown().optional(), once: onceKey }))
      .mutation(async ({ ctx, input }) =>
        granted(await submitIntake(ctx.needs, ctx.person, { ...input, via: ctx.session.via })),
      ),
  }),
  care: citizenRoutes({
    mine: own.query(async ({ ctx }) => granted(await seeOwnCare(ctx.needs, ctx.person))),
    write: own
      .input(z.strictObject(writingCare))
      .mutation(async ({ ctx, input }) => granted(await writeOwnCare(ctx.needs, ctx.person, input))),
  }),
  booking: bookingRoutes,
  referral: citizenRoutes({
    mine: own.query(({ ctx }) => seeOwnReferrals(ctx.needs, ctx.person)),
    answer: own
      .input(z.strictObject({ id: paperId, number: writingNumber.min(1), agrees: z.boolean() }))
      .mutation(async ({ ctx, input }) => granted(await answerReferral(ctx.needs, ctx.person, input))),
  }),
  right: citizenRoutes({
    mine: own.query(({ ctx }) => seeOwnRequests(ctx.needs, ctx.person)),
    files: own
      .input(z.strictObject({ id: matterId }))
      .query(async ({ ctx, input }) => granted(await seeDisclosedFiles(ctx.needs, ctx.person, input.id))),
    // The words are judged by the desk, so that a refusal is its sentence and the page keeps what was typed.
    ask: own
      .input(z.strictObject({ about: right, what: words, wish: words }))
      .mutation(async ({ ctx, input }) => granted(await askRight(ctx.needs, ctx.person, input))),
  }),
  rating: citizenRoutes({
    mine: own
      .input(z.strictObject({ of: caseId.optional() }))
      .query(({ ctx, input }) => seeOwnRating(ctx.needs, ctx.person, input)),
    // Judged by the desk, as the intake is.
    give: own
      .input(z.strictObject({ of: caseId, answer: z.unknown(), shown: z.boolean() }))
      .mutation(async ({ ctx, input }) => granted(await rate(ctx.needs, ctx.person, input))),
  }),
  followUp: citizenRoutes({
    mine: own.query(({ ctx }) => seeOwnFollowUp(ctx.needs, ctx.person)),
    answer: own
      .input(
        z.strictObject({
          due: day,
          state: z.enum(followUpStates),
          said: words,
          again: z.boolean(),
          once: onceKey,
        }),
      )
      .mutation(async ({ ctx, input }) => granted(await answerFollowUp(ctx.needs, ctx.person, input))),
  }),
  card: citizenRoutes({
    see: own
      .input(z.strictObject({ seen: cardSeen }))
      .query(async ({ ctx, input }) => granted(await seeOwnCard(ctx.needs, ctx.person, input.seen))),
    saves: own
      .input(z.strictObject(cardPartOf))
      .query(async ({ ctx, input }) => granted(await seeOwnSaves(ctx.needs, ctx.person, input))),
    openSave: own
      .input(z.strictObject(cardSaveOf))
      .query(async ({ ctx, input }) => granted(await openOwnSave(ctx.needs, ctx.person, input))),
    save: own
      .input(z.strictObject({ ...savingCard, once: onceKey }))
      .mutation(async ({ ctx, input }) => granted(await saveOwnCard(ctx.needs, ctx.person, input))),
  }),
  attachment: attachmentRoutes,
  talk: citizenRoutes({
    see: own
      .input(z.strictObject({ after: place }))
      .query(async ({ ctx, input }) => granted(await seeOwnTalk(ctx.needs, ctx.person, input.after))),
    write: own
      .input(z.strictObject({ text: words, once: onceKey }))
      .mutation(async ({ ctx, input }) => granted(await writeAsCitizen(ctx.needs, ctx.person, input))),
  }),
  link: citizenRoutes({
    open: own
      .input(z.strictObject({ token: z.string().max(200) }))
      .mutation(async ({ ctx, input }) => granted(await openLink(ctx.needs, ctx.person, input.token))),
  }),
});

export type CitizenRouter = typeof citizenRouter;
