// 「予約」: the office's day, one's own week, and the sittings that need to be placed anew.
import { addDays, type CaseId, jstDay, readDay, weekdayOf } from "@kumacari/domain";
import { buttonLook, SelectField } from "@kumacari/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useNow } from "../../clock.ts";
import { Loaded } from "../../loaded.tsx";
import { may, useMe } from "../../me.ts";
import { PageTitle } from "../../page-title.tsx";
import { PartNav } from "../../part-nav.tsx";
import type { CalendarDay, Sitting } from "../../rpc.ts";
import { useNames } from "../../use-names.ts";
import { DayView } from "./day-view.tsx";
import { type Part, parts } from "./parts.ts";
import { SittingDialog } from "./sitting-dialog.tsx";
import { SittingList } from "./sitting-list.tsx";
import { useDay, useUnfit, useWeek } from "./use-booking.ts";
import { WeekView } from "./week-view.tsx";
import { words } from "./words.ts";

type Props = { readonly part: Part; readonly day?: string | undefined; readonly hub?: string | undefined };

const mondayOf = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7));

export function BookingPage({ part, day, hub }: Props) {
  const me = useMe();
  const today = jstDay(useNow(60_000));
  const shown = day ?? today;
  const first = mondayOf(shown);
  const [opened, setOpened] = useState<Sitting>();
  const ofDay = useDay(shown, part === "day");
  const ofWeek = useWeek(first, part === "week");
  const unfit = useUnfit();
  const days: readonly CalendarDay[] =
    part === "day" ? (ofDay.data ? [ofDay.data] : []) : (ofWeek.data ?? []);
  const all =
    part === "unfit" ? (unfit.data ?? []) : days.flatMap(({ rows }) => rows.flatMap((it) => it.sittings));
  const names = useNames(idsOf(all), part === "day" ? ofDay.dataUpdatedAt : ofWeek.dataUpdatedAt);
  const lasting = all.find(({ id }) => id === opened?.id) ?? opened;
  const mine = may(me, "booking.act");
  const waiting = unfit.data?.length ?? 0;
  return (
    <main id="main" className="mx-auto flex w-full max-w-[90rem] flex-col gap-4 px-4 py-5 wide:px-6">
      <div className="flex flex-col gap-1">
        <PageTitle title={words.title} />
        <p className="text-dns-14N-130 leading-6 text-solid-gray-700">{words.says}</p>
      </div>
      <PartNav
        label={words.nav}
        to="/booking"
        parts={parts.filter((it) => it !== "week" || mine)}
        says={{ ...words.parts, unfit: `${words.parts.unfit}${waiting > 0 ? `（${waiting}）` : ""}` }}
        shown={part}
        search={(it) => ({ part: it, ...(day ? { day } : {}) })}
      />
      {part !== "unfit" && <Steps part={part} shown={shown} today={today} hub={hub} day={ofDay.data} />}
      {part === "day" && (
        <Loaded query={ofDay}>
          {(it) => <DayView day={it} hub={hub} names={names} onOpen={setOpened} />}
        </Loaded>
      )}
      {part === "week" && (
        <Loaded query={ofWeek}>{(it) => <WeekView days={it} names={names} onOpen={setOpened} />}</Loaded>
      )}
      {part === "unfit" && (
        <Loaded query={unfit}>
          {(it) => (
            <>
              <p className="max-w-[60em] text-std-16N-170">
                {it.length > 0 ? words.unfit.says : words.unfit.none}
              </p>
              {it.length > 0 && <SittingList sittings={it} names={names} onOpen={setOpened} dated />}
            </>
          )}
        </Loaded>
      )}
      {lasting && (
        <SittingDialog it={lasting} name={names.get(lasting.case.id)} onClose={() => setOpened(undefined)} />
      )}
    </main>
  );
}

const idsOf = (all: readonly Sitting[]): readonly CaseId[] => [
  ...new Set(all.filter((it) => it.case.mayOpen).map((it) => it.case.id)),
];

type StepsProps = {
  readonly part: "day" | "week";
  readonly shown: string;
  readonly today: string;
  readonly hub: string | undefined;
  readonly day: CalendarDay | undefined;
};

function Steps({ part, shown, today, hub, day }: StepsProps) {
  const go = useNavigate();
  const by = part === "day" ? 1 : 7;
  const search = (to: string) => ({ part, ...(to === today ? {} : { day: to }), ...(hub ? { hub } : {}) });
  const places = (day?.free ?? []).flatMap((it) =>
    it.hub ? [{ value: String(it.hub), label: it.place }] : [],
  );
  const look = buttonLook({ tone: "outline", size: "s", className: "min-h-11" });
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <h2 className="me-2 min-h-11 content-center text-std-20B-160 max-sm:w-full">
        {part === "day" ? words.day(shown) : `${words.day(mondayOf(shown))}〜`}
      </h2>
      <Link to="/booking" search={search(addDays(shown, -by))} className={look}>
        {words.before[part]}
      </Link>
      <Link to="/booking" search={search(today)} className={look}>
        {words.today}
      </Link>
      <Link to="/booking" search={search(addDays(shown, by))} className={look}>
        {words.after[part]}
      </Link>
      <label className="flex min-h-11 items-center gap-2 text-dns-14N-130">
        {words.pick}
        <input
          type="date"
          value={shown}
          onChange={(event) => {
            const to = readDay(event.currentTarget.value);
            if (to) void go({ to: "/booking", search: search(to) });
          }}
          className="min-h-11 rounded-8 border border-solid-gray-600 bg-white px-2 text-dns-16N-130"
        />
      </label>
      {part === "day" && places.length > 0 && (
        <SelectField
          label={words.hub}
          labelHidden
          value={hub ?? ""}
          onChange={(it) =>
            void go({ to: "/booking", search: { part, day: shown, ...(it ? { hub: it } : {}) } })
          }
          groups={[{ options: [{ value: "", label: words.everywhere }, ...places] }]}
          className="w-56"
        />
      )}
    </div>
  );
}
