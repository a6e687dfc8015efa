// A part of マイページ under its heading.
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
