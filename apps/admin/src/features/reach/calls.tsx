// 「電話で連絡」: whom neither LINE nor mail could tell; nothing is shown while there is nobody.
import { jstWords } from "@kumacari/domain";
import { Button, Heading } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Name } from "../../known-names.ts";
import { refusedBy } from "../../refused.ts";
import { type CallRow, useRpc } from "../../rpc.ts";
import { useNames } from "../../use-names.ts";
import { useSettle } from "./road-panel.tsx";
import { words } from "./words.ts";

const { list: says } = words;

export function Calls() {
  const rpc = useRpc();
  const { data, dataUpdatedAt } = useQuery(
    rpc.reach.calls.queryOptions(undefined, { refetchInterval: 30_000 }),
  );
  const rows = data ?? [];
  const names = useNames(
    rows.filter((it) => it.mayOpen).map((it) => it.caseId),
    dataUpdatedAt,
  );
  if (rows.length === 0) return null;
  return (
    <details className="rounded-12 border-2 border-warning-yellow-2 bg-white px-4">
      <summary className="min-h-11 cursor-pointer content-center">
        <Heading level={2} look="s" className="inline">
          {says.title(rows.length)}
        </Heading>
      </summary>
      <p className="text-dns-14N-130 leading-6 text-solid-gray-700">{says.says}</p>
      <ul className="flex flex-col pb-2">
        {rows.map((row) => (
          <Row key={row.caseId} row={row} name={names.get(row.caseId)} />
        ))}
      </ul>
    </details>
  );
}

function Row({ row, name }: { readonly row: CallRow; readonly name: Name | undefined }) {
  const settle = useSettle();
  const notes = [
    says.since(jstWords(row.since)),
    row.assignee === undefined ? says.free : says.by(row.assignee),
    ...(row.phone ? [] : [says.noPhone]),
    ...(row.readSince ? [says.readSince] : []),
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-solid-gray-200 py-2">
      <div className="flex min-w-60 flex-1 flex-col gap-1">
        {row.mayOpen ? (
          <Link
            to="/cases/$caseId"
            params={{ caseId: row.caseId }}
            className="flex min-h-11 items-center text-key-900 underline underline-offset-4"
          >
            {says.open(row.number)}
            {name?.state === "known" && <bdi>（{name.name}）</bdi>}
          </Link>
        ) : (
          <span>{row.number}</span>
        )}
        <span className="text-dns-14N-130 leading-6">{row.says.map((it) => words.what[it]).join("、")}</span>
        <span className="text-dns-14N-130 leading-6 text-solid-gray-700">{notes.join("／")}</span>
        {settle.error && (
          <span className="text-dns-14N-130 text-error-2">{refusedBy(settle.error).says}</span>
        )}
      </div>
      {row.mine && (
        <Button
          tone="outline"
          busy={settle.isPending}
          onClick={() => settle.mutate({ caseId: row.caseId, says: row.says.length })}
        >
          {words.settle}
        </Button>
      )}
    </li>
  );
}
