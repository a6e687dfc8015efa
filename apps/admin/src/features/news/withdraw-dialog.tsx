// Takes words back: its effect is said first.
import { ActDialog } from "../../acting/act-dialog.tsx";
import type { NewsItem } from "../../rpc.ts";
import { PublicWords } from "./public-words.tsx";
import { words } from "./words.ts";

type Props = {
  readonly item: NewsItem;
  readonly onClose: () => void;
  readonly onDone: (says: string) => void;
};

export const WithdrawDialog = ({ item, onClose, onDone }: Props) => (
  <ActDialog
    title={words.withdraw.title}
    onClose={onClose}
    go={words.withdraw.go}
    danger
    about={<PublicWords item={item} />}
    send={(rpc, { dry }) => rpc.news.withdraw.mutate({ id: item.id, dry })}
    onDone={() => onDone(words.withdraw.done)}
  />
);
