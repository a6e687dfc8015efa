// A counsellor writes down which consideration the citizen told them they wish for.
import { type CareAnswers, type CaseId, careLimit, careWishes, type OnceKey } from "@kumacari/domain";
import { ChoiceGroup, TextArea } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { refusedBy } from "../../refused.ts";
import { type Care, useRpc } from "../../rpc.ts";
import { StayOrGo } from "../../stay-or-go.tsx";
import { newOnceKey } from "../../wire.ts";
import { words } from "./words.ts";

type Props = { readonly caseId: CaseId; readonly care: Care; readonly onClose: () => void };

const { dialog: says } = words;

export function CareDialog({ caseId, care: held, onClose }: Props) {
  const rpc = useRpc();
  const queries = useQueryClient();
  const [seen] = useState(held.version);
  const [care, setCare] = useState<CareAnswers>({ wishes: held.wishes, words: held.words });
  const once = useRef<{ readonly of: CareAnswers; readonly key: OnceKey }>(undefined);
  const { mutate, isPending, error } = useMutation(
    rpc.care.write.mutationOptions({
      onSuccess: onClose,
      onSettled: () => queries.invalidateQueries({ queryKey: rpc.care.see.queryKey({ caseId }) }),
    }),
  );
  const go = () => {
    // The same sent again, after a lost answer, is the same act.
    if (once.current?.of !== care) once.current = { of: care, key: newOnceKey() };
    mutate({ caseId, care, seen, once: once.current.key });
  };
  return (
    <StayOrGo title={says.title} stay={says.stay} go={says.go} busy={isPending} onStay={onClose} onGo={go}>
      <p>{says.says}</p>
      <ChoiceGroup
        kind="many"
        columns={2}
        legend={says.wishes}
        options={careWishes.map((value) => ({ value, label: value }))}
        value={care.wishes}
        onChange={(wishes) => setCare({ ...care, wishes })}
      />
      <TextArea
        label={says.more}
        value={care.words}
        onChange={(it) => setCare({ ...care, words: it })}
        limit={careLimit}
        rows={2}
        error={error ? refusedBy(error).says : undefined}
      />
    </StayOrGo>
  );
}
