// 「来られなかった」 ends a sitting, so it is asked once more.
import { Dialog } from "@kumacari/ui";
import { StayOrGo } from "../../stay-or-go.tsx";
import { words } from "./words.ts";

type Props = {
  readonly ticket: string | undefined;
  readonly onYes: (ticket: string) => void;
  readonly onClose: () => void;
};

export function AbsentDialog({ ticket, onYes, onClose }: Props) {
  return (
    <Dialog
      open={ticket !== undefined}
      onClose={onClose}
      title={words.absent.title(ticket ?? "")}
      actions={
        <StayOrGo
          stay={words.absent.no}
          go={words.absent.yes}
          onStay={onClose}
          danger
          onGo={() => {
            if (ticket) onYes(ticket);
            onClose();
          }}
        />
      }
    >
      <p>{words.absent.says}</p>
    </Dialog>
  );
}
