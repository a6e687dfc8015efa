// Who has how much, where people wait too long, and whose cases need somebody else; nobody's name but the counsellors'.
import { Checkbox } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { Loaded } from "../../loaded.tsx";
import { PageTitle } from "../../page-title.tsx";
import { type CaseloadRow, useRpc } from "../../rpc.ts";
import { Chart } from "./chart.tsx";
import { Picking } from "./picking.tsx";
import { Table } from "./table.tsx";
import { words } from "./words.ts";

export function CaseloadPage() {
  const rpc = useRpc();
  const query = useQuery(rpc.caseload.see.queryOptions(undefined, { refetchInterval: 60_000 }));
  const [from, setFrom] = useState<CaseloadRow>();
  const pressed = useRef<Element>(null);
  const [said, setSaid] = useState("");
  const [onlyWatched, setOnlyWatched] = useState(false);
  return (
    <main id="main" className="mx-auto flex w-full max-w-[90rem] flex-col gap-5 px-4 py-5 wide:px-6">
      <div className="flex flex-col gap-1">
        <PageTitle title={words.title} />
        <p className="text-dns-16N-130 text-solid-gray-700">{words.says}</p>
        <p className="text-dns-14N-130 text-solid-gray-700">{words.live}</p>
        <Link to="/follow-ups" className={textLink}>
          {words.followUps}
        </Link>
      </div>
      <p role="status" className={said ? "text-std-16B-170 text-green-900" : "sr-only"}>
        {said}
      </p>
      <Loaded query={query}>
        {(data) => (
          <>
            <Totals rows={data} />
            <Chart rows={data} />
            <Checkbox checked={onlyWatched} onChange={setOnlyWatched}>
              {words.onlyWatched}
            </Checkbox>
            <Table
              rows={onlyWatched ? data.filter((it) => it.watched > 0) : data}
              onChoose={(row) => {
                setSaid("");
                pressed.current = document.activeElement;
                setFrom(row);
              }}
            />
            {from && (
              <Picking
                key={from.counsellor?.id ?? "nobody"}
                from={from}
                rows={data}
                onClose={() => {
                  setFrom(undefined);
                  if (pressed.current instanceof HTMLElement) pressed.current.focus();
                }}
                onSaid={setSaid}
              />
            )}
          </>
        )}
      </Loaded>
    </main>
  );
}

const textLink =
  "inline-flex min-h-11 items-center self-start text-dns-16N-130 text-key-900 underline underline-offset-4";

function Totals({ rows }: { readonly rows: readonly CaseloadRow[] }) {
  const sum = (of: (row: CaseloadRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const figures = [
    [words.totals.open, sum((it) => it.open)],
    [words.totals.us, sum((it) => it.onUs)],
    [words.totals.watched, sum((it) => it.watched)],
    [words.totals.first, sum((it) => it.lateFirst)],
    [words.totals.reviews, sum((it) => it.lateReviews)],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-3 wide:grid-cols-5">
      {figures.map(([name, n]) => (
        <div key={name} className="rounded-12 border border-solid-gray-200 bg-white px-5 py-4">
          <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
          <dd className="text-std-28B-150 text-key-900 tabular-nums">{words.cases(n)}</dd>
        </div>
      ))}
    </dl>
  );
}
