// 「来られなかった」 cannot be taken back, so it is asked once more.
import { Button, Dialog } from "@kumacari/ui";
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
        <>
          <Button tone="outline" onClick={onClose}>
            {words.absent.no}
          </Button>
          <Button
            danger
            onClick={() => {
              if (ticket) onYes(ticket);
              onClose();
            }}
          >
            {words.absent.yes}
          </Button>
        </>
      }
    >
      <p>{words.absent.says}</p>
    </Dialog>
  );
}
