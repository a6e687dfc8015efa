// What was heard is written down once, or the asking is ended without a word where nothing may be written.
import {
  type FollowUpState,
  followUpStates,
  type NoteWay,
  noteWays,
  notReached,
  type OnceKey,
} from "@kumacari/domain";
import { Checkbox, ChoiceGroup, SelectField, TextArea } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { type FollowUpRow, useRpc } from "../../rpc.ts";
import { StayOrGo } from "../../stay-or-go.tsx";
import { newOnceKey } from "../../wire.ts";
import { words } from "./words.ts";

type Props = {
  readonly row: FollowUpRow;
  readonly onClose: () => void;
  readonly onDone: (says: string) => void;
};
type State = FollowUpState | typeof notReached;
const states: readonly State[] = [...followUpStates, notReached];

const { dialog: says } = words;

export function SettleDialog({ row: { caseId, due, writes }, onClose, onDone }: Props) {
  const rpc = useRpc();
  const queries = useQueryClient();
  const [way, setWay] = useState<NoteWay>("電話");
  const [state, setState] = useState<State>();
  const [said, setSaid] = useState("");
  const [again, setAgain] = useState(false);
  const [missing, setMissing] = useState(false);
  const once = useRef<{ readonly of: string; readonly key: OnceKey }>(undefined);
  const { mutate, isPending, error } = useMutation(
    rpc.followUp.settle.mutationOptions({
      onSuccess: () => onDone(writes ? says.done : says.ended),
      onSettled: () => queries.invalidateQueries({ queryKey: rpc.followUp.see.pathKey() }),
    }),
  );
  const go = () => {
    setMissing(writes && !state);
    if (isPending || (writes && !state)) return;
    const heard = writes && state ? { way, state, said, again } : undefined;
    const of = JSON.stringify(heard ?? "");
    // The same sent again, after a lost answer, is the same act.
    if (once.current?.of !== of) once.current = { of, key: newOnceKey() };
    mutate({ caseId, due, once: once.current.key, ...(heard ? { heard } : {}) });
  };
  return (
    <StayOrGo
      title={writes ? says.title : says.endTitle}
      stay={says.stay}
      go={writes ? says.keep : says.end}
      busy={isPending}
      fault={error}
      onStay={onClose}
      onGo={go}
    >
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {(writes ? says.effects : says.endEffects).map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
      {writes && (
        <>
          <SelectField
            label={says.way}
            value={way}
            onChange={(it) => setWay(noteWays.find((one) => one === it) ?? way)}
            groups={[{ options: noteWays.map((it) => ({ value: it, label: it })) }]}
          />
          <ChoiceGroup
            kind="one"
            legend={says.state}
            options={states.map((value) => ({ value, label: value }))}
            value={state}
            onChange={(it) => {
              setMissing(false);
              setState(it);
            }}
            error={missing ? says.stateMissing : undefined}
          />
          <TextArea
            label={says.said}
            hint={says.saidHint}
            optional
            value={said}
            onChange={setSaid}
            limit={4000}
            rows={4}
          />
          <Checkbox checked={again} onChange={setAgain}>
            {says.again}
          </Checkbox>
        </>
      )}
    </StayOrGo>
  );
}
