// When a hub lends its tables or the office answers, weekday by weekday, typed as people write it.
import { useId } from "react";
import { Refusal } from "../../refusal.tsx";
import type { WeekText } from "./week-text.ts";
import { words } from "./words.ts";

type Props = {
  readonly legend: string;
  readonly hint: string;
  readonly value: WeekText;
  readonly onChange: (it: WeekText) => void;
  readonly error: string | undefined;
};

const { form: says } = words;

export function WeekFields({ legend, hint, value, onChange, error }: Props) {
  const id = useId();
  const change = (n: number, to: string) => {
    const [a, b, c, d, e, f, g] = value.map((it, at) => (at === n ? to : it));
    onChange([a ?? "", b ?? "", c ?? "", d ?? "", e ?? "", f ?? "", g ?? ""]);
  };
  return (
    <fieldset aria-describedby={`${id}-hint`} className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 text-std-17B-170">{legend}</legend>
      <p id={`${id}-hint`} className="text-std-16N-170 text-solid-gray-700">
        {hint}
      </p>
      {[1, 2, 3, 4, 5, 6, 0].map((n) => (
        <label key={n} className="flex items-center gap-3">
          <span className="w-16 shrink-0">{says.weekday(n)}</span>
          <input
            value={value[n] ?? ""}
            onChange={(event) => change(n, event.currentTarget.value)}
            autoComplete="off"
            spellCheck={false}
            className="min-h-11 w-full min-w-0 rounded-8 border border-solid-gray-600 bg-white px-3 text-std-16N-170"
          />
        </label>
      ))}
      <Refusal fault={error} />
    </fieldset>
  );
}
