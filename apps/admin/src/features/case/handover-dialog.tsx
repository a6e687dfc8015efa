// Asks a named colleague to take the case over; what follows from it is said first.
import { type CaseId, isId, messageLimit } from "@kumacari/domain";
import { SelectField, TextArea } from "@kumacari/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refusedBy } from "../../refused.ts";
import { useRpc, useRpcClient } from "../../rpc.ts";
import { StayOrGo } from "../../stay-or-go.tsx";
import { useStaying } from "./use-staying.ts";
import { words } from "./words.ts";

type Props = { readonly caseId: CaseId; readonly onClose: () => void };

const { handover: says } = words;

export function HandoverDialog({ caseId, onClose }: Props) {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const { data = [] } = useQuery(rpc.handover.colleagues.queryOptions());
  const staying = useStaying(caseId);
  const [to, setTo] = useState("");
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<string>();
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      if (isId("staff", to)) await client.handover.ask.mutate({ caseId, to, note });
    },
    onSuccess: onClose,
    onError: (fault) => setWrong(refusedBy(fault).says),
    onSettled: () => queries.invalidateQueries({ queryKey: rpc.case.tick.queryKey({ caseId }) }),
  });
  const go = () => {
    setWrong(to === "" ? says.choose : undefined);
    if (to !== "") mutate();
  };
  return (
    <StayOrGo title={says.open} stay={says.stay} go={says.go} busy={isPending} onStay={onClose} onGo={go}>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {says.effects.map((it) => (
          <li key={it}>{it}</li>
        ))}
        {staying > 0 && <li>{says.sittings(staying)}</li>}
      </ul>
      <SelectField
        label={says.to}
        value={to}
        onChange={setTo}
        groups={[
          {
            options: [
              { value: "", label: says.choose },
              ...data.map(({ id, name }) => ({ value: id, label: name })),
            ],
          },
        ]}
      />
      <TextArea
        label={says.note}
        value={note}
        onChange={(it) => {
          setNote(it);
          setWrong(undefined);
        }}
        limit={messageLimit}
        rows={4}
        error={wrong}
      />
    </StayOrGo>
  );
}
