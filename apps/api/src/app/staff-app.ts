// The staff's API: sign-in routes and the tRPC contract, for the console's origin alone.

import { trpcServer } from "@hono/trpc-server";
import type { Needs } from "@kumacari/desk";
import { endElsewhere, noteSeen, onTrail, whichStaff } from "@kumacari/desk";
import { type Log, no } from "@kumacari/domain";
import { staffRouter } from "@kumacari/rpc";
import { type Context, Hono } from "hono";
import { caseAttachmentRoutes } from "./attachment-routes.ts";
import { calendarRoutes } from "./calendar-routes.ts";
import { caseCardRoutes } from "./card-routes.ts";
import { preparedDisclosureRoutes } from "./disclosure-routes.ts";
import { figuresFileRoutes } from "./figures-routes.ts";
import {
  allowOrigin,
  isPresence,
  limitBody,
  logFault,
  onFault,
  privateAnswers,
  requireOrigin,
  touched,
  wholeBody,
} from "./guards.ts";
import { hubPhotoRoutes } from "./hub-photo-routes.ts";
import { anywhere, type Networks } from "./networks.ts";
import type { PosterPrint } from "./paper/poster.ts";
import { passkeyRoutes } from "./passkey-routes.ts";
import { posterRoutes } from "./poster-routes.ts";
import { sessionOf } from "./session-cookie.ts";
import { signInRoutes } from "./sign-in-routes.ts";
import type { StaffIdentity } from "./staff-identity.ts";
import { welcomeRoutes } from "./welcome-routes.ts";

export type StaffAppSettings = {
  readonly apiOrigin: string;
  readonly adminOrigin: string;
  readonly networks?: Networks;
  /** Absent: nothing is printed, neither posters, figures nor cards. */
  readonly poster?: PosterPrint;
  /** Where a call came from, as whoever took it in saw it: never what the caller says. */
  readonly addressOf?: (c: Context) => string | undefined;
};

export function createStaffApp(
  needs: Needs,
  identity: StaffIdentity,
  settings: StaffAppSettings,
  log: Log,
): Hono {
  const { networks = anywhere, addressOf = () => undefined } = settings;
  const app = new Hono().basePath("/staff");
  app.onError(onFault(log));
  const ours = requireOrigin(settings.adminOrigin);
  app.use(privateAnswers, allowOrigin(settings.adminOrigin, [touched]), limitBody(), wholeBody);
  app.use("/trpc/*", ours);
  app.use("/sign-out", ours);
  app.use("/welcome", ours);
  app.use("/passkey/*", ours);
  app.use("/hubs/*", ours);
  app.use("/figures/*", ours);
  app.use("/attachments/*", ours);
  app.use("/job-cards/*", ours);
  app.use("/disclosures/*", ours);
  app.route("/", signInRoutes(needs, identity, settings));
  app.route("/", welcomeRoutes(needs));
  app.route("/", passkeyRoutes(needs));
  app.route("/", calendarRoutes(needs));
  app.route("/", caseAttachmentRoutes(needs, whoFrom));
  app.route("/", hubPhotoRoutes(needs, whoFrom));
  if (settings.poster) {
    app.route("/", posterRoutes(needs, whoFrom, settings.poster));
    app.route("/", figuresFileRoutes(needs, whoFrom, settings.poster.fonts));
    app.route("/", caseCardRoutes(needs, whoFrom, settings.poster.fonts));
    app.route("/", preparedDisclosureRoutes(needs, whoFrom, settings.poster.fonts));
  }
  app.use(
    "/trpc/*",
    trpcServer({
      endpoint: "/staff/trpc",
      // One call is one act: many in one request would share one look at who calls.
      allowBatching: false,
      router: staffRouter,
      createContext: async (_options, c) => {
        const who = await whoFrom(c);
        if (who.ok && isPresence(c)) await noteSeen(needs, who.value.session);
        return { needs: onTrail(needs, needs.chance.uuid()), who };
      },
      onError: logFault(log),
    }),
  );
  return app;

  async function whoFrom(c: Context): ReturnType<typeof whichStaff> {
    const who = await whichStaff(needs, sessionOf(c));
    if (!who.ok || networks.allows(who.value.staff.role, addressOf(c))) return who;
    return no(await endElsewhere(needs, who.value));
  }
}
