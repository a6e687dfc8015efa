// Takes a passkey away: its effect is said first, and whoever came in with it is out unless somebody wants otherwise.
import { Checkbox } from "@kumacari/ui";
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

export function RemoveDialog({ it, onClose, onDone }: Props) {
  const [endOthers, setEndOthers] = useState(true);
  const leave = () => {
    setEndOthers(true);
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
    const { mark, name } = it;
    change({
      says: words.removing.done(name, endOthers),
      run: ({ passkey }) => passkey.remove.mutate({ mark, endOthers }),
    });
  };
  return (
    <AskDialog
      open={it !== undefined}
      title={words.removing.title(it?.name ?? "")}
      go={words.removing.go}
      danger
      busy={busy}
      error={error}
      onGo={go}
      onClose={leave}
    >
      <p>{words.removing.says}</p>
      <Checkbox checked={endOthers} onChange={setEndOthers}>
        {words.endOthers}
      </Checkbox>
    </AskDialog>
  );
}
