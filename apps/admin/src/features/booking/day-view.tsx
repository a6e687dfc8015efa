// The office's day: counsellors side by side where there is room, their sittings one under the other where there is none.
import { type CaseId, minuteWords } from "@kumacari/domain";
import { Badge } from "@kumacari/ui";
import type { Name } from "../../known-names.ts";
import type { CalendarDay, CalendarRow, Sitting } from "../../rpc.ts";
import { Grid } from "./grid.tsx";
import { atHub } from "./runs.ts";
import { SittingBlock } from "./sitting-block.tsx";
import { SittingList } from "./sitting-list.tsx";
import { words } from "./words.ts";

type Props = {
  readonly day: CalendarDay;
  readonly hub: string | undefined;
  readonly names: ReadonlyMap<CaseId, Name>;
  readonly onOpen: (it: Sitting) => void;
};

export function DayView({ day, hub, names, onOpen }: Props) {
  const rows = day.rows.map((row) => atHub(row, hub)).filter(isThere);
  const free = day.free.filter((it) => hub === undefined || it.hub === hub);
  return (
    <>
      {day.closed && <p className="text-std-16B-170 text-error-2">{words.closed(day.closed)}</p>}
      {!day.closed && free.length > 0 && (
        <dl className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-dns-14N-130">
          <dt className="text-solid-gray-700">{words.free}</dt>
          {free.map((it) => (
            <dd key={it.place} className="tabular-nums">
              {words.begins(it.place, it.begins)}
            </dd>
          ))}
        </dl>
      )}
      {rows.length === 0 ? (
        <p className="py-6">{words.none}</p>
      ) : (
        <>
          <div className="max-md:hidden">
            <Grid
              label={words.grid(words.day(day.day))}
              columns={rows.map((row) => ({ key: row.counsellor.id, row, head: <Head row={row} /> }))}
              sitting={(it) => <SittingBlock it={it} name={names.get(it.case.id)} onOpen={onOpen} />}
            />
          </div>
          <div className="flex flex-col gap-4 md:hidden">
            {rows.map((row) => (
              <section key={row.counsellor.id} className="flex flex-col gap-2">
                <h2 className="flex flex-wrap items-center gap-2 text-std-16B-170">
                  <Head row={row} />
                </h2>
                <p className="text-dns-14N-130 leading-6 text-solid-gray-700">{shiftsOf(row)}</p>
                {row.sittings.length > 0 && (
                  <SittingList sittings={row.sittings} names={names} onOpen={onOpen} />
                )}
              </section>
            ))}
          </div>
        </>
      )}
    </>
  );
}

const isThere = ({ shifts, sittings }: CalendarRow): boolean => shifts.length > 0 || sittings.length > 0;

function Head({ row }: { readonly row: CalendarRow }) {
  return (
    <span className="flex flex-wrap items-center gap-1.5">
      <bdi>{row.counsellor.name}</bdi>
      {row.mine && <Badge tone="info">{words.you}</Badge>}
      {row.gone && <Badge tone="error">{words.gone}</Badge>}
    </span>
  );
}

const shiftsOf = ({ shifts, away }: CalendarRow): string =>
  [
    ...shifts.map((it) => `${minuteWords(it.from)}〜${minuteWords(it.to)} ${it.place}`),
    ...away.map((it) => `${minuteWords(it.from)}〜${minuteWords(it.to)} ${words.away(it.why)}`),
  ].join("、");
