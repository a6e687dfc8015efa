// The matrix: each procedure, who may call it, and whether a passkey must have proved the person just before.
import { roleNames, roles } from "@kumacari/domain";
import { Button, TextField } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../loaded.tsx";
import { type MatrixRow, useRpc } from "../../rpc.ts";
import { saveCsv } from "./save-csv.ts";
import { words } from "./words.ts";

const { rights: says } = words;

export function Rights() {
  const query = useQuery(useRpc().assurance.matrix.queryOptions());
  return <Loaded query={query}>{(data) => <Table rows={data} />}</Loaded>;
}

function Table({ rows }: { readonly rows: readonly MatrixRow[] }) {
  const [asked, setAsked] = useState("");
  const shown = rows.filter(({ says, procedure }) => `${says} ${procedure}`.includes(asked.trim()));
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
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys as well
        tabIndex={0}
        aria-label={words.parts.rights}
        className="relative overflow-x-auto rounded-8 border border-solid-gray-300 bg-white"
      >
        <table className="w-full min-w-[64rem] border-collapse text-dns-14N-130">
          <thead>
            <tr className="border-b border-solid-gray-400 bg-solid-gray-50 [&>th]:px-3 [&>th]:py-3 [&>th]:text-start">
              <th scope="col">{says.columns.says}</th>
              {roles.map((role) => (
                <th key={role} scope="col" className="text-center!">
                  {roleNames[role]}
                </th>
              ))}
              <th scope="col">{says.columns.strong}</th>
              <th scope="col">{says.columns.effect}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.procedure} className="border-b border-solid-gray-200 [&>td]:px-3 [&>td]:py-2">
                <th scope="row" className="px-3 py-2 text-start font-400">
                  {row.says}
                  <code className="block text-solid-gray-700">{row.procedure}</code>
                </th>
                {roles.map((role) => (
                  <td key={role} className="text-center">
                    <Sign yes={row.roles.includes(role)} />
                  </td>
                ))}
                <td>{row.strong ? says.strong : ""}</td>
                <td>{effectOf(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

const Sign = ({ yes }: { readonly yes: boolean }) => (
  <>
    <span aria-hidden="true" className={yes ? "text-std-17B-170 text-green-900" : "text-solid-gray-600"}>
      {yes ? "●" : "–"}
    </span>
    <span className="sr-only">{yes ? says.yes : says.no}</span>
  </>
);

const effectOf = ({ effectFirst, everyday }: MatrixRow): string =>
  effectFirst ? says.effectFirst : (everyday ?? "");

function save(rows: readonly MatrixRow[]): void {
  const { says: what, procedure, strong, effect } = says.columns;
  saveCsv(
    says.file,
    [what, procedure, ...roles.map((role) => roleNames[role]), strong, effect],
    rows.map((row) => [
      row.says,
      row.procedure,
      ...roles.map((role) => (row.roles.includes(role) ? says.yes : says.no)),
      row.strong ? says.strong : "",
      effectOf(row),
    ]),
  );
}
