// Running text with room to breathe.
import type { ReactNode } from "react";
import { join } from "./join.ts";

export function Prose({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}) {
  return (
    <div
      className={join(
        "flex max-w-[40em] flex-col gap-4 text-std-16N-175 [&_a]:text-key-900 [&_a]:underline [&_li]:mb-2 [&_ol]:list-decimal [&_ol]:ps-6 [&_ul]:list-disc [&_ul]:ps-6",
        className,
      )}
    >
      {children}
    </div>
  );
}
