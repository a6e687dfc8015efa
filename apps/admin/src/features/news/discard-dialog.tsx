// Asks before words that were not sent are lost.
import { Dialog } from "@kumacari/ui";
import { StayOrGo } from "../../stay-or-go.tsx";

type Props = {
  readonly open: boolean;
  readonly words: Readonly<Record<"title" | "says" | "go" | "stay", string>>;
  readonly onClose: () => void;
  readonly onGo: () => void;
};

export const DiscardDialog = ({ open, words, onClose, onGo }: Props) => (
  <Dialog
    open={open}
    onClose={onClose}
    title={words.title}
    actions={<StayOrGo stay={words.stay} go={words.go} onStay={onClose} danger onGo={onGo} />}
  >
    <p>{words.says}</p>
  </Dialog>
);
