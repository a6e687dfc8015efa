// Asks before words that were not sent are lost.
import { Button, Dialog } from "@kumacari/ui";

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
    actions={
      <>
        <Button tone="outline" onClick={onClose}>
          {words.stay}
        </Button>
        <Button danger onClick={onGo}>
          {words.go}
        </Button>
      </>
    }
  >
    <p>{words.says}</p>
  </Dialog>
);
