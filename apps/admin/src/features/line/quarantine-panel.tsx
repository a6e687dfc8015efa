// Events that could not be acted on, without anybody in them, each with a way to try it again.
import type { EventId } from "@kumacari/domain";
import { Button } from "@kumacari/ui";
import { useEffect, useRef, useState } from "react";
import { ActDialog } from "../../acting/act-dialog.tsx";
import { may, useMe } from "../../me.ts";
import type { Border } from "../../rpc.ts";
import { Panel } from "./panel.tsx";
import { QuarantineRow } from "./quarantine-row.tsx";
import { words } from "./words.ts";

type Props = { readonly rows: Border["quarantined"] };
const { quarantine: says } = words;

export function QuarantinePanel({ rows }: Props) {
  const allowed = may(useMe(), "border.act");
  const [asking, setAsking] = useState<EventId | "all">();
  const [said, setSaid] = useState<string>();
  const ask = (event: EventId | "all") => {
    setSaid(undefined);
    setAsking(event);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusKept(rows.length, heading);
  const waiting = rows.filter((it) => !it.again).length;
  return (
    <Panel
      title={says.title}
      says={says.says}
      headingRef={heading}
      beside={
        allowed &&
        waiting > 1 && (
          <Button size="s" onClick={() => ask("all")}>
            {says.all(waiting)}
          </Button>
        )
      }
    >
      <p role="status" className={said ? "text-dns-16N-130" : "sr-only"}>
        {said}
      </p>
      {rows.length === 0 ? (
        <p>{says.empty}</p>
      ) : (
        <table className="w-full border-collapse max-wide:block max-wide:[&>tbody]:block">
          <thead className="max-wide:sr-only">
            <tr className="border-b border-solid-gray-300 text-start text-dns-14N-130 text-solid-gray-700 [&>th]:px-3 [&>th]:py-2 [&>th]:text-start [&>th]:font-400">
              {Object.entries(says.columns).map(([key, name]) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <QuarantineRow key={row.id} row={row} allowed={allowed} onAgain={() => ask(row.id)} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length >= 200 && <p className="text-dns-14N-130 text-solid-gray-700">{says.capped}</p>}
      {!allowed && rows.length > 0 && (
        <p className="text-dns-14N-130 text-solid-gray-700">{says.operatorsOnly}</p>
      )}
      {asking && (
        <ActDialog
          title={says.asking}
          onClose={() => setAsking(undefined)}
          go={says.go}
          send={(rpc, { dry }) => rpc.border.replay.mutate({ event: asking, dry })}
          onDone={({ again }) => setSaid(says.asked(again))}
        />
      )}
    </Panel>
  );
}

/** A row that is done goes, and the focus with it: it is taken to the heading instead of being lost. */
function useFocusKept(rows: number, heading: { readonly current: HTMLElement | null }): void {
  const before = useRef(rows);
  useEffect(() => {
    const fewer = rows < before.current;
    before.current = rows;
    if (fewer && document.activeElement === document.body) heading.current?.focus();
  }, [rows, heading]);
}
