// What was done last, said where it was done; it takes the focus when the button that was pressed is gone with it.
import { useEffect, useRef } from "react";

type Props = {
  readonly says: string;
  /** What it changed: the button goes when that is read anew. */
  readonly list: unknown;
};

export function DoneLine({ says, list }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever the list was drawn anew.
  useEffect(() => {
    if (says && document.activeElement === document.body) line.current?.focus();
  }, [says, list]);
  return (
    <p
      role="status"
      ref={line}
      tabIndex={-1}
      className={says ? "text-std-16B-170 text-green-900" : "sr-only"}
    >
      {says}
    </p>
  );
}
