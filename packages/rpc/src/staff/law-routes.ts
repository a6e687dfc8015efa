// Matters with a date set by law: seen by those who oversee, moved on by those who answer for them.
import {
  answerItem,
  closeMatter,
  doStep,
  extendMatter,
  learnFacts,
  openMatter,
  recordExemption,
  seeMatters,
} from "@kumacari/desk";
import { type MatterKind, matterKinds } from "@kumacari/domain/law";
import * as z from "zod";
import { granted } from "../codes.ts";
import { dry, extension, matterId, matterMark, onceKey, version, words } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

const about = z.custom<MatterKind>((it) => typeof it === "string" && Object.hasOwn(matterKinds, it));
const which = { id: matterId, version };
const leakFacts = z
  .strictObject({
    persons: z.int().min(0).max(10_000_000).optional(),
    sensitive: z.boolean(),
    money: z.boolean(),
    wrongful: z.boolean(),
  })
  .transform(({ persons, ...rest }) => (persons === undefined ? rest : { ...rest, persons }));

export const lawRoutes = staffRoutes({
  see: allow("law.read")
    .input(matterMark.optional())
    .query(({ ctx, input }) => seeMatters(ctx.needs, ctx.staff, input)),
  open: allow("law.act", "record")
    .input(z.strictObject({ about, knownAt: z.int(), facts: leakFacts.optional(), once: onceKey }))
    .mutation(async ({ ctx, input }) => granted(await openMatter(ctx.needs, ctx.staff, input))),
  step: allow("law.act", "record")
    .input(z.strictObject({ ...which, step: z.string().max(100) }))
    .mutation(async ({ ctx, input }) => granted(await doStep(ctx.needs, ctx.staff, input))),
  answer: allow("law.act", "draft")
    .input(z.strictObject({ ...which, key: z.string().max(20), text: words }))
    .mutation(async ({ ctx, input }) => granted(await answerItem(ctx.needs, ctx.staff, input))),
  judge: allow("law.act", "record")
    .input(z.strictObject({ ...which, facts: leakFacts }))
    .mutation(async ({ ctx, input }) => granted(await learnFacts(ctx.needs, ctx.staff, input))),
  exempt: allow("law.act")
    .input(
      z.strictObject({
        ...which,
        listedCipher: z.boolean(),
        keysApart: z.boolean(),
        shreddedRemotely: z.boolean(),
        dry,
      }),
    )
    .mutation(async ({ ctx, input }) => granted(await recordExemption(ctx.needs, ctx.staff, input))),
  extend: allow("law.act")
    .input(z.strictObject({ ...which, reason: extension, dry }))
    .mutation(async ({ ctx, input }) => granted(await extendMatter(ctx.needs, ctx.staff, input))),
  close: allow("law.act")
    .input(z.strictObject({ ...which, dry }))
    .mutation(async ({ ctx, input }) => granted(await closeMatter(ctx.needs, ctx.staff, input))),
});
