// One part of the page in its frame: its name, what it is about, what may be begun there, and what it shows.
import { Heading, join } from "@kumacari/ui";
import type { ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly says?: string;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
};

export const Panel = ({ title, says, beside, children, className }: Props) => (
  <section
    aria-label={title}
    className={join(
      "flex min-w-0 flex-col gap-4 rounded-12 border border-solid-gray-200 bg-white px-4 py-5 wide:px-6",
      className,
    )}
  >
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Heading level={2}>{title}</Heading>
        {beside}
      </div>
      {says && <p className="max-w-[60em] text-dns-14N-130 leading-6 text-solid-gray-700">{says}</p>}
    </div>
    {children}
  </section>
);
