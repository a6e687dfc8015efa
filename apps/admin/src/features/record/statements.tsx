// What somebody asked to have corrected and was refused, beside the record: when, how it was decided, and, opened, in their words.
import { type CaseId, jstWords } from "@kumacari/domain";
import { requestOutcomes } from "@kumacari/domain/law";
import { Button, Heading } from "@kumacari/ui";
import { useState } from "react";
import { Loaded } from "../../loaded.tsx";
import type { StatementRow } from "../../rpc.ts";
import { useStatement } from "./use-record.ts";
import { words } from "./words.ts";

const { statement: says } = words;

type Props = { readonly caseId: CaseId; readonly statements: readonly StatementRow[] };

export function Statements({ caseId, statements }: Props) {
  return (
    <section
      aria-label={says.title}
      className="flex flex-col gap-2 rounded-8 border border-solid-gray-300 bg-white p-4"
    >
      <Heading level={3}>{says.title}</Heading>
      <p className="text-dns-14N-130 leading-6 text-solid-gray-700">{says.says}</p>
      <ul className="flex flex-col gap-3">
        {statements.map((row) => (
          <Statement key={row.id} caseId={caseId} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Statement({ caseId, row }: { readonly caseId: CaseId; readonly row: StatementRow }) {
  const [open, setOpen] = useState(false);
  const query = useStatement(caseId, row.id, open);
  return (
    <li className="flex flex-col items-start gap-2">
      <p>{says.row(jstWords(row.at), jstWords(row.decidedAt), requestOutcomes[row.outcome])}</p>
      {row.mayRead ? (
        <Button size="s" tone="outline" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? says.close : says.open}
        </Button>
      ) : (
        <p className="text-dns-14N-130 text-solid-gray-700">{words.away}</p>
      )}
      {open && (
        <Loaded query={query}>
          {(it) => (
            <dl className="flex flex-col gap-3">
              {[
                [says.what, it.what],
                [says.wish, it.wish],
                [says.why, it.says],
              ].map(([name, text]) => (
                <div key={name} className="flex flex-col gap-0.5">
                  <dt className="text-dns-14N-130 leading-6 text-solid-gray-700">{name}</dt>
                  <dd dir="auto" className="text-std-16N-170 wrap-anywhere whitespace-pre-wrap">
                    {text || words.paper.empty}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </Loaded>
      )}
    </li>
  );
}
