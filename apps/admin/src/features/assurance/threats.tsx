// What could go wrong, by kind, with what stands against it and the tests that show it.
import { Badge, Button, Heading } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../loaded.tsx";
import { type ThreatRow, useRpc } from "../../rpc.ts";
import { saveCsv } from "./save-csv.ts";
import { ShownBy } from "./shown-by.tsx";
import { words } from "./words.ts";

const { threats: says } = words;

export function Threats() {
  const query = useQuery(useRpc().assurance.threats.queryOptions());
  return <Loaded query={query}>{(data) => <Kinds rows={data} />}</Loaded>;
}

function Kinds({ rows }: { readonly rows: readonly ThreatRow[] }) {
  const kinds = Map.groupBy(rows, ({ kind }) => kind);
  return (
    <section className="flex flex-col gap-5">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <p className="max-w-[60em] text-std-16N-170">{says.says}</p>
        <Button tone="outline" onClick={() => save(rows)}>
          {words.csv}
        </Button>
      </div>
      {[...kinds].map(([kind, those]) => (
        <section key={kind} className="flex flex-col gap-3">
          <Heading level={2}>{kind}</Heading>
          <ul className="grid gap-3 wide:grid-cols-2">
            {those.map((it) => (
              <Card key={it.id} threat={it} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const Card = ({ threat }: { readonly threat: ThreatRow }) => (
  <li className="flex min-w-0 flex-col gap-2 rounded-8 border border-solid-gray-300 bg-white px-4 py-4">
    <p className="text-dns-16B-130">{threat.says}</p>
    <p className="flex flex-wrap gap-x-4 text-dns-14N-130 leading-6 text-solid-gray-700">
      <span>{threat.id}</span>
      <span>
        {says.flow}：{threat.flow}
      </span>
      <span>
        {says.assets}：{threat.assets.join("・")}
      </span>
    </p>
    <ul className="flex flex-col gap-2">
      {threat.against.map(({ says: how, shown }) => (
        <li key={how} className="flex flex-col gap-1">
          <span className="flex items-start gap-2">
            <Badge tone="success">{says.against}</Badge>
            <span className="min-w-0">{how}</span>
          </span>
          <ShownBy says={says.shown} proofs={shown} />
        </li>
      ))}
    </ul>
    {threat.remains && (
      <p className="text-dns-14N-130 leading-6">
        <strong>{says.remains}：</strong>
        {threat.remains}
      </p>
    )}
  </li>
);

function save(rows: readonly ThreatRow[]): void {
  saveCsv(
    says.file,
    says.columns,
    rows.map((it) => [
      it.id,
      it.kind,
      it.flow,
      it.assets.join("・"),
      it.says,
      it.against.map((one) => one.says).join("\n"),
      it.against.flatMap(({ shown }) => shown.map((one) => one.test)).join("\n"),
      it.remains ?? "",
    ]),
  );
}
