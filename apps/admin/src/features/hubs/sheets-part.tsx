// 「月ごとの回数」: every hub's month against the least the contract asks for, to look at; what may be passed on is saved.
import { csv } from "@kumacari/domain";
import { Button, SelectField } from "@kumacari/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../loaded.tsx";
import { type HubSheets, useRpc } from "../../rpc.ts";
import { saveFile } from "../../save-file.ts";
import { rowOf, toldRowOf, words } from "./sheet-words.ts";

export function SheetsPart() {
  const rpc = useRpc();
  const [asked, setAsked] = useState<string>();
  const input = asked === undefined ? {} : { month: asked };
  const query = useQuery(rpc.hubs.sheets.queryOptions(input, { placeholderData: keepPreviousData }));
  return (
    <>
      <p className="max-w-[60em]">{words.says}</p>
      <Loaded query={query}>
        {(it) => (
          <>
            <SelectField
              label={words.month}
              value={it.month}
              onChange={setAsked}
              groups={[
                {
                  options: it.months.map((value, n) => ({ value, label: words.option(value, n === 0) })),
                },
              ]}
              className="sm:max-w-64"
            />
            <Sheets {...it} />
            <p className="max-w-[60em] text-solid-gray-700">{words.told}</p>
          </>
        )}
      </Loaded>
    </>
  );
}

type Props = Pick<HubSheets, "sheets" | "month" | "running">;

function Sheets({ sheets, month, running }: Props) {
  const rows = sheets.map((it) => rowOf(it, running));
  if (rows.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys as well
        tabIndex={0}
        aria-label={words.caption(month)}
        className="relative overflow-x-auto rounded-12 border border-solid-gray-300 bg-white"
      >
        <table className="w-full border-collapse text-start text-std-16N-170">
          <caption className="sr-only">{words.caption(month)}</caption>
          <thead>
            <tr className="border-b border-solid-gray-300 text-solid-gray-700">
              {words.columns.map((name) => (
                <th key={name} scope="col" className="px-4 py-2 text-start font-400 whitespace-nowrap">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([hub, ...cells]) => (
              <tr key={hub} className="not-first:border-t border-solid-gray-200">
                <th scope="row" className="min-w-36 px-4 py-3 text-start font-700">
                  {hub}
                </th>
                {cells.map((it, n) => (
                  <td key={words.columns[n + 1]} className="px-4 py-3 whitespace-nowrap tabular-nums">
                    {it}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {sheets.some(({ told }) => told !== undefined) && (
        <Button
          tone="outline"
          className="self-start"
          onClick={() => saveFile(words.file(month), csv(words.inFile, sheets.map(toldRowOf)), "text/csv")}
        >
          {words.save}
        </Button>
      )}
    </>
  );
}
