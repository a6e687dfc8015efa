// The staff's API: sign-in routes and the tRPC contract, for the console's origin alone.

import { trpcServer } from "@hono/trpc-server";
import type { Needs } from "@kumacari/desk";
import { onTrail, whichStaff } from "@kumacari/desk";
import type { Log } from "@kumacari/domain";
import { staffRouter } from "@kumacari/rpc";
import { Hono } from "hono";
import {
  allowOrigin,
  limitBody,
  logFault,
  onFault,
  privateAnswers,
  requireOrigin,
  wholeBody,
} from "./guards.ts";
import { sessionOf, signInRoutes } from "./sign-in-routes.ts";
import type { StaffIdentity } from "./staff-identity.ts";
import { welcomeRoutes } from "./welcome-routes.ts";

export type StaffAppSettings = { readonly apiOrigin: string; readonly adminOrigin: string };

export function createStaffApp(
  needs: Needs,
  identity: StaffIdentity,
  settings: StaffAppSettings,
  log: Log,
): Hono {
  const app = new Hono().basePath("/staff");
  app.onError(onFault(log));
  const ours = requireOrigin(settings.adminOrigin);
  app.use(privateAnswers, allowOrigin(settings.adminOrigin), limitBody(), wholeBody);
  app.use("/trpc/*", ours);
  app.use("/sign-out", ours);
  app.use("/welcome", ours);
  app.route("/", signInRoutes(needs, identity, settings));
  app.route("/", welcomeRoutes(needs));
  app.use(
    "/trpc/*",
    trpcServer({
      endpoint: "/staff/trpc",
      // One call is one act: many in one request would share one look at who calls.
      allowBatching: false,
      router: staffRouter,
      createContext: async (_options, c) => ({
        needs: onTrail(needs, needs.chance.uuid()),
        who: await whichStaff(needs, sessionOf(c)),
      }),
      onError: logFault(log),
    }),
  );
  return app;
}
