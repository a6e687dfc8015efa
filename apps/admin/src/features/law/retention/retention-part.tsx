// Which ended cases are at the end of their time: how many, which, and the way to ask for the end of a person's records.
import { SelectField } from "@kumacari/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useActing } from "../../../acting/use-acting.ts";
import { datedWords } from "../../../day-words.ts";
import { Loaded } from "../../../loaded.tsx";
import { type Retention, useRpcClient } from "../../../rpc.ts";
import { More } from "../more.tsx";
import { type Acting, ShredDialog } from "../shred/shred-dialogs.tsx";
import { Row } from "./row.tsx";
import { words } from "./words.ts";

const spans = [0, 3, 6, 12, 36] as const;

export function RetentionPart() {
  const client = useRpcClient();
  const [months, setMonths] = useState(6);
  const query = useInfiniteQuery({
    queryKey: ["keys", "retention", months],
    initialPageParam: undefined as Retention["next"],
    queryFn: ({ pageParam }) =>
      client.keys.retention.query({ months, ...(pageParam ? { after: pageParam } : {}) }),
    getNextPageParam: (page) => page.next,
  });
  const { acting, act, end, said, say, status } = useActing<Acting>();
  return (
    <>
      <p className="max-w-[60em] text-std-16N-170">{words.says}</p>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <SelectField
          label={words.until}
          className="w-full sm:w-80"
          value={String(months)}
          onChange={(it) => setMonths(Number(it))}
          groups={[{ options: spans.map((it) => ({ value: String(it), label: words.span(it) })) }]}
        />
        <p role="status" ref={status} tabIndex={-1} className="min-h-7 text-std-16B-170 text-green-900">
          {said}
        </p>
      </div>
      <Loaded query={query}>
        {({ pages }) => (
          <>
            <Shown
              pages={pages}
              months={months}
              onAsk={(owner) => act({ is: "ask", owner, reason: "over" })}
            />
            <More query={query} />
          </>
        )}
      </Loaded>
      {acting && <ShredDialog acting={acting} onClose={end} onSaid={say} />}
    </>
  );
}

type ShownProps = {
  readonly months: number;
  readonly pages: readonly Retention[];
  readonly onAsk: (owner: Retention["rows"][number]["owner"]) => void;
};

function Shown({ pages, months, onAsk }: ShownProps) {
  const rows = pages.flatMap((page) => page.rows);
  const first = pages[0];
  if (!first) return null;
  const { counts, contractEnd, through, mayAsk } = first;
  const figures = [
    [words.over, words.count(counts.over, counts.most)],
    ...(months > 0 ? [[words.soon(datedWords(through)), words.count(counts.all, counts.most)] as const] : []),
    [words.contract, contractEnd ? datedWords(contractEnd) : words.noContract],
  ] as const;
  return (
    <>
      <dl className="grid gap-3 sm:grid-cols-3">
        {figures.map(([name, value]) => (
          <div key={name} className="rounded-12 border border-solid-gray-200 bg-white px-4 py-3">
            <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
            <dd className="text-std-24B-150 text-key-900 tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {!mayAsk && <p className="text-dns-14N-130 text-solid-gray-700">{words.readersOnly}</p>}
      {rows.length === 0 ? (
        <p className="rounded-12 border border-solid-gray-200 bg-white px-6 py-14 text-center text-solid-gray-700">
          {words.none}
        </p>
      ) : (
        <ul aria-label={words.list} className="flex flex-col gap-3">
          {rows.map((row) => (
            <Row key={row.id} row={row} onAsk={mayAsk ? () => onAsk(row.owner) : undefined} />
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <p role="status" className="text-dns-14N-130 text-solid-gray-700">
          {words.shown(rows.length)}
        </p>
      )}
    </>
  );
}
