// Shows that something is under way; with a label it is also said aloud.
import { join } from "./join.ts";

type Props = {
  readonly label?: string | undefined;
  /** Only after a second: short waits stay calm. */
  readonly late?: boolean | undefined;
  readonly className?: string | undefined;
};

export function Spinner({ label, late, className }: Props) {
  const turning = (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="size-6 animate-spin fill-none stroke-current stroke-3 motion-reduce:animate-none"
    >
      <circle cx="12" cy="12" r="9" className="opacity-25" />
      <path d="M12 3a9 9 0 0 1 9 9" />
    </svg>
  );
  const look = join("inline-flex items-center gap-3", late && "animate-late", className);
  if (label === undefined) return <span className={look}>{turning}</span>;
  return (
    <span role="status" className={look}>
      {turning}
      <span>{label}</span>
    </span>
  );
}
