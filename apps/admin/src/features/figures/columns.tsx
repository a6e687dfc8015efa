// Counts over time as columns; the table below says the same in numbers.
import type { Shown } from "@kumacari/figures/show";
import { hiddenWord, shownWord, spanWord } from "@kumacari/figures/words";
import { join } from "@kumacari/ui";
import { hatched } from "./hatch.tsx";

type Props = {
  readonly spans: readonly string[];
  readonly counts: readonly Shown[];
  /** The longest column's count. */
  readonly most: number;
  readonly tall?: boolean;
  /** Without: the ends of the time alone are named, and no column has its number. */
  readonly named: boolean;
};

/** In pixels, of the longest column; the place it stands in is as high whatever it holds. */
const heights = { tall: 150, low: 56 } as const;

export function Columns({ spans, counts, most, tall = false, named }: Props) {
  const height = tall ? heights.tall : heights.low;
  const few = spans.length <= 4;
  const letters = join("text-[0.75rem] whitespace-nowrap", !few && "max-sm:text-[0.6875rem]");
  return (
    <div className={join("flex flex-col gap-1", few && tall && "max-w-2xl")}>
      <ol
        className={join(
          "grid auto-cols-fr grid-flow-col items-end border-b border-solid-gray-600",
          named ? "gap-1 sm:gap-2" : "gap-0.5",
          tall ? "h-44" : named ? "h-20" : "h-15",
        )}
      >
        {counts.map((count, at) => (
          <li key={spans[at]} className="flex min-w-0 flex-col items-center gap-1">
            {named && typeof count === "number" && (
              <span className={join(letters, "font-700 tabular-nums")}>{shownWord(count)}</span>
            )}
            {count === "hidden" && <Hidden height={height} named={named} few={few} />}
            {typeof count === "number" && (
              <svg
                aria-hidden="true"
                width="100%"
                height={Math.max(2, (count / most) * height)}
                className={column}
              >
                <rect width="100%" height="100%" className="fill-key-700" />
              </svg>
            )}
          </li>
        ))}
      </ol>
      {named ? (
        <ol className="grid auto-cols-fr grid-flow-col gap-1 text-center text-solid-gray-700 sm:gap-2">
          {spans.map((id) => (
            <li key={id} className={join("min-w-0", letters)}>
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
}

type HiddenProps = { readonly height: number; readonly named: boolean; readonly few: boolean };

const Hidden = ({ height, named, few }: HiddenProps) => (
  <span className="relative flex w-full justify-center">
    <svg aria-hidden="true" width="100%" height={height} className={column}>
      <rect width="100%" height="100%" fill={hatched} />
    </svg>
    {named && (
      <span className="absolute inset-0 flex items-center justify-center">
        <span className={join("bg-white p-0.5 text-[0.75rem]", few ? "whitespace-nowrap" : upright)}>
          {hiddenWord}
        </span>
      </span>
    )}
  </span>
);

const column = "max-w-20 forced-color-adjust-none";
const upright = "max-wide:[writing-mode:vertical-rl]";
