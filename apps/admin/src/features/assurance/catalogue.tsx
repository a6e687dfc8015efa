// Everything that may be written down: the acts of the audit with their class and years, and the lines of the log.
import { actAreas, acts, logDays, logEvents, personalReach, retention } from "@kumacari/domain";
import { Button, Heading, TextField } from "@kumacari/ui";
import { useState } from "react";
import { saveCsv } from "./save-csv.ts";
import { words } from "./words.ts";

const { catalogue: says } = words;

const actRows = Object.entries(acts).map(([act, it]) => {
  const { online, writeOnce } = retention[it.personal];
  const kept = says.years(online, writeOnce);
  return [it.says, act, actAreas[it.area], personalReach[it.personal], kept] as const;
});
const logRows = Object.entries(logEvents).map(
  ([event, it]) =>
    [it.says, event, it.from.map((part) => says.parts[part]).join("・"), says.days(logDays)] as const,
);

export function Catalogue() {
  const [asked, setAsked] = useState("");
  const fits = (row: readonly string[]) => row.join(" ").includes(asked.trim());
  return (
    <section className="flex flex-col gap-5">
      <p className="max-w-[60em] text-std-16N-170">{says.says}</p>
      <div className="flex flex-wrap items-end gap-4">
        <TextField label={says.find} value={asked} onChange={setAsked} className="min-w-72 flex-1" />
        <Button tone="outline" onClick={save}>
          {words.csv}
        </Button>
      </div>
      <Part title={says.acts} columns={says.actColumns} rows={actRows.filter(fits)} of={actRows.length} />
      <Part title={says.lines} columns={says.lineColumns} rows={logRows.filter(fits)} of={logRows.length} />
    </section>
  );
}

type PartProps = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly of: number;
};

const Part = ({ title, columns, rows, of }: PartProps) => (
  <section className="flex flex-col gap-3">
    <Heading level={2}>{title}</Heading>
    <p role="status" className="text-dns-14N-130 text-solid-gray-700">
      {says.count(rows.length, of)}
    </p>
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys as well
      tabIndex={0}
      aria-label={title}
      className="relative overflow-x-auto rounded-8 border border-solid-gray-300 bg-white"
    >
      <table className="w-full min-w-[48rem] border-collapse text-dns-14N-130 [&_:is(td,th)]:px-3 [&_:is(td,th)]:py-2 [&_:is(td,th)]:text-start">
        <thead>
          <tr className="border-b border-solid-gray-400 bg-solid-gray-50">
            {columns.map((it) => (
              <th key={it} scope="col">
                {it}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, key, ...facts]) => (
            <tr key={key} className="border-b border-solid-gray-200">
              <th scope="row" className="font-400">
                {name}
              </th>
              <td>
                <code>{key}</code>
              </td>
              {facts.map((it, n) => (
                <td key={columns[n + 2]}>{it}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </section>
);

const save = (): void =>
  saveCsv(says.file, says.csv, [
    ...actRows.map(([name, act, area, personal, kept]) => [says.acts, name, act, area, personal, kept]),
    ...logRows.map(([name, event, from, kept]) => [says.lines, name, event, from, personalReach.none, kept]),
  ]);
