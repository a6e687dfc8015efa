// Who may enter LINE's own console: a second door, whose locks are LINE's.
import { days, jstDay, seatLevels } from "@kumacari/domain";
import { Badge, Button } from "@kumacari/ui";
import { may, useMe } from "../../../me.ts";
import type { People, Seat } from "../../../rpc.ts";
import type { Act } from "../acting.ts";
import { Panel } from "../panel.tsx";
import { Procedures } from "../procedure.tsx";
import { words } from "../words.ts";

const { seats: says } = words;

type Props = { readonly people: People; readonly onAct: Act };

export function SeatsPart({ people, onAct }: Props) {
  const manages = may(useMe(), "people.manage");
  return (
    <>
      <Panel
        title={says.title}
        says={says.says}
        beside={manages && <Button onClick={() => onAct({ is: "register-seat" })}>{says.register}</Button>}
      >
        {people.seats.length === 0 ? (
          <p>{says.none}</p>
        ) : (
          <ul className="flex flex-col divide-y divide-solid-gray-200 border-y border-solid-gray-200">
            {people.seats.map((seat) => (
              <SeatRow key={seat.staff} seat={seat} now={people.now} manages={manages} onAct={onAct} />
            ))}
          </ul>
        )}
        {!manages && <p className="text-dns-14N-130 text-solid-gray-700">{words.readersOnly}</p>}
      </Panel>
      <Procedures which={["seat"]} people={people} onAct={onAct} />
    </>
  );
}

type RowProps = {
  readonly seat: Seat;
  readonly now: number;
  readonly manages: boolean;
  readonly onAct: Act;
};

function SeatRow({ seat, now, manages, onAct }: RowProps) {
  const { name, level, since, checked, state } = seat;
  const heed = heedOf(seat, now);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="flex min-w-0 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170">
          <bdi className="font-700">{name}</bdi>
          {seatLevels[level]}
          {heed && <Badge tone={state === "retired" ? "error" : "warn"}>{heed}</Badge>}
        </p>
        <p className="flex flex-wrap gap-x-4 text-dns-14N-130 leading-6 text-solid-gray-700 tabular-nums">
          <span>{says.since(jstDay(since))}</span>
          <span>{says.checked(jstDay(checked))}</span>
        </p>
      </div>
      {manages && (
        <div className="flex flex-wrap gap-3">
          <Button
            size="s"
            tone="outline"
            aria-label={says.checkOf(name)}
            onClick={() => onAct({ is: "check-seat", seat })}
          >
            {says.check}
          </Button>
          <Button
            size="s"
            tone="outline"
            danger
            aria-label={says.removeOf(name)}
            onClick={() => onAct({ is: "remove-seat", seat })}
          >
            {says.remove}
          </Button>
        </div>
      )}
    </li>
  );
}

function heedOf({ state, checked }: Seat, now: number): string | undefined {
  if (state === "retired") return says.retired;
  if (state === "suspended") return says.suspended;
  return now - checked > days(90) ? says.old : undefined;
}
