// Nothing suits: one waits for what becomes free, on that day or in that fortnight.
import { type Day, dayWords, type OnceKey } from "@kumacari/domain";
import { Button, buttonLook, Heading, Notice } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useBookingsChanged } from "../../bookings-query.ts";
import { useDesk } from "../../desk.ts";
import { refused } from "../../refused.ts";
import { Link } from "../../router.tsx";
import { Trouble } from "../../trouble.tsx";
import { useFocusWhen } from "../../use-focus-when.ts";
import { onceKey } from "../../wire.ts";
import type { Whole } from "./use-reserve.ts";
import { words } from "./words.ts";

type Days = { readonly first: Day; readonly last: Day };
type Props = {
  readonly choice: Pick<Whole, "way" | "hub" | "staff">;
  /** Absent: nothing of it can become free any more. */
  readonly day: Day | undefined;
  /** The days looked at, where more than one is. */
  readonly span?: Days | undefined;
};

export function WaitFor({ choice: { way, hub, staff }, day, span }: Props) {
  const { ask } = useDesk();
  const changed = useBookingsChanged();
  const act = useMutation({
    mutationFn: (asked: Days & { readonly once: OnceKey }) =>
      ask.booking.wait.mutate({ way, ...(hub ? { hub } : {}), ...(staff ? { staff } : {}), ...asked }),
    retry: (times, error) => times < 2 && refused(error).kind === "cut",
    onSuccess: changed,
  });
  const begin = (days: Days) => !act.isPending && act.mutate({ ...days, once: onceKey() });
  const done = useFocusWhen(act.isSuccess);
  return (
    <section aria-labelledby="wait" className="flex flex-col gap-3 border-t border-solid-gray-300 pt-6">
      <Heading level={2} look="s" id="wait" ref={done} tabIndex={-1}>
        {words.waitTitle}
      </Heading>
      {act.isSuccess ? (
        <Notice
          tone="success"
          actions={
            <Link href="/bookings" className={buttonLook({ tone: "outline" })}>
              {words.toBookings}
            </Link>
          }
        >
          {words.waiting}
        </Notice>
      ) : (
        <>
          <p>{words.waitSays}</p>
          {act.error && (
            <Trouble
              error={act.error}
              again={() => act.variables && act.mutate(act.variables)}
              busy={act.isPending}
            />
          )}
          {day && (
            <Button
              tone="outline"
              block
              busy={act.isPending}
              onClick={() => begin({ first: day, last: day })}
            >
              {words.waitDay(dayWords(day))}
            </Button>
          )}
          {span && (
            <Button tone="outline" block busy={act.isPending} onClick={() => begin(span)}>
              {words.waitSpan(dayWords(span.first), dayWords(span.last))}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
