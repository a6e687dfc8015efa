// All addresses of the console.
import { createRouter } from "@tanstack/react-router";
import { assuranceRoute } from "./assurance.tsx";
import { auditRoute } from "./audit.tsx";
import { bookingRoute } from "./booking.tsx";
import { Broken } from "./broken.tsx";
import { cannedRoute } from "./canned.tsx";
import { caseRoute } from "./case.tsx";
import { caseloadRoute } from "./caseload.tsx";
import { figuresRoute } from "./figures.tsx";
import { followUpsRoute } from "./follow-ups.tsx";
import { hostRoute } from "./host.tsx";
import { hoursRoute } from "./hours.tsx";
import { hubsRoute } from "./hubs.tsx";
import { inboxRoute } from "./inbox.tsx";
import { insideRoute } from "./inside.tsx";
import { lawRoute } from "./law.tsx";
import { lineRoute } from "./line.tsx";
import { newsRoute } from "./news.tsx";
import { officeRoute } from "./office.tsx";
import { passkeysRoute } from "./passkeys.tsx";
import { peopleRoute } from "./people.tsx";
import { rootRoute } from "./root.tsx";
import { signedOutRoute } from "./signed-out.tsx";
import { welcomeRoute } from "./welcome.tsx";

const routeTree = rootRoute.addChildren([
  insideRoute.addChildren([
    inboxRoute,
    hostRoute,
    caseRoute,
    bookingRoute,
    caseloadRoute,
    followUpsRoute,
    cannedRoute,
    hoursRoute,
    hubsRoute,
    newsRoute,
    lineRoute,
    officeRoute,
    figuresRoute,
    lawRoute,
    peopleRoute,
    assuranceRoute,
    auditRoute,
    passkeysRoute,
  ]),
  signedOutRoute,
  welcomeRoute,
]);

export const createConsoleRouter = () =>
  createRouter({ routeTree, scrollRestoration: true, defaultErrorComponent: Broken });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
