// OWASP ASVS 5.0, row by row: what is met and shown, what is still missing, and what does not apply, with a bar a chapter.
import { Badge, Button, ChoiceGroup, Heading } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../loaded.tsx";
import { type AsvsRow, useRpc } from "../../rpc.ts";
import { AsvsChart } from "./asvs-chart.tsx";
import { saveCsv } from "./save-csv.ts";
import { ShownBy } from "./shown-by.tsx";
import { words } from "./words.ts";

const { asvs: says } = words;
type Is = AsvsRow["is"];
const tones = { met: "success", "not-yet": "warn", "not-applicable": "neutral" } as const;

export function Asvs() {
  const query = useQuery(useRpc().assurance.asvs.queryOptions());
  return <Loaded query={query}>{(data) => <Sheet rows={data} />}</Loaded>;
}

const options = [
  { value: "all", label: says.all },
  ...(["met", "not-yet", "not-applicable"] as const).map((value) => ({ value, label: says.is[value] })),
] as const;

function Sheet({ rows }: { readonly rows: readonly AsvsRow[] }) {
  const [only, setOnly] = useState<Is | "all">("all");
  const shown = rows.filter((it) => only === "all" || it.is === only);
  return (
    <section className="flex flex-col gap-5">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <p className="max-w-[60em] text-std-16N-170">{says.says}</p>
        <Button tone="outline" onClick={() => save(rows)}>
          {words.csv}
        </Button>
      </div>
      <AsvsChart rows={rows} />
      <ChoiceGroup
        kind="one"
        columns={2}
        legend={says.only}
        options={options}
        value={only}
        onChange={setOnly}
      />
      <p role="status" className="text-dns-14N-130 text-solid-gray-700">
        {shown.length === 0 ? says.none : says.count(shown.length, rows.length)}
      </p>
      {[...Map.groupBy(shown, ({ chapter }) => chapter)].map(([chapter, those]) => (
        <section key={chapter} className="flex flex-col gap-3">
          <Heading level={2}>{chapter}</Heading>
          <ul className="grid gap-3 wide:grid-cols-2">
            {those.map((it) => (
              <Card key={it.id} row={it} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const Card = ({ row }: { readonly row: AsvsRow }) => (
  <li className="flex min-w-0 flex-col gap-1 rounded-8 border border-solid-gray-300 bg-white px-4 py-3">
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Badge tone={tones[row.is]}>{says.is[row.is]}</Badge>
      <span className="text-dns-14N-130 text-solid-gray-700">
        {row.id}・{says.level(row.level)}
      </span>
    </p>
    <p className="text-dns-16B-130 leading-6">{row.asks}</p>
    <p className="leading-7">{row.says}</p>
    {row.where && (
      <p className="text-dns-14N-130 leading-6 wrap-anywhere">
        {says.where}：<code>{row.where}</code>
      </p>
    )}
    {row.shown.length > 0 && <ShownBy says={says.shown} proofs={row.shown} />}
  </li>
);

function save(rows: readonly AsvsRow[]): void {
  saveCsv(
    says.file,
    says.csv,
    rows.map((it) => [
      it.id,
      it.level,
      it.chapter,
      it.asks,
      says.is[it.is],
      it.says,
      [...it.shown.map(({ test }) => test), it.where ?? ""].join("\n").trim(),
    ]),
  );
}
