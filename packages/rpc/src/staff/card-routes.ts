// The ジョブ・カード of a case's citizen: what is newer than the page has, and one save of one part.
import { openSaveOfCase, saveCardOfCase, seeCard, seeSavesOfCase } from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { cardPartOf, cardSaveOf, cardSeen, caseId, onceKey, savingCard } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

export const cardRoutes = staffRoutes({
  see: allow("case.read")
    .input(z.strictObject({ caseId, seen: cardSeen }))
    .query(async ({ ctx, input }) => granted(await seeCard(ctx.needs, ctx.staff, input))),
  saves: allow("case.read")
    .input(z.strictObject({ caseId, ...cardPartOf }))
    .query(async ({ ctx, input }) => granted(await seeSavesOfCase(ctx.needs, ctx.staff, input))),
  openSave: allow("case.read")
    .input(z.strictObject({ caseId, ...cardSaveOf }))
    .query(async ({ ctx, input }) => granted(await openSaveOfCase(ctx.needs, ctx.staff, input))),
  save: allow("record.write", "casework")
    .input(z.strictObject({ caseId, ...savingCard, once: onceKey }))
    .mutation(async ({ ctx, input }) => granted(await saveCardOfCase(ctx.needs, ctx.staff, input))),
});
