// Which page stands at which path.
import { lazy, Suspense } from "react";
import { usePath } from "../router.tsx";
import { Waiting } from "../waiting.tsx";
import { ConsultPage } from "./consult.tsx";
import { HomePage } from "./home.tsx";
import { NotFoundPage } from "./not-found.tsx";
import { OpenPage } from "./open.tsx";
import { TalkPage } from "./talk.tsx";

// What few visits need comes when it is asked for.
const AtPage = lazy(async () => ({ default: (await import("./at.tsx")).AtPage }));
const MePage = lazy(async () => ({ default: (await import("./me.tsx")).MePage }));
const HubsPage = lazy(async () => ({ default: (await import("./hubs.tsx")).HubsPage }));
const BookingPage = lazy(async () => ({ default: (await import("./booking.tsx")).BookingPage }));
const BookingDone = lazy(async () => ({
  default: (await import("../features/booking/done.tsx")).BookingDone,
}));
const BookingsPage = lazy(async () => ({ default: (await import("./bookings.tsx")).BookingsPage }));
const ReferralsPage = lazy(async () => ({ default: (await import("./referrals.tsx")).ReferralsPage }));
const RatingPage = lazy(async () => ({ default: (await import("./rating.tsx")).RatingPage }));
const FollowUpPage = lazy(async () => ({ default: (await import("./follow-up.tsx")).FollowUpPage }));
const JobCardPage = lazy(async () => ({ default: (await import("./job-card.tsx")).JobCardPage }));
const ReachPage = lazy(async () => ({ default: (await import("./reach.tsx")).ReachPage }));

export const Routes = () => (
  <Suspense fallback={<Waiting />}>
    <At path={usePath()} />
  </Suspense>
);

function At({ path }: { readonly path: string }) {
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
      return <JobCardPage />;
    case "/referrals":
      return <ReferralsPage />;
    case "/rating":
      return <RatingPage />;
    case "/follow-up":
      return <FollowUpPage />;
    case "/hubs":
      return <HubsPage />;
    case "/reach":
      return <ReachPage />;
    case "/me":
      return <MePage />;
    default:
      return <NotFoundPage />;
  }
}
