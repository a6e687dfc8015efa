// The booking that comes next, for pages that only mention it; where it cannot be had, they say nothing.
import { sittingWays } from "@kumacari/domain";
import { useQuery } from "@tanstack/react-query";
import { type Booking, bookingsQuery } from "../bookings-query.ts";
import { useDesk } from "../desk.ts";
import type { Home } from "../home-query.ts";

type Next = {
  readonly next: Booking | undefined;
  /** Known, or not to be had at the first asking: whoever waits for it waits no longer. */
  readonly settled: boolean;
};

/** Whoever never had a case has no bookings. */
export function useNextBooking(home: Home | undefined): Next {
  const { ask } = useDesk();
  const enabled = home?.talk !== undefined;
  const { data, isPending, failureCount } = useQuery({ ...bookingsQuery(ask), enabled });
  return { next: enabled ? data?.ahead[0] : undefined, settled: !enabled || !isPending || failureCount > 0 };
}

export const placeWords = ({ hub, way }: Booking): string => hub?.name ?? sittingWays[way];
