// 「来られなかった」 ends a sitting, so it is asked once more.
import { Dialog } from "@kumacari/ui";
import { StayOrGo } from "../../stay-or-go.tsx";
import { words } from "./words.ts";

type Props = {
  readonly open: boolean;
  readonly ticket: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
};

export function AbsentDialog({ open, ticket, onYes, onClose }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.absent.title(ticket)}
      actions={
        <StayOrGo
          stay={words.absent.no}
          go={words.absent.yes}
          onStay={onClose}
          danger
          onGo={() => {
            onYes();
            onClose();
          }}
        />
      }
    >
      <p>{words.absent.says}</p>
    </Dialog>
  );
}
