// The days of a fortnight as one group of radios, each with how many times are free; arrow keys walk through them.
import { dayWords, weekdayNames, weekdayOf } from "@kumacari/domain";
import { Button, join } from "@kumacari/ui";
import { useId } from "react";
import { around, type Fortnight, type ShownDay } from "./days.ts";
import { words } from "./words.ts";

type Props = {
  readonly fortnight: Fortnight;
  readonly days: readonly ShownDay[];
  readonly day: string;
  /** Other days are on their way. */
  readonly busy: boolean;
  readonly choose: (day: string) => void;
  readonly turn: (first: string) => void;
};

export function DayPicker({ fortnight, days, day, busy, choose, turn }: Props) {
  const name = useId();
  const { previous, next } = around(fortnight);
  const closed = days.filter((it) => it.closed !== undefined);
  return (
    <div className="flex flex-col gap-3">
      <fieldset aria-busy={busy} className="flex min-w-0 flex-col gap-2">
        <legend className="mb-2 text-std-20B-160">{words.day}</legend>
        <p className="text-solid-gray-700">{words.dayHint}</p>
        <div className="grid grid-cols-[repeat(auto-fill,minmax(2.75rem,1fr))] gap-1 sm:grid-cols-7 sm:gap-2">
          {days.map((it) => (
            <label
              key={it.day}
              className={join(card, it.slots.length > 0 ? "text-key-900" : "text-solid-gray-700")}
            >
              <input
                type="radio"
                name={name}
                value={it.day}
                checked={it.day === day}
                onChange={() => choose(it.day)}
                className="absolute inset-0 size-full cursor-pointer opacity-0"
              />
              <span aria-hidden="true" className="text-dns-14N-130">
                {weekdayNames[weekdayOf(it.day)]}
              </span>
              <span className="sr-only">{words.weekday(weekdayNames[weekdayOf(it.day)] ?? "")}</span>
              <span className="text-dns-16B-130 tracking-tight whitespace-nowrap">{dateWords(it.day)}</span>
              <span className="text-dns-14N-130 whitespace-nowrap">{freeWords(it)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {closed.length > 0 && (
        <ul className="text-solid-gray-700">
          {closed.map((it) => (
            <li key={it.day}>{words.closedOn(dayWords(it.day), it.closed ?? "")}</li>
          ))}
        </ul>
      )}
      <div className="grid grid-cols-2 gap-3">
        <Button
          tone="outline"
          unavailable={previous === undefined}
          busy={busy}
          onClick={() => previous && turn(previous)}
        >
          {words.previous}
        </Button>
        <Button
          tone="outline"
          unavailable={next === undefined}
          busy={busy}
          onClick={() => next && turn(next)}
        >
          {words.next}
        </Button>
      </div>
    </div>
  );
}

const dateWords = (day: string): string => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`;

const freeWords = ({ closed, slots }: ShownDay): string =>
  closed === undefined ? words.free(slots.length) : words.closed;

const card =
  "relative flex min-h-20 flex-col items-center justify-center gap-0.5 rounded-8 border border-solid-gray-420 bg-white " +
  "hover:border-black has-checked:border-key-900 has-checked:bg-key-50 has-checked:outline-2 has-checked:outline-key-900 " +
  "has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-black " +
  "has-focus-visible:shadow-[0_0_0_2px_var(--color-yellow-300)] forced-colors:has-checked:outline-[Highlight]";
