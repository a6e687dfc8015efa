// Ends another session of one's own, or all others: what that means is said first.
import type { OwnSession } from "../../rpc.ts";
import { AskDialog } from "./ask-dialog.tsx";
import { useChange } from "./use-change.ts";
import { words } from "./words.ts";

type Props = {
  readonly what: OwnSession | "others" | undefined;
  readonly onClose: () => void;
  readonly onDone: (says: string) => void;
};

const { end, all, device, ending, endingAll } = words.places;

export function EndSessionsDialog({ what, onClose, onDone }: Props) {
  const leave = () => {
    forget();
    onClose();
  };
  const { change, busy, error, forget } = useChange({
    onDone: (says) => {
      leave();
      onDone(says);
    },
  });
  const one = typeof what === "object" ? what : undefined;
  const go = () => {
    if (one) {
      change({
        says: ending.done(device(one)),
        run: ({ session }) => session.end.mutate({ id: one.id }),
      });
    } else {
      change({ says: endingAll.done, run: ({ session }) => session.endOthers.mutate() });
    }
  };
  return (
    <AskDialog
      open={what !== undefined}
      title={one ? ending.title : endingAll.title}
      go={one ? end : all}
      danger
      busy={busy}
      error={error}
      onGo={go}
      onClose={leave}
    >
      <p>{one ? ending.says(device(one), one.since) : endingAll.says}</p>
    </AskDialog>
  );
}
