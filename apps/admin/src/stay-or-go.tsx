// The two ways out of a dialog: to leave everything as it is, or to do it.
import { Button } from "@kumacari/ui";

type Props = {
  readonly stay: string;
  readonly go: string;
  readonly onStay: () => void;
  readonly onGo: () => void;
  readonly busy?: boolean;
  readonly danger?: boolean;
};

export const StayOrGo = ({ stay, go, onStay, onGo, busy, danger }: Props) => (
  <>
    <Button tone="outline" unavailable={busy} onClick={onStay}>
      {stay}
    </Button>
    <Button busy={busy} danger={danger} onClick={onGo}>
      {go}
    </Button>
  </>
);
