// The questions themselves: what is chosen and written outlives a reload, and goes under one key however often it is sent.
import { followUpStates } from "@kumacari/domain";
import { Button, ChoiceGroup, Held, TextArea } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useDesk } from "../../desk.ts";
import { Trouble } from "../../trouble.tsx";
import { useKept } from "../../use-kept.ts";
import { Waiting } from "../../waiting.tsx";
import { type Draft, isTooLong, readDraft, toSend } from "./draft.ts";
import { words } from "./words.ts";

type Props = { readonly due: string; readonly month: number; readonly onAnswered: () => Promise<void> };

const states = followUpStates.map((value) => ({ value, label: value }));
const yesNo = [
  { value: "yes", label: words.yes },
  { value: "no", label: words.no },
] as const;

export function Form({ due, month, onAnswered }: Props) {
  const { ask } = useDesk();
  const { value: draft, change, clear } = useKept(`follow-up-${due}`, readDraft);
  const [tried, setTried] = useState(false);
  const send = useMutation({
    mutationFn: (sent: NonNullable<ReturnType<typeof toSend>>) =>
      ask.followUp.answer.mutate({ due, ...sent }),
    onSuccess: async () => {
      clear();
      await onAnswered();
    },
  });
  if (!draft) return <Waiting />;
  const set = (some: Partial<Draft>) => change((now) => ({ ...now, ...some }));
  const sent = toSend(draft);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (sent && !isTooLong(draft) && !send.isPending) send.mutate(sent);
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-6">
      <p>{words.lead(month)}</p>
      <Held value={send.isPending}>
        <ChoiceGroup
          kind="one"
          legend={words.state}
          options={states}
          value={draft.state}
          error={tried && !draft.state ? words.missing : undefined}
          onChange={(state) => set({ state })}
        />
        <TextArea
          label={words.said}
          optional
          hint={words.saidHint}
          rows={4}
          value={draft.said}
          onChange={(said) => set({ said })}
          limit={4000}
          autoComplete="off"
        />
        <ChoiceGroup
          kind="one"
          legend={words.again}
          options={yesNo}
          value={draft.again}
          error={tried && !draft.again ? words.missing : undefined}
          onChange={(again) => set({ again })}
        />
      </Held>
      {send.error && (
        <Trouble error={send.error} again={() => sent && send.mutate(sent)} busy={send.isPending} />
      )}
      <div className="flex flex-col gap-3">
        <Button type="submit" size="l" block busy={send.isPending || send.isSuccess}>
          {words.send}
        </Button>
        <p className="text-solid-gray-700">{words.sealed}</p>
        <p className="text-solid-gray-700">{words.once}</p>
      </div>
    </form>
  );
}
