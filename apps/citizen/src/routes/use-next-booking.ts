// The booking that comes next, for pages that only mention it; while it is not known they say nothing.
import { sittingWays } from "@kumacari/domain";
import { useQuery } from "@tanstack/react-query";
import { type Booking, bookingsQuery } from "../bookings-query.ts";
import { useDesk } from "../desk.ts";

export function useNextBooking(): Booking | undefined {
  const { ask } = useDesk();
  return useQuery(bookingsQuery(ask)).data?.ahead[0];
}

export const placeWords = ({ hub, way }: Booking): string => hub?.name ?? sittingWays[way];
