// What this citizen waits for, and the way off the list.
import { dayWords, sittingWays } from "@kumacari/domain";
import { Button, Heading } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { type Bookings, useBookingsChanged } from "../../bookings-query.ts";
import { useDesk } from "../../desk.ts";
import { Trouble } from "../../trouble.tsx";
import { words } from "./words.ts";

type Wait = Bookings["waits"][number];
type Props = { readonly waits: readonly Wait[]; readonly left: () => void };

export function Waits({ waits, left }: Props) {
  const { ask } = useDesk();
  const changed = useBookingsChanged();
  const leave = useMutation({
    mutationFn: ({ id }: Wait) => ask.booking.leave.mutate({ id }),
    onSuccess: () => changed().then(left),
  });
  return (
    <section aria-labelledby="waits" className="flex flex-col gap-4">
      <Heading level={2} id="waits">
        {words.waits}
      </Heading>
      <p>{words.waitsSay}</p>
      {leave.error && (
        <Trouble
          error={leave.error}
          again={() => leave.variables && leave.mutate(leave.variables)}
          busy={leave.isPending}
        />
      )}
      <ul className="flex flex-col gap-3">
        {waits.map((it) => (
          <li
            key={it.id}
            className="flex flex-col items-start gap-3 rounded-12 border border-solid-gray-420 p-4"
          >
            <p>
              <span className="block text-std-16B-170">{daysOf(it)}</span>
              {[it.hub ?? sittingWays[it.way], it.counsellor].filter(Boolean).join("　")}
            </p>
            <Button
              tone="outline"
              busy={leave.isPending && leave.variables?.id === it.id}
              onClick={() => leave.isPending || leave.mutate(it)}
            >
              {words.leave}
              <span className="sr-only">{words.leaveOf(daysOf(it))}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const daysOf = ({ first, last }: Wait): string =>
  first === last ? dayWords(first) : words.fromTo(dayWords(first), dayWords(last));
