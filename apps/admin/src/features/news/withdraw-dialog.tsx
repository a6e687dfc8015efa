// Takes words back: its effect is said first.
import { Button, Dialog } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusedBy } from "../../refused.ts";
import { type NewsItem, useRpc } from "../../rpc.ts";
import { PublicWords } from "./public-words.tsx";
import { words } from "./words.ts";

type Props = {
  readonly item: NewsItem | undefined;
  readonly onClose: () => void;
  readonly onDone: (says: string) => void;
};

export function WithdrawDialog({ item, onClose, onDone }: Props) {
  const rpc = useRpc();
  const queries = useQueryClient();
  const { mutate, isPending, error, reset } = useMutation(
    rpc.news.withdraw.mutationOptions({
      onSuccess: () => leave(words.withdraw.done),
      onSettled: () => queries.invalidateQueries({ queryKey: rpc.news.see.queryKey() }),
    }),
  );
  const leave = (says?: string) => {
    reset();
    onClose();
    if (says) onDone(says);
  };
  return (
    <Dialog
      open={item !== undefined}
      onClose={() => leave()}
      title={words.withdraw.title}
      actions={
        <>
          <Button tone="outline" onClick={() => leave()}>
            {words.withdraw.stay}
          </Button>
          <Button danger busy={isPending} onClick={() => item && mutate({ id: item.id })}>
            {words.withdraw.go}
          </Button>
        </>
      }
    >
      {item && (
        <>
          <p>{item.state === "published" ? words.withdraw.published : words.withdraw.proposed}</p>
          <PublicWords item={item} />
        </>
      )}
      {error && (
        <p role="alert" className="text-error-2">
          {refusedBy(error).says}
        </p>
      )}
    </Dialog>
  );
}
