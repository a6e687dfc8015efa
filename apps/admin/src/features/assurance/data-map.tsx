// Everything the ledger may hold, thing by thing: why, how long, who reads it, and what protects each field.
import { Badge, Button, TextField } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../loaded.tsx";
import { type DataMapRow, useRpc } from "../../rpc.ts";
import { saveCsv } from "./save-csv.ts";
import { words } from "./words.ts";

const { data: says } = words;

export function DataMap() {
  const query = useQuery(useRpc().assurance.dataMap.queryOptions());
  return <Loaded query={query}>{(data) => <Kinds rows={data} />}</Loaded>;
}

function Kinds({ rows }: { readonly rows: readonly DataMapRow[] }) {
  const [asked, setAsked] = useState("");
  const shown = rows.filter(({ says, kind, fields }) =>
    [says, kind, ...fields.flatMap((it) => [it.name, it.class])].join(" ").includes(asked.trim()),
  );
  return (
    <section className="flex flex-col gap-4">
      <p className="max-w-[60em] text-std-16N-170">{says.says}</p>
      <div className="flex flex-wrap items-end gap-4">
        <TextField label={says.find} value={asked} onChange={setAsked} className="min-w-72 flex-1" />
        <Button tone="outline" onClick={() => save(rows)}>
          {words.csv}
        </Button>
      </div>
      <p role="status" className="text-dns-14N-130 text-solid-gray-700">
        {shown.length === 0 ? says.none : says.count(shown.length, rows.length)}
      </p>
      <ul className="grid gap-3 wide:grid-cols-2">
        {shown.map((it) => (
          <Card key={it.kind} row={it} />
        ))}
      </ul>
    </section>
  );
}

const Card = ({ row }: { readonly row: DataMapRow }) => (
  <li className="flex min-w-0 flex-col gap-2 rounded-8 border border-solid-gray-300 bg-white px-4 py-4">
    <p className="flex flex-wrap items-center gap-2">
      <span className="text-dns-16B-130">{row.says}</span>
      <code className="text-dns-14N-130 text-solid-gray-700">{row.kind}</code>
      {row.fields.some(({ sealed }) => sealed) && <Badge tone="success">{says.sealed}</Badge>}
    </p>
    <p>{row.why}</p>
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-dns-14N-130 leading-6">
      <Fact name={says.store} is={row.store} />
      <Fact name={says.kept} is={row.kept} />
      <Fact name={says.readers} is={row.readers.join("・")} />
    </dl>
    <details className="text-dns-14N-130 leading-6">
      <summary className="min-h-11 cursor-pointer content-center text-key-900 underline">
        {says.fields(row.fields.length)}
      </summary>
      <Fields row={row} />
    </details>
  </li>
);

const Fact = ({ name, is }: { readonly name: string; readonly is: string }) => (
  <>
    <dt className="text-solid-gray-700">{name}</dt>
    <dd className="min-w-0">{is}</dd>
  </>
);

const Fields = ({ row }: { readonly row: DataMapRow }) => (
  <section
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys as well
    tabIndex={0}
    aria-label={row.says}
    className="relative overflow-x-auto"
  >
    <table className="w-full min-w-[36rem] border-collapse [&_:is(td,th)]:px-2 [&_:is(td,th)]:py-1 [&_:is(td,th)]:text-start">
      <thead>
        <tr className="border-b border-solid-gray-400">
          {Object.values(says.columns).map((it) => (
            <th key={it} scope="col">
              {it}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row.fields.map((it) => (
          <tr key={it.name} className="border-b border-solid-gray-200">
            <th scope="row" className="font-400">
              <code>{it.name}</code>
            </th>
            <td>{it.class}</td>
            <td>{it.guards}</td>
            <td>{it.keys}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

function save(rows: readonly DataMapRow[]): void {
  saveCsv(
    says.file,
    says.csv,
    rows.flatMap((it) =>
      it.fields.map((field) => [
        it.says,
        it.kind,
        it.why,
        it.store,
        it.kept,
        it.readers.join("・"),
        field.name,
        field.class,
        field.guards,
        field.keys,
      ]),
    ),
  );
}
