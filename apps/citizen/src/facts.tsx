// Facts as name and value, one under the other.
import type { ReactNode } from "react";

/** A value left out is not shown. */
export function Facts({
  facts,
}: {
  readonly facts: readonly (readonly [name: string, value: ReactNode | undefined])[];
}) {
  return (
    <dl className="flex flex-col gap-3">
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt className="text-std-16N-170 text-solid-gray-700">{name}</dt>
            <dd dir="auto" className="text-start text-std-16N-170 wrap-anywhere whitespace-pre-wrap">
              {value}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
