// Counts over time as columns; the table below says the same in numbers.
import { hiddenWord, type Shown, shownWord, spanWord } from "@kumacari/figures/show";
import { join } from "@kumacari/ui";
import { hatched } from "./hatch.tsx";

type Props = {
  readonly spans: readonly string[];
  readonly counts: readonly Shown[];
  /** The longest column's count. */
  readonly most: number;
  /** In pixels, of the longest column. */
  readonly height: number;
  /** Without: the ends of the time alone are named, and no column has its number. */
  readonly named: boolean;
};

export const Columns = ({ spans, counts, most, height, named }: Props) => (
  <div className="flex flex-col gap-1">
    <ol
      className={join(
        "grid auto-cols-fr grid-flow-col items-end border-b border-solid-gray-600",
        named ? "gap-1 sm:gap-2" : "gap-0.5",
      )}
    >
      {counts.map((count, at) => (
        <li key={spans[at]} className="flex min-w-0 flex-col items-center gap-1">
          {named && typeof count === "number" && (
            <span className="text-dns-14B-120 whitespace-nowrap tabular-nums max-sm:text-[0.75rem]">
              {shownWord(count)}
            </span>
          )}
          <Column count={count} most={most} height={height} named={named} />
        </li>
      ))}
    </ol>
    {named ? (
      <ol className="grid auto-cols-fr grid-flow-col gap-1 text-center text-dns-14N-120 text-solid-gray-700 sm:gap-2">
        {spans.map((id) => (
          <li key={id} className="min-w-0 max-sm:text-[0.75rem]">
            {spanWord(id)}
          </li>
        ))}
      </ol>
    ) : (
      <p className="flex justify-between text-dns-14N-120 text-solid-gray-700">
        <span>{spanWord(spans[0] ?? "")}</span>
        <span>{spanWord(spans.at(-1) ?? "")}</span>
      </p>
    )}
  </div>
);

type ColumnProps = Pick<Props, "most" | "height" | "named"> & { readonly count: Shown };

function Column({ count, most, height, named }: ColumnProps) {
  if (count === "none") return null;
  const hidden = count === "hidden";
  return (
    <div className="relative flex w-full max-w-20 justify-center">
      <svg
        aria-hidden="true"
        width="100%"
        height={hidden ? height : Math.max(2, (count / most) * height)}
        className="forced-color-adjust-none"
      >
        <rect width="100%" height="100%" {...(hidden ? { fill: hatched } : { className: "fill-key-700" })} />
      </svg>
      {hidden && named && (
        <span className="absolute inset-y-0 my-auto h-fit bg-white px-0.5 py-1 text-dns-14N-120 [writing-mode:vertical-rl]">
          {hiddenWord}
        </span>
      )}
    </div>
  );
}
