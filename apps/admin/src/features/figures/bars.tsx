// The groups of one span as bars below each other, with their numbers.
import type { FigureTable, Shown } from "@kumacari/figures/show";
import { shownWord } from "@kumacari/figures/words";
import { hatched } from "./hatch.tsx";

type Props = {
  readonly rows: FigureTable["rows"];
  readonly most: number;
  readonly unit: string;
};

export const Bars = ({ rows, most, unit }: Props) => (
  <ul className="flex flex-col gap-2">
    {rows.map(({ says, counts: [count = "none"] }) => (
      <li
        key={says}
        className="grid grid-cols-[8.5rem_1fr_4rem] items-center gap-x-3 text-dns-16N-130 sm:grid-cols-[16rem_1fr_5rem]"
      >
        <span>{says}</span>
        <Bar count={count} most={most} />
        <span className="text-end tabular-nums">
          {shownWord(count)}
          {typeof count === "number" && unit}
        </span>
      </li>
    ))}
  </ul>
);

const Bar = ({ count, most }: { readonly count: Shown; readonly most: number }) => (
  <svg
    aria-hidden="true"
    width="100%"
    height="20"
    className="rounded-4 bg-solid-gray-50 forced-color-adjust-none"
  >
    {count === "hidden" && <rect width="100%" height="20" fill={hatched} />}
    {typeof count === "number" && (
      <rect width={`${(count / most) * 100}%`} height="20" className="fill-key-700" />
    )}
  </svg>
);
