// One answer out of a list, by the browser's own control.
import { useId } from "react";

type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly error?: string | undefined;
};

export function Select<T extends string>({ label, value, onChange, options, error }: Props<T>) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-dns-16N-130">
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => {
          const chosen = options.find((it) => it.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
        className="min-h-12 w-full rounded-8 border border-solid-gray-600 bg-white px-3 text-std-16N-170 text-solid-gray-800 hover:border-black aria-invalid:border-error-1"
      >
        {options.map((it) => (
          <option key={it.value} value={it.value}>
            {it.label}
          </option>
        ))}
      </select>
      {error && (
        <p id={`${id}-error`} role="alert" className="text-std-16N-170 text-error-2">
          {error}
        </p>
      )}
    </div>
  );
}
