// One or several of a few answers, each a card that a thumb can hit.
import { use, useId } from "react";
import { FieldError, Optional } from "./field.tsx";
import { Held } from "./held.ts";
import { join } from "./join.ts";
import { Mark } from "./mark.tsx";

type Words<T extends string> = {
  readonly legend: string;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly hint?: string | undefined;
  }[];
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly columns?: 1 | 2 | undefined;
  readonly className?: string | undefined;
};
type One<T> = { readonly kind: "one"; readonly value: T | undefined; readonly onChange: (value: T) => void };
type Many<T> = {
  readonly kind: "many";
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
};

export function ChoiceGroup<T extends string>(props: Words<T> & (One<T> | Many<T>)) {
  const { legend, options, hint, error, optional, columns = 1, className } = props;
  const id = useId();
  const held = use(Held);
  const chosen = (it: T) => (props.kind === "one" ? props.value === it : props.value.includes(it));
  const choose = (it: T) => {
    if (props.kind === "one") return props.onChange(it);
    // In the order of the options, whatever the order of the taps.
    const now = options.map((option) => option.value).filter((other) => chosen(other) !== (other === it));
    props.onChange(now);
  };
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset aria-describedby={described} className={join("flex min-w-0 flex-col gap-2", className)}>
      <legend className="mb-2 text-std-17B-170">
        {legend}
        {optional && <Optional />}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="text-std-16N-170 text-solid-gray-700">
          {hint}
        </p>
      )}
      <div className={columns === 2 ? pairs : "grid gap-2"}>
        {options.map((option) => (
          <label key={option.value} className={card}>
            <input
              type={props.kind === "one" ? "radio" : "checkbox"}
              name={id}
              value={option.value}
              checked={chosen(option.value)}
              aria-disabled={held || undefined}
              onChange={() => held || choose(option.value)}
              className="peer absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <Mark kind={props.kind} />
            <span className="min-w-0">
              {option.label}
              {option.hint && <span className="block text-solid-gray-700">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

// Side by side while every word fits on its line; a longer one, or larger letters, takes the row.
const pairs =
  "flex flex-wrap gap-2 *:max-w-full *:flex-[1_1_calc(50%-0.25rem)] *:break-keep *:wrap-break-word";

const card =
  "relative flex min-h-12 items-center gap-3 rounded-8 border border-solid-gray-600 bg-white px-3 py-2 text-std-16N-170 " +
  "hover:border-black has-checked:border-key-900 has-checked:bg-key-50 has-checked:outline-1 has-checked:outline-key-900 " +
  "has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-black " +
  "has-focus-visible:shadow-[0_0_0_2px_var(--color-yellow-300)] forced-colors:has-checked:outline-[Highlight]";
