// 「予約の確認・変更」: those to come with what can be done about them, and those that were.
import { buttonLook, Heading, Notice } from "@kumacari/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Ask } from "../../ask.tsx";
import {
  type Booking,
  bookingsQuery,
  type Bookings as Own,
  useBookingsChanged,
} from "../../bookings-query.ts";
import { sittingWords } from "../../day-words.ts";
import { useDesk } from "../../desk.ts";
import { Link } from "../../router.tsx";
import { Trouble } from "../../trouble.tsx";
import { useFocusWhen } from "../../use-focus-when.ts";
import { Waiting } from "../../waiting.tsx";
import { AheadCard } from "./ahead-card.tsx";
import { Offers } from "./offers.tsx";
import { Past } from "./past.tsx";
import { Waits } from "./waits.tsx";
import { words } from "./words.ts";

export function Bookings() {
  const { ask } = useDesk();
  const { data, error, refetch, isFetching } = useQuery({ ...bookingsQuery(ask), refetchInterval: 60_000 });
  if (!data)
    return error ? <Trouble error={error} again={() => void refetch()} busy={isFetching} /> : <Waiting />;
  return <Shown own={data} />;
}

type Done = "cancelled" | "accepted" | "declined" | "left";

function Shown({ own: { ahead: all, past, waits, meeting } }: { readonly own: Own }) {
  const { ask } = useDesk();
  const changed = useBookingsChanged();
  const [asking, setAsking] = useState<Booking>();
  const [done, setDone] = useState<{ readonly how: Done }>();
  const offers = all.filter(({ stage }) => stage === "offered");
  const ahead = all.filter(({ stage }) => stage !== "offered");
  const cancel = useMutation({
    mutationFn: ({ id }: Booking) => ask.booking.cancel.mutate({ id }),
    onSuccess: () =>
      changed().then(() => {
        setAsking(undefined);
        setDone({ how: "cancelled" });
      }),
    onError: changed,
  });
  // Its button is gone with what it was for.
  const heading = useFocusWhen(done);
  const begin = (it: Booking) => {
    cancel.reset();
    setDone(undefined);
    setAsking(it);
  };
  return (
    <>
      {offers.length > 0 && (
        <Offers
          offers={offers}
          answered={(how) => setDone({ how: how === "accept" ? "accepted" : "declined" })}
        />
      )}
      <section aria-labelledby="ahead" className="flex flex-col gap-4">
        <Heading level={2} id="ahead" ref={heading} tabIndex={-1}>
          {words.ahead}
        </Heading>
        {done && <Notice tone="success">{words.done[done.how]}</Notice>}
        {ahead.length === 0 && <p>{words.noneAhead}</p>}
        <ul className="flex flex-col gap-4">
          {ahead.map((it) => (
            <AheadCard
              key={it.id}
              booking={it}
              meeting={meeting?.booking === it.id ? meeting.link : undefined}
              cancel={() => begin(it)}
            />
          ))}
        </ul>
        <Link
          href="/booking"
          className={buttonLook({ tone: ahead.length > 0 ? "outline" : "solid", size: "l", block: true })}
        >
          {ahead.length > 0 ? words.bookAnother : words.book}
        </Link>
      </section>
      {waits.length > 0 && <Waits waits={waits} left={() => setDone({ how: "left" })} />}
      {past.length > 0 && <Past past={past} />}
      <Ask
        open={asking !== undefined}
        close={() => setAsking(undefined)}
        title={words.cancelTitle}
        says={asking ? [words.cancelOf(sittingWords(asking.from)), words.cancelSays] : []}
        sure={words.cancelSure}
        leave={words.cancelLeave}
        act={{
          mutate: () => asking && cancel.mutate(asking),
          isPending: cancel.isPending,
          error: cancel.error,
        }}
      />
    </>
  );
}
