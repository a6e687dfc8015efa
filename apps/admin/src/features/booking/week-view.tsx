// One's own week: seven days side by side where there is room, one under the other where there is none.
import type { CaseId } from "@kumacari/domain";
import { Link } from "@tanstack/react-router";
import type { Name } from "../../known-names.ts";
import type { CalendarDay, Sitting } from "../../rpc.ts";
import { Grid } from "./grid.tsx";
import { SittingBlock } from "./sitting-block.tsx";
import { SittingList } from "./sitting-list.tsx";
import { words } from "./words.ts";

type Props = {
  readonly days: readonly CalendarDay[];
  readonly names: ReadonlyMap<CaseId, Name>;
  readonly onOpen: (it: Sitting) => void;
};

export function WeekView({ days, names, onOpen }: Props) {
  const rows = days.flatMap(({ day, closed, rows: [row] }) => (row ? [{ day, closed, row }] : []));
  if (rows.every(({ row }) => row.shifts.length === 0 && row.sittings.length === 0)) {
    return <p className="py-6">{words.noneWeek}</p>;
  }
  return (
    <>
      <div className="max-md:hidden">
        <Grid
          label={words.grid(words.parts.week)}
          columns={rows.map(({ day, closed, row }) => ({
            key: day,
            row,
            closed,
            head: <DayLink day={day} />,
          }))}
          sitting={(it) => <SittingBlock it={it} name={names.get(it.case.id)} onOpen={onOpen} />}
        />
      </div>
      <div className="flex flex-col gap-4 md:hidden">
        {rows
          .filter(({ row }) => row.sittings.length > 0)
          .map(({ day, row }) => (
            <section key={day} className="flex flex-col gap-2">
              <h2 className="text-std-16B-170">
                <DayLink day={day} />
              </h2>
              <SittingList sittings={row.sittings} names={names} onOpen={onOpen} />
            </section>
          ))}
      </div>
    </>
  );
}

const DayLink = ({ day }: { readonly day: string }) => (
  <Link
    to="/booking"
    search={{ part: "day", day }}
    className="inline-flex min-h-11 items-center underline underline-offset-4 hover:decoration-2"
  >
    {words.day(day)}
  </Link>
);
