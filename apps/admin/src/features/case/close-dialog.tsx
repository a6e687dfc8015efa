// Asks that a case end: its effect is said first, then the outcome is chosen and the summary written.
import { type CaseId, type OnceKey, type Outcome, outcomes } from "@kumacari/domain";
import { ChoiceGroup, TextArea } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { refusedBy } from "../../refused.ts";
import { useRpc } from "../../rpc.ts";
import { StayOrGo } from "../../stay-or-go.tsx";
import { newOnceKey } from "../../wire.ts";
import { words } from "./words.ts";

type Props = {
  readonly caseId: CaseId;
  /** Highest number before the person's eyes when they pressed the button. */
  readonly seen: number;
  /** The citizen's consent stands: a summary is written. */
  readonly writes: boolean;
  readonly open: boolean;
  readonly onClose: () => void;
};

export function CloseDialog({ caseId, seen, writes, open, onClose }: Props) {
  const rpc = useRpc();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>();
  const [summary, setSummary] = useState("");
  const once = useRef<{ readonly of: string; readonly key: OnceKey }>(undefined);
  const [error, setError] = useState<string>();
  const leave = () => {
    setError(undefined);
    onClose();
  };
  const { mutate, isPending } = useMutation(
    rpc.case.askClose.mutationOptions({
      onSuccess: leave,
      onError: (fault) => setError(refusedBy(fault).says),
      onSettled: () => queries.invalidateQueries({ queryKey: rpc.case.tick.queryKey({ caseId }) }),
    }),
  );
  const go = () => {
    setError(undefined);
    if (!outcome) return setError(words.close.choose);
    const of = JSON.stringify([outcome, summary, seen]);
    // The same asked again, after a lost answer, is the same act.
    if (once.current?.of !== of) once.current = { of, key: newOnceKey() };
    mutate({ caseId, outcome, summary, seen, once: once.current.key });
  };
  return (
    <StayOrGo
      open={open}
      title={words.close.title}
      stay={words.close.stay}
      go={words.close.go}
      danger
      busy={isPending}
      onStay={leave}
      onGo={go}
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
      {writes && (
        <TextArea
          label={words.close.summary}
          hint={words.close.summaryHint}
          value={summary}
          onChange={(it) => {
            setError(undefined);
            setSummary(it);
          }}
          rows={4}
        />
      )}
    </StayOrGo>
  );
}
