// A bar a chapter, as long as it has rows, parted by how they were judged; the numbers stand beside it as text.
import type { AsvsRow } from "../../rpc.ts";
import { words } from "./words.ts";

const { asvs: says } = words;
const kinds = ["met", "not-yet", "not-applicable"] as const;
const fills = {
  met: "fill-green-800",
  "not-yet": "fill-orange-600",
  "not-applicable": "fill-solid-gray-420",
};

export function AsvsChart({ rows }: { readonly rows: readonly AsvsRow[] }) {
  const chapters = [...Map.groupBy(rows, ({ chapter }) => chapter)];
  const longest = Math.max(...chapters.map(([, those]) => those.length));
  return (
    <section className="flex flex-col gap-3 rounded-8 border border-solid-gray-300 bg-white px-4 py-4">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {kinds.map((kind) => (
          <li key={kind} className="flex items-center gap-2">
            <svg aria-hidden="true" className="size-4">
              <rect width="16" height="16" className={fills[kind]} />
            </svg>
            {says.is[kind]} {says.of(count(rows, kind), rows.length)}
          </li>
        ))}
      </ul>
      <table className="w-full border-collapse text-dns-14N-130">
        <caption className="sr-only">{says.chart}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{says.chapter}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {says.is[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chapters.map(([chapter, those]) => (
            <tr key={chapter} className="[&>*]:py-1">
              <th scope="row" className="w-44 pe-3 text-start font-400 wide:w-64">
                {chapter}
              </th>
              {kinds.map((kind) => (
                <td key={kind} className="sr-only">
                  {count(those, kind)}
                </td>
              ))}
              <td aria-hidden="true">
                <Bar rows={those} of={longest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Bar({ rows, of }: { readonly rows: readonly AsvsRow[]; readonly of: number }) {
  const counts = kinds.map((kind) => count(rows, kind));
  return (
    <svg className="block h-4 w-full" viewBox={`0 0 ${of} 1`} preserveAspectRatio="none" aria-hidden="true">
      {kinds.map((kind, n) => (
        <rect
          key={kind}
          x={counts.slice(0, n).reduce((sum, it) => sum + it, 0)}
          width={counts[n]}
          height="1"
          className={fills[kind]}
        />
      ))}
    </svg>
  );
}

const count = (rows: readonly AsvsRow[], kind: AsvsRow["is"]): number =>
  rows.filter((it) => it.is === kind).length;
