// The frame of the page's dialogs: a question, what went wrong with it, and two buttons; Enter in a field is the second.
import { Button, Dialog } from "@kumacari/ui";
import { type ReactNode, useId } from "react";
import { Refusal } from "../../refusal.tsx";
import { words } from "./words.ts";

type Props = {
  readonly open: boolean;
  readonly title: string;
  readonly go: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  readonly error: string | undefined;
  readonly onGo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function AskDialog({ open, title, go, danger, busy, error, onGo, onClose, children }: Props) {
  const form = useId();
  return (
    <Dialog
      open={open}
      busy={busy}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button tone="outline" unavailable={busy} onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" form={form} danger={danger} busy={busy}>
            {go}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onGo();
        }}
      >
        {children}
      </form>
      <Refusal fault={error} />
    </Dialog>
  );
}
