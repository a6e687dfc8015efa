// What was asked, read by whoever prepares the answer, and the answer they propose.
import {
  type Area,
  type RequestOutcome,
  requestLimit,
  requestOutcomes,
  type Withheld,
} from "@kumacari/domain/law";
import { Button, ChoiceGroup, TextArea } from "@kumacari/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../../loaded.tsx";
import { Refusal } from "../../../refusal.tsx";
import { type OpenedRequest, type RequestRow, useRpc, useRpcClient } from "../../../rpc.ts";
import { Areas } from "./areas.tsx";
import { Look } from "./look.tsx";
import { firstSays, words } from "./words.ts";

type Props = { readonly row: RequestRow; readonly onClose: () => void; readonly onDone: () => void };

export function Prepare({ row, onClose, onDone }: Props) {
  const rpc = useRpc();
  // Personal: read once when it is asked for, and not kept.
  const query = useQuery(
    rpc.rights.open.queryOptions({ id: row.id }, { gcTime: 0, staleTime: Number.POSITIVE_INFINITY }),
  );
  return (
    <section className="flex flex-col gap-4 rounded-12 bg-solid-gray-50 p-5">
      <h3 className="text-dns-16B-130">{words.read.title}</h3>
      <Loaded query={query}>
        {(opened) => <Answering row={row} opened={opened} onClose={onClose} onDone={onDone} />}
      </Loaded>
    </section>
  );
}

const outcomes: readonly RequestOutcome[] = ["all", "part", "none"];

function Answering({ row, opened, onClose, onDone }: Props & { readonly opened: OpenedRequest }) {
  const { id, version, about, inForce } = row;
  const client = useRpcClient();
  const only: RequestOutcome | undefined =
    about === "deletion" ? "none" : about === "disclosure" || inForce ? "all" : undefined;
  const [outcome, setOutcome] = useState<RequestOutcome>(only ?? "all");
  const [withheld, setWithheld] = useState<Withheld>({});
  const [says, setSays] = useState(inForce ? "" : firstSays[about]);
  const [looked, setLooked] = useState(false);
  const act = useMutation({
    mutationFn: () => client.rights.propose.mutate({ id, version, outcome, says, withheld }),
    onSuccess: onDone,
  });
  const missing = says.trim() === "";
  const send = () => {
    setLooked(true);
    if (!missing && !act.isPending) act.mutate();
  };
  const withhold = (area: Area, ground: Withheld[Area]) => {
    const { [area]: _, ...rest } = withheld;
    setWithheld(ground ? { ...rest, [area]: ground } : rest);
  };
  return (
    <>
      <dl className="flex flex-col gap-2">
        <Said name={words.read.what} text={opened.words.what} />
        {opened.words.wish && <Said name={words.read.wish} text={opened.words.wish} />}
      </dl>
      <p className="text-dns-14N-130 leading-6 text-solid-gray-700">{words.read.identity}</p>
      {about === "deletion" && <p>{words.deletionHint}</p>}
      {about === "disclosure" && (
        <>
          <Look id={id} volumes={opened.volumes} />
          <Areas areas={opened.areas} withheld={withheld} onChange={withhold} />
        </>
      )}
      {only === undefined && (
        <ChoiceGroup
          kind="one"
          legend={words.read.outcome}
          value={outcome}
          onChange={setOutcome}
          options={outcomes.map((value) => ({ value, label: requestOutcomes[value] }))}
        />
      )}
      <TextArea
        label={words.read.saysLabel}
        value={says}
        onChange={setSays}
        limit={requestLimit}
        error={looked && missing ? words.missing : undefined}
      />
      <Refusal fault={act.error} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button tone="outline" onClick={onClose}>
          {words.close}
        </Button>
        <Button busy={act.isPending} onClick={send}>
          {words.read.send}
        </Button>
      </div>
    </>
  );
}

const Said = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <div>
    <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
    <dd className="wrap-anywhere whitespace-pre-wrap">{text || words.read.empty}</dd>
  </div>
);
