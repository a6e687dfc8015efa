// A time that became free and is held for this citizen: until when, and the two answers.
import { Button, Heading, Notice } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useId } from "react";
import { type Booking, useBookingsChanged } from "../../bookings-query.ts";
import { sittingWords, spanWords } from "../../day-words.ts";
import { useDesk } from "../../desk.ts";
import { MapLink } from "../../map-link.tsx";
import { refused } from "../../refused.ts";
import { SittingFacts } from "../../sitting-facts.tsx";
import { Trouble } from "../../trouble.tsx";
import { words } from "./words.ts";

type Answer = "accept" | "decline";
type Props = {
  readonly offers: readonly Booking[];
  readonly answered: (how: Answer) => void;
};

export const Offers = ({ offers, answered }: Props) => (
  <section aria-labelledby="offers" className="flex flex-col gap-4">
    <Heading level={2} id="offers">
      {words.offers}
    </Heading>
    <ul className="flex flex-col gap-4">
      {offers.map((it) => (
        <Offer key={it.id} offer={it} answered={answered} />
      ))}
    </ul>
  </section>
);

function Offer({ offer, answered }: Pick<Props, "answered"> & { readonly offer: Booking }) {
  const { ask } = useDesk();
  const changed = useBookingsChanged();
  const { id, hub, offerEnds } = offer;
  const title = useId();
  const act = useMutation({
    mutationFn: async (how: Answer) => {
      await ask.booking[how].mutate({ id });
      return how;
    },
    onSuccess: (how) => changed().then(() => answered(how)),
    onError: (error) => (refused(error).kind === "offer-over" ? undefined : changed()),
  });
  const answer = (how: Answer) => act.isPending || act.mutate(how);
  return (
    <li>
      <section aria-labelledby={title} className="flex flex-col gap-4 rounded-12 border-2 border-key-900 p-4">
        <Heading level={3} look="m" id={title}>
          {spanWords(offer)}
        </Heading>
        {offerEnds !== undefined && (
          <Notice tone="info" live="off">
            {words.heldUntil(sittingWords(offerEnds))}
          </Notice>
        )}
        <SittingFacts booking={offer} />
        {hub && <MapLink place={hub.place} name={hub.name} />}
        {act.error && (
          <Trouble
            error={act.error}
            again={() => act.variables && answer(act.variables)}
            busy={act.isPending}
          />
        )}
        <div className="flex flex-col gap-3">
          <Button size="l" block busy={act.isPending} onClick={() => answer("accept")}>
            {words.accept}
          </Button>
          <Button tone="outline" size="l" block busy={act.isPending} onClick={() => answer("decline")}>
            {words.decline}
          </Button>
          <p className="text-solid-gray-700">{words.declineSays}</p>
        </div>
      </section>
    </li>
  );
}
