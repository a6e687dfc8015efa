// The office in four numbers, without anybody in them.
import { hours } from "@kumacari/domain";
import { join } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loaded } from "../../loaded.tsx";
import { PageTitle } from "../../page-title.tsx";
import { type OfficeCounts, useRpc } from "../../rpc.ts";
import { waitWeight, waitWords } from "../../wait-words.ts";
import { words } from "./words.ts";

export function OfficePage() {
  const rpc = useRpc();
  const query = useQuery(rpc.inbox.counts.queryOptions(undefined, { refetchInterval: 10_000 }));
  return (
    <main id="main" className="mx-auto flex w-full max-w-[90rem] flex-col gap-5 px-4 py-5 wide:px-6">
      <div className="flex flex-col gap-1">
        <PageTitle title={words.title} />
        <p className="text-dns-16N-130 text-solid-gray-700">{words.says}</p>
      </div>
      <Loaded query={query}>{(data) => <Numbers counts={data} />}</Loaded>
    </main>
  );
}

const Numbers = ({ counts }: { readonly counts: OfficeCounts }) => (
  <dl className="grid gap-4 sm:grid-cols-2 wide:grid-cols-4">
    <Cases {...words.counts.open} n={counts.open} />
    <Cases {...words.counts.unassigned} n={counts.unassigned} of={counts.open} />
    <Cases {...words.counts.waitingOnUs} n={counts.waitingOnUs} of={counts.open} />
    <Longest wait={counts.longestWaitHours} />
  </dl>
);

type CasesProps = {
  readonly name: string;
  readonly note: string;
  readonly n: number;
  /** Of how many: drawn as a bar. */
  readonly of?: number;
};

const Cases = ({ name, note, n, of = n }: CasesProps) => (
  <Figure name={name} note={note} value={n.toLocaleString("ja-JP")} unit={words.cases}>
    <svg
      viewBox={`0 0 ${Math.max(of, 1)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-2 w-full overflow-hidden rounded-full bg-solid-gray-100"
    >
      <rect width={n} height="1" className="fill-key-900" />
    </svg>
  </Figure>
);

function Longest({ wait }: { readonly wait: number | undefined }) {
  if (wait === undefined) return <Figure {...words.counts.longest} value="—" note={words.nobody} />;
  const value = wait < 1 ? words.underAnHour : waitWords(hours(wait));
  return <Figure {...words.counts.longest} value={value} heavy={waitWeight(hours(wait)) !== "calm"} />;
}

type FigureProps = {
  readonly name: string;
  readonly note: string;
  readonly value: string;
  readonly unit?: string;
  readonly heavy?: boolean;
  readonly children?: ReactNode;
};

const Figure = ({ name, note, value, unit, heavy = false, children }: FigureProps) => (
  <div className="flex flex-col gap-2 rounded-12 border border-solid-gray-200 bg-white px-6 py-5">
    <dt className="text-dns-16B-130 text-solid-gray-900">{name}</dt>
    <dd className="flex flex-1 flex-col gap-2">
      <span
        className={join(
          "flex items-baseline gap-1 text-std-32B-150 whitespace-nowrap tabular-nums",
          heavy ? "text-red-1000" : "text-key-900",
        )}
      >
        {value}
        {unit && <span className="text-std-17N-170 text-solid-gray-700">{unit}</span>}
      </span>
      {children}
      <span className="mt-auto text-dns-14N-130 text-solid-gray-700">{note}</span>
    </dd>
  </div>
);
