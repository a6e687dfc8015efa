// Bars of open cases, whose turn it is told apart; the table below says the same in numbers.
import { join } from "@kumacari/ui";
import type { CaseloadRow } from "../../rpc.ts";
import { words } from "./words.ts";

export function Chart({ rows }: { readonly rows: readonly CaseloadRow[] }) {
  const most = Math.max(1, ...rows.map(({ open }) => open));
  return (
    <section
      aria-label={words.chart}
      className="flex flex-col gap-4 rounded-12 border border-solid-gray-200 bg-white px-5 py-4"
    >
      <h2 className="text-dns-17B-130 text-solid-gray-900">{words.chart}</h2>
      <ul aria-hidden="true" className="flex flex-col gap-3">
        {rows.map((row) => (
          <li
            key={row.counsellor?.id ?? "nobody"}
            className="grid grid-cols-[6.5rem_1fr_3rem] items-center gap-x-3 text-dns-16N-130 sm:grid-cols-[10rem_1fr_3.5rem]"
          >
            <span className={join("truncate", row.left && "text-red-1000")}>
              {row.counsellor?.name ?? words.nobody}
            </span>
            <Bar row={row} most={most} />
            <strong className="text-end tabular-nums">{words.cases(row.open)}</strong>
          </li>
        ))}
      </ul>
      <p aria-hidden="true" className="flex flex-wrap gap-x-5 gap-y-1 text-dns-14N-130 text-solid-gray-700">
        <Dot className="bg-key-900" says={words.legend.us} />
        <Dot className="bg-key-200" says={words.legend.them} />
      </p>
    </section>
  );
}

const Bar = ({ row, most }: { readonly row: CaseloadRow; readonly most: number }) => (
  <svg
    viewBox={`0 0 ${most} 1`}
    preserveAspectRatio="none"
    aria-hidden="true"
    className="h-5 w-full overflow-hidden rounded-4 bg-solid-gray-100"
  >
    <rect width={row.onUs} height="1" className="fill-key-900" />
    <rect x={row.onUs} width={row.open - row.onUs} height="1" className="fill-key-200" />
  </svg>
);

const Dot = ({ className, says }: { readonly className: string; readonly says: string }) => (
  <span className="flex items-center gap-2">
    <span className={join("size-3 rounded-full forced-color-adjust-none", className)} />
    {says}
  </span>
);
