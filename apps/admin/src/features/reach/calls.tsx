// 「電話で連絡」: whom neither LINE nor mail could tell; each with what they were to be told.
import { jstWords } from "@kumacari/domain";
import { Button } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Name } from "../../known-names.ts";
import { refusedBy } from "../../refused.ts";
import { type CallsView, useRpc } from "../../rpc.ts";
import { useNames } from "../../use-names.ts";
import { Answers } from "./answers.tsx";
import { CallList, CallRow } from "./call-list.tsx";
import { useSettle } from "./use-settle.ts";
import { words } from "./words.ts";

const { list: says } = words;

export function Calls() {
  const rpc = useRpc();
  const { data, dataUpdatedAt } = useQuery(
    rpc.reach.calls.queryOptions(undefined, { refetchInterval: 30_000 }),
  );
  const { cases, answers } = data ?? none;
  const names = useNames(
    cases.filter((it) => it.mayOpen).map((it) => it.caseId),
    dataUpdatedAt,
  );
  return (
    <>
      {data && cases.length + answers.length === 0 && <p>{says.none}</p>}
      {cases.length > 0 && (
        <CallList title={says.title(cases.length)} says={says.says}>
          {cases.map((row) => (
            <Row key={row.caseId} row={row} name={names.get(row.caseId)} />
          ))}
        </CallList>
      )}
      {data && answers.length > 0 && <Answers rows={answers} now={data.now} />}
    </>
  );
}

const none: Omit<CallsView, "now"> = { cases: [], answers: [] };

function Row({ row, name }: { readonly row: CallsView["cases"][number]; readonly name: Name | undefined }) {
  const settle = useSettle();
  const notes = [
    says.since(jstWords(row.since)),
    row.assignee === undefined ? says.free : says.by(row.assignee),
    ...(row.phone ? [] : [says.noPhone]),
    ...(row.returned ? [says.returned] : []),
    ...(row.readSince ? [says.readSince] : []),
  ];
  return (
    <CallRow
      head={
        row.mayOpen ? (
          <Link
            to="/cases/$caseId"
            params={{ caseId: row.caseId }}
            className="flex min-h-11 items-center text-key-900 underline underline-offset-4"
          >
            {says.open(row.number)}
            {name?.state === "known" && <bdi>（{name.name}）</bdi>}
          </Link>
        ) : (
          <span>{says.number(row.number)}</span>
        )
      }
      what={row.says}
      notes={notes}
      trouble={settle.error ? refusedBy(settle.error).says : undefined}
    >
      {row.mayRing && (
        <Button
          tone="outline"
          aria-label={says.settle(row.number)}
          busy={settle.isPending}
          onClick={() => settle.mutate({ caseId: row.caseId, says: row.says.length })}
        >
          {words.settle}
        </Button>
      )}
    </CallRow>
  );
}
