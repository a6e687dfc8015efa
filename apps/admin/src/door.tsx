// A button that opens something over the page, so that what lies below stays where it is.
import { Button, Dialog } from "@kumacari/ui";
import type { ReactNode } from "react";

type Props = {
  readonly label: string;
  readonly title: string;
  readonly shut: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** A key that opens it as well. */
  readonly shortcut?: string;
  readonly children: ReactNode;
};

export function Door({ label, title, shut, open, onOpen, shortcut, children }: Props) {
  const close = () => onOpen(false);
  return (
    <>
      <Button
        tone="outline"
        className="tabular-nums"
        aria-keyshortcuts={shortcut}
        onClick={() => onOpen(true)}
      >
        {label}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={title}
        actions={
          <Button tone="outline" onClick={close}>
            {shut}
          </Button>
        }
      >
        {children}
      </Dialog>
    </>
  );
}
