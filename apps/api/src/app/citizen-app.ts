// The citizens' API: the tRPC contract, for the citizen pages' origin alone, with a bearer session held in page memory.

import { trpcServer } from "@hono/trpc-server";
import type { OwnNeeds } from "@kumacari/desk";
import { citizenHere, noteSeen, onTrail, whichCitizen } from "@kumacari/desk";
import type { Log } from "@kumacari/domain";
import { citizenRouter } from "@kumacari/rpc";
import { type Context, Hono } from "hono";
import { ownAttachmentRoutes } from "./attachment-routes.ts";
import { ownCardRoutes } from "./card-routes.ts";
import { ownDisclosureRoutes } from "./disclosure-routes.ts";
import {
  allowOrigin,
  isPresence,
  limitBody,
  logFault,
  onFault,
  privateAnswers,
  publicAnswers,
  touched,
  wholeBody,
} from "./guards.ts";
import { publicPhotoRoutes } from "./hub-photo-routes.ts";

export type CitizenAppSettings = {
  readonly citizenOrigin: string;
  readonly lineUserOf: (idToken: string) => Promise<string | undefined>;
  /** Holds the faces for what is printed. Absent: nothing is. */
  readonly fonts?: string;
};

export function createCitizenApp(
  needs: OwnNeeds,
  { citizenOrigin, lineUserOf, fonts }: CitizenAppSettings,
  log: Log,
): Hono {
  const app = new Hono().basePath("/citizen");
  app.onError(onFault(log));
  // Before the rest: no session is looked at, and a browser may keep it.
  app.use("/hubs/*", publicAnswers);
  app.route("/", publicPhotoRoutes(needs));
  app.use(privateAnswers, allowOrigin(citizenOrigin, [touched]), limitBody(), wholeBody);
  const whoFrom = (c: Context) => whichCitizen(needs, bearerOf(c));
  app.route("/", ownAttachmentRoutes(needs, whoFrom));
  if (fonts !== undefined) {
    app.route("/", ownCardRoutes(needs, whoFrom, fonts));
    app.route("/", ownDisclosureRoutes(needs, whoFrom, fonts));
  }
  app.use(
    "/trpc/*",
    trpcServer({
      endpoint: "/citizen/trpc",
      // One call is one act: many in one request would share one look at who calls.
      allowBatching: false,
      router: citizenRouter,
      createContext: async (_options, c) => {
        const here = await citizenHere(needs, bearerOf(c));
        // What LINE vouched for ends at its hour; what a mail opened rests when nobody is there, as the staff's does.
        if (here?.session.via === "mail" && isPresence(c)) await noteSeen(needs, here.session);
        return { needs: onTrail(needs, needs.chance.uuid()), lineUserOf, here };
      },
      onError: logFault(log),
    }),
  );
  return app;
}

const bearerOf = (c: Context): string | undefined =>
  /^Bearer (\S+)$/.exec(c.req.header("authorization") ?? "")?.[1];
