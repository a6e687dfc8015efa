// Asks before words that were not sent are lost.
import { StayOrGo } from "../../stay-or-go.tsx";

type Props = {
  readonly open: boolean;
  readonly words: Readonly<Record<"title" | "says" | "go" | "stay", string>>;
  readonly onClose: () => void;
  readonly onGo: () => void;
};

export const DiscardDialog = ({ open, words, onClose, onGo }: Props) => (
  <StayOrGo
    open={open}
    title={words.title}
    stay={words.stay}
    go={words.go}
    danger
    onStay={onClose}
    onGo={onGo}
  >
    <p>{words.says}</p>
  </StayOrGo>
);
