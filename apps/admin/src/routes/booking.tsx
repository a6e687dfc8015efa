// `/booking?part=day&day=2026-12-01`: the office's sittings; what is shown is in the address, and nobody's name.
import { isId, readDay } from "@kumacari/domain";
import { createRoute } from "@tanstack/react-router";
import { isPart, type Part } from "../features/booking/parts.ts";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

type Search = { readonly part: Part; readonly day?: string; readonly hub?: string };

export const bookingRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/booking",
  validateSearch: ({ part, day, hub }: Record<string, unknown>): Search => {
    const shown = typeof day === "string" ? readDay(day) : undefined;
    return {
      part: isPart(part) ? part : "day",
      ...(shown ? { day: shown } : {}),
      ...(typeof hub === "string" && isId("hub", hub) ? { hub } : {}),
    };
  },
  component: Booking,
});

const BookingPage = lazyPage(async () => (await import("../features/booking/booking-page.tsx")).BookingPage);

function Booking() {
  return <BookingPage {...bookingRoute.useSearch()} />;
}
