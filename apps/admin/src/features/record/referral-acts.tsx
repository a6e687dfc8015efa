// Where a referral stands with the citizen, and what may follow: ask, write down what they said, hand over.
import {
  type CaseId,
  type HandingWay,
  handingStates,
  handingWays,
  isHandedOver,
  jstWords,
} from "@kumacari/domain";
import { Badge, Button, ChoiceGroup, TextField } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { datedWords } from "../../day-words.ts";
import { Refusal } from "../../refusal.tsx";
import { refusedBy } from "../../refused.ts";
import { type PaperRow, useRpc, useRpcClient } from "../../rpc.ts";
import { StayOrGo } from "../../stay-or-go.tsx";
import { words } from "./words.ts";

type Props = {
  readonly caseId: CaseId;
  readonly row: PaperRow;
  readonly today: string;
  readonly mayWrite: boolean;
};

const { referral: says } = words;

export function ReferralActs({ caseId, row, today, mayWrite }: Props) {
  const [recording, setRecording] = useState(false);
  const { handing } = row;
  const sent = isHandedOver(row, row.latest.number);
  const of = { caseId, id: row.id, number: row.latest.number };
  const { mutate, isPending, error } = useReferral((record, what: "askToHandOver" | "handOver") =>
    record[what].mutate(of),
  );
  const open = mayWrite && handing?.state !== "withdrawn" && !sent;
  return (
    <section aria-label={says.standing} className="flex flex-col gap-3 rounded-8 bg-solid-gray-50 p-4">
      <Standing row={row} />
      {open && (
        <div className="flex flex-wrap gap-3">
          {handing?.agreed ? (
            <Button busy={isPending} onClick={() => mutate("handOver")}>
              {says.handOver}
            </Button>
          ) : (
            <Button busy={isPending} onClick={() => mutate("askToHandOver")}>
              {handing?.state === "asked" ? says.askAgain : says.ask}
            </Button>
          )}
          <Button tone="outline" onClick={() => setRecording(true)}>
            {says.record}
          </Button>
        </div>
      )}
      {mayWrite && sent && handing?.state === "given" && (
        <Button tone="outline" className="self-start" onClick={() => setRecording(true)}>
          {says.record}
        </Button>
      )}
      <Refusal fault={error} />
      {recording && (
        <RecordDialog
          of={of}
          before={row.handed !== undefined && handing?.state !== "given"}
          today={today}
          onClose={() => setRecording(false)}
        />
      )}
    </section>
  );
}

function Standing({ row: { handing, handed = [] } }: Pick<Props, "row">) {
  if (!handing) return <p>{says.unasked}</p>;
  const by = handing.by === "citizen" ? says.byCitizen : says.byStaff;
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={handing.agreed ? "success" : "warn"}>{handingStates[handing.state]}</Badge>
        <span>
          {by}　{handing.day ? `${datedWords(handing.day)}　${handing.way ?? ""}` : jstWords(handing.at)}
        </span>
      </p>
      {handing.state === "given" && !handing.agreed && <p className="text-error-2">{says.changed}</p>}
      <ul>
        {handed.map((it) => (
          <li key={it.number}>
            {says.handedAt(jstWords(it.at), it.number)}　<bdi>{it.by}</bdi>
          </li>
        ))}
      </ul>
      {handed.length > 0 && handing.state === "withdrawn" && (
        <p className="text-error-2">{says.tellAgency}</p>
      )}
    </div>
  );
}

type Of = { readonly caseId: CaseId; readonly id: PaperRow["id"]; readonly number: number };
type DialogProps = {
  readonly of: Of;
  /** An earlier writing was handed over, and can be taken back beside the one that stands there now. */
  readonly before: boolean;
  readonly today: string;
  readonly onClose: () => void;
};
type Answer = "yes" | "no" | "back";

function RecordDialog({ of, before, today, onClose }: DialogProps) {
  const [answer, setAnswer] = useState<Answer>();
  const [way, setWay] = useState<HandingWay>(handingWays[0]);
  const [day, setDay] = useState(today);
  const { mutate, isPending, error } = useReferral(
    (record, it: Answer) =>
      record.recordAgreement.mutate({
        ...of,
        agrees: it === "yes",
        ...(it === "back" ? { takesBack: true } : {}),
        day,
        way,
      }),
    onClose,
  );
  const [wrong, setWrong] = useState<string>();
  return (
    <StayOrGo
      title={says.record}
      stay={says.stay}
      go={says.keep}
      busy={isPending}
      onStay={onClose}
      onGo={() => (answer ? mutate(answer) : setWrong(says.choose))}
    >
      <ChoiceGroup
        kind="one"
        legend={says.answer}
        value={answer}
        onChange={(it) => {
          setWrong(undefined);
          setAnswer(it);
        }}
        options={[
          { value: "yes", label: says.yes },
          { value: "no", label: before ? says.noAnew : says.no },
          ...(before ? [{ value: "back" as const, label: says.back }] : []),
        ]}
        error={wrong ?? (error ? refusedBy(error).says : undefined)}
      />
      <ChoiceGroup
        kind="one"
        legend={says.way}
        columns={2}
        value={way}
        onChange={setWay}
        options={handingWays.map((value) => ({ value, label: value }))}
      />
      <TextField type="date" label={says.said} value={day} max={today} onChange={setDay} required />
    </StayOrGo>
  );
}

function useReferral<I>(
  act: (record: ReturnType<typeof useRpcClient>["record"], input: I) => Promise<unknown>,
  done: () => void = () => undefined,
) {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: I) => act(client.record, input),
    onSuccess: done,
    onSettled: () => queries.invalidateQueries({ queryKey: rpc.record.see.pathKey() }),
  });
}
