// Ends a case: its effect is said first, then the outcome is chosen.
import { type CaseId, type Outcome, outcomes } from "@kumacari/domain";
import { Button, ChoiceGroup, Dialog } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refusedBy } from "../../refused.ts";
import { useRpc } from "../../rpc.ts";
import { words } from "./words.ts";

type Props = {
  readonly caseId: CaseId;
  /** Highest number before the person's eyes when they pressed the button. */
  readonly seen: number;
  readonly open: boolean;
  readonly onClose: () => void;
};

export function CloseDialog({ caseId, seen, open, onClose }: Props) {
  const rpc = useRpc();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>();
  const [error, setError] = useState<string>();
  const leave = () => {
    setError(undefined);
    onClose();
  };
  const { mutate, isPending } = useMutation(
    rpc.case.close.mutationOptions({
      onSuccess: leave,
      onError: (fault) => setError(refusedBy(fault).says),
      onSettled: () => queries.invalidateQueries({ queryKey: rpc.case.tick.queryKey({ caseId }) }),
    }),
  );
  const go = () => {
    setError(undefined);
    if (outcome) mutate({ caseId, outcome, seen });
    else setError(words.close.choose);
  };
  return (
    <Dialog
      open={open}
      onClose={leave}
      title={words.close.title}
      actions={
        <>
          <Button tone="outline" onClick={leave}>
            {words.close.stay}
          </Button>
          <Button danger busy={isPending} onClick={go}>
            {words.close.go}
          </Button>
        </>
      }
    >
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {words.close.effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <ChoiceGroup
        kind="one"
        legend={words.close.outcome}
        options={outcomes.map((value) => ({ value, label: value }))}
        value={outcome}
        onChange={(chosen) => {
          setError(undefined);
          setOutcome(chosen);
        }}
        error={error}
        columns={2}
      />
    </Dialog>
  );
}
