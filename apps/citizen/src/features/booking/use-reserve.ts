// Sends a booking; when its answer is lost, the same key goes again, and it stays one booking.
import type { OnceKey, SittingWay } from "@kumacari/domain";
import { useMutation } from "@tanstack/react-query";
import { type Booking, useBookingsChanged } from "../../bookings-query.ts";
import { useDesk } from "../../desk.ts";
import { useStandingChanged } from "../../home-query.ts";
import { refused } from "../../refused.ts";
import { go } from "../../router.tsx";
import type { Kept } from "../../use-kept.ts";
import { type Act, actFor } from "./act.ts";
import { type Choice, searchOf } from "./choice.ts";

export type Whole = Choice & { readonly way: SittingWay; readonly from: NonNullable<Choice["from"]> };

/** The act as it has been read back, so that the first press is heard. */
export type KeptAct = Omit<Kept<Act>, "value"> & { readonly value: Act };

type Needs = {
  readonly choice: Whole;
  readonly kept: KeptAct;
  /** The booking that is given up in the same moment. */
  readonly old: Booking | undefined;
};

export function useReserve({ choice, kept: { value, change: keep, clear }, old }: Needs) {
  const { way, hub, staff, from, change } = choice;
  const { ask } = useDesk();
  const bookingsChanged = useBookingsChanged();
  const standingChanged = useStandingChanged();
  const act = useMutation({
    mutationFn: (once: OnceKey) => {
      const placing = { way, ...(hub ? { hub } : {}), ...(staff ? { staff } : {}), from, once };
      return old ? ask.booking.move.mutate({ id: old.id, ...placing }) : ask.booking.reserve.mutate(placing);
    },
    retry: (times, error) => times < 2 && refused(error).kind === "cut",
    onSuccess: (it) => {
      if ("taken" in it) return;
      clear();
      go(`/booking/done${searchOf({ from, change })}`, { replace: true });
      window.scrollTo(0, 0);
      void bookingsChanged();
    },
    onError: (error) => {
      const { kind } = refused(error);
      // The key has done its work: the next press is a new act.
      if (kind === "booking-over") clear();
      if (moves.has(kind)) void Promise.all([standingChanged(), bookingsChanged()]);
    },
  });
  const send = () => {
    if (act.isPending) return;
    const mine = actFor(value, change);
    keep(() => mine);
    act.mutate(mine.once);
  };
  return { send, ...act };
}

/** Refusals after which the citizen or their bookings stand elsewhere: the page follows. */
const moves: ReadonlySet<string> = new Set([
  "no-case",
  "no-consent",
  "consent-outdated",
  "booking-over",
  "change-too-late",
]);
