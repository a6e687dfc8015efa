// 「電話・郵送で知らせる」: answers to citizens' requests that neither LINE nor mail told, each with the date the law sets.
import { jstDay, jstWords } from "@kumacari/domain";
import { matterKinds } from "@kumacari/domain/law";
import { Button } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { PhoneNumber } from "../../phone-number.tsx";
import { type CallsView, useRpcClient } from "../../rpc.ts";
import { CallList, CallRow } from "./call-list.tsx";
import { TellDialog } from "./tell-dialog.tsx";
import { words } from "./words.ts";

const { answers: says, list } = words;
type Answer = CallsView["answers"][number];

export function Answers({ rows, now }: { readonly rows: readonly Answer[]; readonly now: CallsView["now"] }) {
  return (
    <CallList title={says.title(rows.length)} says={says.says}>
      {rows.map((row) => (
        <Row key={row.matter} row={row} now={now} />
      ))}
    </CallList>
  );
}

type Props = { readonly row: Answer; readonly now: CallsView["now"] };

function Row({ row, now }: Props) {
  const client = useRpcClient();
  const [telling, setTelling] = useState(false);
  const { matter, about, number, dueAt, since, phone, returned } = row;
  const notes = [
    ...(dueAt === undefined ? [] : [(dueAt < now ? says.late : says.due)(jstWords(dueAt))]),
    list.since(jstWords(since)),
    number === undefined ? says.noCase : list.number(number),
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
      trouble={undefined}
    >
      {phone && <PhoneNumber open={() => client.rights.phone.mutate({ id: matter })} />}
      <Button tone="outline" onClick={() => setTelling(true)}>
        {says.settle}
      </Button>
      {telling && (
        <TellDialog
          of={{ id: matter, says: row.says.length }}
          today={jstDay(now)}
          onClose={() => setTelling(false)}
        />
      )}
    </CallRow>
  );
}
