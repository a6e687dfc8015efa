// 「来られなかった」 ends a sitting, so it is asked once more.
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
    <StayOrGo
      open={open}
      title={words.absent.title(ticket)}
      stay={words.absent.no}
      go={words.absent.yes}
      danger
      onStay={onClose}
      onGo={() => {
        onYes();
        onClose();
      }}
    >
      <p>{words.absent.says}</p>
    </StayOrGo>
  );
}
