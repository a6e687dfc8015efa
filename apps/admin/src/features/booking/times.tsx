// The free beginnings of a fortnight, day by day, one of them to choose.
import { type Instant, jstDay, minuteOf, minuteWords } from "@kumacari/domain";
import { useId } from "react";
import type { SlotsOfDay } from "../../rpc.ts";
import { words } from "./words.ts";

type Props = {
  readonly days: readonly SlotsOfDay[];
  readonly value: Instant | undefined;
  readonly onChange: (it: Instant) => void;
  readonly error: string | undefined;
};

export function Times({ days, value, onChange, error }: Props) {
  const id = useId();
  const some = days.filter(({ slots }) => slots.length > 0);
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 text-std-17B-170">{words.booking.times}</legend>
      {some.length === 0 && <p>{words.booking.none}</p>}
      <div className="flex max-h-60 flex-col gap-3 overflow-y-auto pe-2">
        {some.map(({ day, slots }) => (
          <div key={day} className="flex flex-col gap-1">
            <p className="text-dns-14B-130">{words.day(day)}</p>
            <div className="flex flex-wrap gap-2">
              {slots.map(({ from }) => (
                <label key={from} className={look}>
                  <input
                    type="radio"
                    name={id}
                    aria-label={`${words.day(jstDay(from))} ${minuteWords(minuteOf(from))}`}
                    checked={value === from}
                    onChange={() => onChange(from)}
                    className="absolute inset-0 size-full cursor-pointer opacity-0"
                  />
                  {minuteWords(minuteOf(from))}
                </label>
              ))}
            </div>
          </div>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} role="alert" className="text-error-2">
          {error}
        </p>
      )}
    </fieldset>
  );
}

const look =
  "relative flex min-h-11 min-w-16 items-center justify-center rounded-8 border border-solid-gray-600 bg-white px-2 tabular-nums hover:border-black " +
  "has-checked:border-key-900 has-checked:bg-key-900 has-checked:text-white has-focus-visible:outline-4 has-focus-visible:outline-offset-2 " +
  "has-focus-visible:outline-black forced-colors:has-checked:outline-[Highlight]";
