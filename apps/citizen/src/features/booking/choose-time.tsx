// Day and time, a fortnight at a glance, with whom one likes; what is free is said by the office alone.
import { weekdayOf } from "@kumacari/domain";
import { Notice, SelectField } from "@kumacari/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDesk } from "../../desk.ts";
import { go } from "../../router.tsx";
import { Trouble } from "../../trouble.tsx";
import { Waiting } from "../../waiting.tsx";
import { type Choice, type Ground, hrefOf } from "./choice.ts";
import { ChosenSoFar } from "./chosen-so-far.tsx";
import { DayPicker } from "./day-picker.tsx";
import { dayIn, type ShownDay, shownDays } from "./days.ts";
import { Times } from "./times.tsx";
import type { Whole } from "./use-reserve.ts";
import { WaitFor } from "./wait-for.tsx";
import { words } from "./words.ts";

type Props = { readonly choice: Choice & Pick<Whole, "way">; readonly ground: Ground };

export function ChooseTime({ choice, ground }: Props) {
  const { data: fortnight, error, refetch, isFetching, isPlaceholderData } = useFortnight(choice);
  const change = (some: Choice) => go(hrefOf({ ...choice, ...some }), { replace: true });
  const days = fortnight ? shownDays(fortnight) : [];
  const day = dayIn(days, choice.day);
  const none = days.every(({ slots }) => slots.length === 0);
  const week = ground.hubs.find(({ id }) => id === choice.hub)?.week;
  const rests = day !== undefined && week?.[weekdayOf(day.day)]?.length === 0;
  // Whoever waits is offered the first free time: where there is one, one takes it.
  const mayWait = day?.slots.length === 0 && day.closed === undefined && !rests && (none || !day.over);
  const mine = ground.counsellors.find(({ id }) => id === ground.mine)?.name;
  return (
    <>
      <ChosenSoFar choice={choice} ground={ground} />
      <SelectField
        label={words.counsellor}
        hint={mine ? words.anybodyMine(mine) : words.anybodyHint}
        value={choice.staff ?? ""}
        onChange={(value) => change({ staff: ground.counsellors.find(({ id }) => id === value)?.id })}
        groups={[
          { options: [{ value: "", label: words.anybody }] },
          {
            label: words.byName,
            options: ground.counsellors.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
      />
      {error && <Trouble error={error} again={() => void refetch()} busy={isFetching} />}
      {!fortnight && !error && <Waiting />}
      {fortnight && day && (
        <>
          <DayPicker
            fortnight={fortnight}
            days={days}
            day={day.day}
            busy={isPlaceholderData}
            choose={(chosen) => change({ first: days[0]?.day, day: chosen })}
            turn={(first) => change({ first, day: undefined })}
          />
          {none && <Notice tone="info">{words.noneInFortnight}</Notice>}
          {isPlaceholderData ? (
            <Waiting />
          ) : (
            <>
              <Times day={day} rests={rests} choice={{ ...choice, first: days[0]?.day, day: day.day }} />
              {mayWait && (
                <WaitFor
                  key={[choice.staff, day.day].join()}
                  choice={choice}
                  day={day.over ? undefined : day.day}
                  span={none ? spanOf(days) : undefined}
                />
              )}
            </>
          )}
        </>
      )}
    </>
  );
}

function spanOf(days: readonly ShownDay[]) {
  const [first, last] = [days[0], days.at(-1)];
  return first && last && first !== last ? { first: first.day, last: last.day } : undefined;
}

/** Before the first day that can be booked: the office begins with its own today. */
const nearest = "2001-01-01";

function useFortnight({ way, hub, staff, first = nearest }: Props["choice"]) {
  const { ask } = useDesk();
  return useQuery({
    queryKey: ["slots", way, hub, staff, first],
    queryFn: ({ signal }) =>
      ask.booking.slots.query(
        { way, ...(hub ? { hub } : {}), ...(staff ? { staff } : {}), first },
        { signal },
      ),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
}
