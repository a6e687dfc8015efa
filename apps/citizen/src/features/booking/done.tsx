// It stands: when and where once more, what to bring, the ticket, and until when it may be changed.
import { buttonLook, Heading, Notice, Prose } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { type Booking, bookingsQuery } from "../../bookings-query.ts";
import { sittingWords, spanWords } from "../../day-words.ts";
import { useDesk } from "../../desk.ts";
import { MapLink } from "../../map-link.tsx";
import { Page } from "../../page.tsx";
import { Link, useSearch } from "../../router.tsx";
import { SittingFacts } from "../../sitting-facts.tsx";
import { Trouble } from "../../trouble.tsx";
import { Waiting } from "../../waiting.tsx";
import { changeableUntil } from "./changeable-until.ts";
import { type Ground, readChoice } from "./choice.ts";
import { OldGone } from "./stopped.tsx";
import { words } from "./words.ts";

export function BookingDone() {
  const { ask } = useDesk();
  const { from, change } = readChoice(useSearch());
  const bookings = useQuery({ ...bookingsQuery(ask), staleTime: 0 });
  const ground = useQuery({
    queryKey: ["ground"],
    queryFn: ({ signal }) => ask.booking.ground.query(undefined, { signal }),
  });
  const it = bookings.data?.ahead.find((one) => one.from === from);
  const wanting = [bookings, ground].find(({ error, data }) => error && !data);
  if (it && ground.data) {
    return (
      <Page title={change === undefined ? words.doneTitle : words.changedTitle}>
        <Done booking={it} ground={ground.data} />
      </Page>
    );
  }
  return (
    <Page title={words.title}>
      {wanting ? (
        <Trouble error={wanting.error} again={() => void wanting.refetch()} busy={wanting.isFetching} />
      ) : bookings.isFetching || !ground.data ? (
        <Waiting />
      ) : (
        <OldGone late={false} />
      )}
    </Page>
  );
}

function Done({ booking, ground }: { readonly booking: Booking; readonly ground: Ground }) {
  const { hub, way, ticket, from } = booking;
  return (
    <>
      <Notice tone="success">{words.done}</Notice>
      <div className="flex flex-col gap-3 rounded-12 bg-solid-gray-50 p-4">
        <p className="text-std-20B-160">{spanWords(booking)}</p>
        <SittingFacts booking={booking} />
        {hub && <MapLink place={hub.place} name={hub.name} />}
      </div>
      {hub && (
        <section
          aria-labelledby="ticket"
          className="flex flex-col gap-2 rounded-12 border-2 border-key-900 p-4"
        >
          <Heading level={2} look="s" id="ticket">
            {words.ticket}
          </Heading>
          <p className="text-std-28B-150 text-key-900">{ticket}</p>
          <p>{words.ticketSays}</p>
        </section>
      )}
      <section aria-labelledby="next" className="flex flex-col gap-3">
        <Heading level={2} id="next">
          {words.nextTitle}
        </Heading>
        <Prose>
          <ul>
            {[
              ...words.nextSays[way],
              words.untilWords(sittingWords(changeableUntil(from, ground))),
              words.reminder,
            ].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Prose>
      </section>
      <div className="flex flex-col gap-3">
        <Link href="/bookings" className={buttonLook({ size: "l", block: true })}>
          {words.toBookings}
        </Link>
        <Link href="/" className={buttonLook({ tone: "outline", size: "l", block: true })}>
          {words.toHome}
        </Link>
      </div>
    </>
  );
}
