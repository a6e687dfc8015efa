// The citizen's own bookings, asked once and shared by every page.
import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Ask } from "./rpc.ts";

export type Bookings = Awaited<ReturnType<Ask["booking"]["mine"]["query"]>>;
export type Booking = Bookings["ahead"][number];

const key = ["bookings"] as const;

export const bookingsQuery = (ask: Ask) =>
  queryOptions({ queryKey: key, queryFn: ({ signal }) => ask.booking.mine.query(undefined, { signal }) });

/** Resolves when the new ones are here. */
export function useBookingsChanged(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: key, refetchType: "all" }), [client]);
}
