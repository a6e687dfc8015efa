// A question about a matter: its fields, 「やめる」 and 「残す」, and what went wrong beside them.
import type { ReactNode } from "react";
import { StayOrGo } from "../../stay-or-go.tsx";
import type { Change, Changing } from "./use-law.ts";
import { words } from "./words.ts";

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly changing: Changing;
  readonly title: string;
  readonly says: string;
  readonly go?: string;
  readonly children: ReactNode;
  /** Undefined: something is still wrong, and said beside its field. */
  readonly change: () => Change | undefined;
  readonly done?: string;
};

export function AskDialog({ open, onClose, changing, title, says, go, children, change, done }: Props) {
  const leave = () => {
    changing.forget();
    onClose();
  };
  const send = () => {
    const asked = change();
    if (asked) changing.run(asked, { says: done ?? words.done.changed, done: onClose });
  };
  return (
    <StayOrGo
      open={open}
      title={title}
      stay={words.stay}
      go={go ?? words.save}
      busy={changing.busy}
      fault={changing.error}
      onStay={leave}
      onGo={send}
    >
      <p>{says}</p>
      {children}
    </StayOrGo>
  );
}
