// A part of マイページ: a heading, and facts as name and value.
import { Heading } from "@kumacari/ui";
import { type ReactNode, type RefObject, useId } from "react";

type Props = {
  readonly title: string;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
};

export function Section({ title, heading, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4 border-t border-solid-gray-300 pt-6">
      <Heading level={2} id={id} tabIndex={-1} {...(heading ? { ref: heading } : {})}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

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
