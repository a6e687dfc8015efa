// A person's own sessions: where they are signed in, and the end of those they no longer want.
import { endOtherSessions, endSession, seeOwnSessions } from "@kumacari/desk";
import * as z from "zod";
import { granted } from "../codes.ts";
import { sessionId } from "../inputs.ts";
import { allow, staffRoutes } from "./procedure.ts";

export const sessionRoutes = staffRoutes({
  mine: allow("signed-in").query(({ ctx }) => seeOwnSessions(ctx.needs, ctx)),
  end: allow("signed-in", "own")
    .input(z.strictObject({ id: sessionId }))
    .mutation(async ({ ctx, input }) => granted(await endSession(ctx.needs, ctx, input))),
  endOthers: allow("signed-in", "own").mutation(async ({ ctx }) =>
    granted(await endOtherSessions(ctx.needs, ctx)),
  ),
});
