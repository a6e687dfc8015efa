// Which page stands at which path.

import { lazy, Suspense } from "react";
import { BookingDone } from "../features/booking/done.tsx";
import { usePath } from "../router.tsx";
import { Waiting } from "../waiting.tsx";
import { AtPage } from "./at.tsx";
import { BookingPage } from "./booking.tsx";
import { BookingsPage } from "./bookings.tsx";
import { ConsultPage } from "./consult.tsx";
import { HomePage } from "./home.tsx";
import { HubsPage } from "./hubs.tsx";
import { MePage } from "./me.tsx";
import { NotFoundPage } from "./not-found.tsx";
import { OpenPage } from "./open.tsx";
import { ReferralsPage } from "./referrals.tsx";
import { TalkPage } from "./talk.tsx";

const RatingPage = lazy(async () => ({ default: (await import("./rating.tsx")).RatingPage }));
/** Long, and for few visits: it comes when it is asked for. */
const JobCardPage = lazy(async () => ({ default: (await import("./job-card.tsx")).JobCardPage }));

export function Routes() {
  const path = usePath();
  if (path === "/open" || path.startsWith("/open/")) return <OpenPage />;
  if (path.startsWith("/at/")) return <AtPage key={path} token={path.slice("/at/".length)} />;
  switch (path.replace(/(?<=.)\/$/, "")) {
    case "/":
      return <HomePage />;
    case "/consult":
      return <ConsultPage />;
    case "/talk":
      return <TalkPage />;
    case "/booking":
      return <BookingPage />;
    case "/booking/done":
      return <BookingDone />;
    case "/bookings":
      return <BookingsPage />;
    case "/job-card":
      return (
        <Suspense fallback={<Waiting />}>
          <JobCardPage />
        </Suspense>
      );
    case "/referrals":
      return <ReferralsPage />;
    case "/rating":
      return (
        <Suspense fallback={<Waiting />}>
          <RatingPage />
        </Suspense>
      );
    case "/hubs":
      return <HubsPage />;
    case "/me":
      return <MePage />;
    default:
      return <NotFoundPage />;
  }
}
