// Another name for a passkey.
import { TextField } from "@kumacari/ui";
import { useState } from "react";
import type { OwnPasskey } from "../../rpc.ts";
import { AskDialog } from "./ask-dialog.tsx";
import { useChange } from "./use-change.ts";
import { words } from "./words.ts";

type Props = {
  readonly it: OwnPasskey | undefined;
  readonly onClose: () => void;
  readonly onDone: (says: string) => void;
};

export function RenameDialog({ it, onClose, onDone }: Props) {
  const [typed, setTyped] = useState<string>();
  const name = typed ?? it?.name ?? "";
  const leave = () => {
    setTyped(undefined);
    forget();
    onClose();
  };
  const { change, busy, error, forget } = useChange({
    onDone: (says) => {
      leave();
      onDone(says);
    },
  });
  const go = () => {
    if (!it) return;
    const { mark } = it;
    change({
      says: words.renaming.done(name.trim()),
      run: ({ passkey }) => passkey.rename.mutate({ mark, name }),
    });
  };
  return (
    <AskDialog
      open={it !== undefined}
      title={words.renaming.title}
      go={words.renaming.go}
      busy={busy}
      error={error}
      onGo={go}
      onClose={leave}
    >
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={name}
        onChange={setTyped}
        maxLength={40}
        autoComplete="off"
      />
    </AskDialog>
  );
}
