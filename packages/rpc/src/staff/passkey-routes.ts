// A person's own passkeys, and the proof before a privileged act; signing in by one has a door of its own.
import {
  beginRegistration,
  beginStepUp,
  register,
  removePasskey,
  renamePasskey,
  seeOwnPasskeys,
  stepUp,
} from "@kumacari/desk";
import { isPasskeyMark, type PasskeyMark } from "@kumacari/domain";
import * as z from "zod";
import { granted } from "../codes.ts";
import { token } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

/** What a browser's authenticator gave: looked at piece by piece by the verifier, and nothing of it is believed before. */
export const passkeyAnswer = z.record(z.string(), z.unknown());
const mark = z.custom<PasskeyMark>((it) => typeof it === "string" && isPasskeyMark(it));
const name = z.string().max(4_000);
/** Always said: what becomes of the person's other sessions is never an oversight. */
const endOthers = z.boolean();

export const passkeyRoutes = staffRoutes({
  mine: allow("signed-in").query(({ ctx }) => seeOwnPasskeys(ctx.needs, ctx)),
  beginRegistration: allow("signed-in", "own").mutation(async ({ ctx }) =>
    granted(await beginRegistration(ctx.needs, ctx)),
  ),
  register: allow("signed-in", "own")
    .input(z.strictObject({ challenge: token, answer: passkeyAnswer, name, endOthers }))
    .mutation(async ({ ctx, input }) => granted(await register(ctx.needs, ctx, input))),
  beginStepUp: allow("signed-in", "own").mutation(({ ctx }) => beginStepUp(ctx.needs, ctx)),
  stepUp: allow("signed-in", "own")
    .input(z.strictObject({ challenge: token, answer: passkeyAnswer }))
    .mutation(async ({ ctx, input }) => granted(await stepUp(ctx.needs, ctx, input))),
  rename: allow("signed-in", "own")
    .input(z.strictObject({ mark, name }))
    .mutation(async ({ ctx, input }) => granted(await renamePasskey(ctx.needs, ctx, input))),
  remove: allow("signed-in", "own")
    .input(z.strictObject({ mark, endOthers }))
    .mutation(async ({ ctx, input }) => granted(await removePasskey(ctx.needs, ctx, input))),
});
