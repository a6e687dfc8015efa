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
import { Past } from "./past.tsx";
import { words } from "./words.ts";

export function Bookings() {
  const { ask } = useDesk();
  const { data, error, refetch, isFetching } = useQuery({ ...bookingsQuery(ask), refetchInterval: 30_000 });
  if (!data)
    return error ? <Trouble error={error} again={() => void refetch()} busy={isFetching} /> : <Waiting />;
  return <Shown own={data} />;
}

function Shown({ own: { ahead, past } }: { readonly own: Own }) {
  const { ask } = useDesk();
  const changed = useBookingsChanged();
  const [asking, setAsking] = useState<Booking>();
  const cancel = useMutation({
    mutationFn: ({ id }: Booking) => ask.booking.cancel.mutate({ id }),
    onSuccess: () => changed().then(() => setAsking(undefined)),
    onError: changed,
  });
  const done = useFocusWhen(cancel.isSuccess && asking === undefined);
  const begin = (it: Booking) => {
    cancel.reset();
    setAsking(it);
  };
  return (
    <>
      <section aria-labelledby="ahead" className="flex flex-col gap-4">
        <Heading level={2} id="ahead" ref={done} tabIndex={-1}>
          {words.ahead}
        </Heading>
        {cancel.isSuccess && !asking && <Notice tone="success">{words.cancelled}</Notice>}
        {ahead.length === 0 && <p>{words.noneAhead}</p>}
        <ul className="flex flex-col gap-4">
          {ahead.map((it) => (
            <AheadCard key={it.id} booking={it} cancel={() => begin(it)} />
          ))}
        </ul>
        <Link
          href="/booking"
          className={buttonLook({ tone: ahead.length > 0 ? "outline" : "solid", size: "l", block: true })}
        >
          {ahead.length > 0 ? words.bookAnother : words.book}
        </Link>
      </section>
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
