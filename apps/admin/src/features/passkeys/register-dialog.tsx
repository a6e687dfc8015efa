// A new passkey: named first, then made by the device.
import { Checkbox, TextField } from "@kumacari/ui";
import { useState } from "react";
import { enrol } from "../../passkey.ts";
import { AskDialog } from "./ask-dialog.tsx";
import { useChange } from "./use-change.ts";
import { words } from "./words.ts";

type Props = {
  readonly open: boolean;
  /** What it is called unless somebody says otherwise. */
  readonly first: string;
  readonly onClose: () => void;
  readonly onDone: (says: string) => void;
};

export function RegisterDialog({ open, first, onClose, onDone }: Props) {
  const [typed, setTyped] = useState<string>();
  const [endOthers, setEndOthers] = useState(false);
  const name = typed ?? first;
  const leave = () => {
    setTyped(undefined);
    setEndOthers(false);
    forget();
    onClose();
  };
  const { change, busy, error, forget } = useChange({
    onDone: (says) => {
      leave();
      onDone(says);
    },
  });
  const go = () =>
    change({
      says: words.registering.done(name.trim(), endOthers),
      run: async ({ passkey }) => {
        const options = await passkey.beginRegistration.mutate();
        const answer = await enrol(options);
        return passkey.register.mutate({ challenge: options.challenge, answer, name, endOthers });
      },
    });
  const { title, says, go: label } = words.registering;
  return (
    <AskDialog open={open} title={title} go={label} busy={busy} error={error} onGo={go} onClose={leave}>
      <p>{says}</p>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={name}
        onChange={setTyped}
        maxLength={40}
        autoComplete="off"
      />
      <Checkbox checked={endOthers} onChange={setEndOthers}>
        {words.endOthers}
      </Checkbox>
    </AskDialog>
  );
}
