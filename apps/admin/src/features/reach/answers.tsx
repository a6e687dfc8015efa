// 「電話・郵送で知らせる」: answers to citizens' requests that neither LINE nor mail told, each with the date the law sets.
import { jstWords } from "@kumacari/domain";
import { matterKinds } from "@kumacari/domain/law";
import { Button } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { refusedBy } from "../../refused.ts";
import { type CallsView, useRpcClient } from "../../rpc.ts";
import { CallList, CallRow } from "./call-list.tsx";
import { PhoneNumber } from "./phone-number.tsx";
import { useSettleAnswer } from "./use-settle.ts";
import { words } from "./words.ts";

const { answers: says, list } = words;
type Answer = CallsView["answers"][number];

export function Answers({ rows, now }: { readonly rows: readonly Answer[]; readonly now: number }) {
  return (
    <CallList title={says.title(rows.length)} says={says.says}>
      {rows.map((row) => (
        <Row key={row.matter} row={row} now={now} />
      ))}
    </CallList>
  );
}

function Row({ row, now }: { readonly row: Answer; readonly now: number }) {
  const client = useRpcClient();
  const settle = useSettleAnswer();
  const { matter, about, number, dueAt, since, phone, returned } = row;
  const notes = [
    ...(dueAt === undefined ? [] : [(dueAt < now ? says.late : says.due)(jstWords(dueAt))]),
    list.since(jstWords(since)),
    number === undefined ? says.noCase : says.number(number),
    ...(phone ? [] : [list.noPhone]),
    ...(returned ? [list.returned] : []),
  ];
  return (
    <CallRow
      head={
        <Link
          to="/law"
          search={{ part: "requests" }}
          className="flex min-h-11 items-center text-key-900 underline underline-offset-4"
        >
          {says.open(matterKinds[about])}
        </Link>
      }
      what={row.says}
      notes={notes}
      trouble={settle.error ? refusedBy(settle.error).says : undefined}
    >
      {phone && <PhoneNumber open={() => client.rights.phone.mutate({ id: matter })} />}
      <Button
        tone="outline"
        busy={settle.isPending}
        onClick={() => settle.mutate({ id: matter, says: row.says.length })}
      >
        {says.settle}
      </Button>
    </CallRow>
  );
}
