// Notices that did not reach anybody, each with its reason in plain words and without a name.
import { jstWords, toJst } from "@kumacari/domain";
import type { Border } from "../../rpc.ts";
import { Panel } from "./panel.tsx";
import { words } from "./words.ts";

const { undelivered: says, quarantine } = words;

export const UndeliveredPanel = ({ rows }: { readonly rows: Border["undelivered"] }) => (
  <Panel title={says.title} says={says.says}>
    {rows.length === 0 ? (
      <p>{says.empty}</p>
    ) : (
      <ul className="flex flex-col">
        {rows.map((row) => (
          <li
            key={row.id}
            className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-solid-gray-200 py-3 text-dns-16N-130 text-solid-gray-900 first:border-t"
          >
            <time dateTime={toJst(row.at)} className="w-32 shrink-0 whitespace-nowrap tabular-nums">
              {jstWords(row.at)}
            </time>
            <span className="min-w-60 flex-1 leading-6">{words.reasons[row.reason]}</span>
            <span className="text-dns-14N-130 text-solid-gray-700 tabular-nums">
              {says.tries(quarantine.tries(row.attempts))}
            </span>
          </li>
        ))}
      </ul>
    )}
  </Panel>
);
