// A question with two ways out: to leave everything as it is, or to do it. What went wrong with it stands under it.
import { Button, Dialog } from "@kumacari/ui";
import type { ReactNode } from "react";
import { Refusal } from "./refusal.tsx";

type Props = {
  readonly open?: boolean;
  readonly title: string;
  readonly stay: string;
  readonly go: string;
  readonly onStay: () => void;
  readonly onGo: () => void;
  readonly busy?: boolean;
  readonly danger?: boolean;
  readonly fault?: unknown;
  readonly children: ReactNode;
};

export const StayOrGo = ({
  open = true,
  title,
  stay,
  go,
  onStay,
  onGo,
  busy = false,
  danger,
  fault,
  children,
}: Props) => (
  <Dialog
    open={open}
    busy={busy}
    onClose={onStay}
    title={title}
    actions={
      <>
        <Button tone="outline" unavailable={busy} onClick={onStay}>
          {stay}
        </Button>
        <Button busy={busy} danger={danger} onClick={onGo}>
          {go}
        </Button>
      </>
    }
  >
    {children}
    <Refusal fault={fault} />
  </Dialog>
);
