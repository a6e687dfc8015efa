// The second person reads the words once more, and makes exactly these public.
import { Button, Dialog, Notice } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusedBy } from "../../refused.ts";
import { type NewsItem, useRpc } from "../../rpc.ts";
import { Marked } from "./marked.tsx";
import { PublicWords } from "./public-words.tsx";
import { words } from "./words.ts";

type Props = {
  /** As it was when the button was pressed; undefined: closed. */
  readonly item: NewsItem | undefined;
  readonly onClose: () => void;
  readonly onDone: (says: string) => void;
};

export function ApproveDialog({ item, onClose, onDone }: Props) {
  const rpc = useRpc();
  const queries = useQueryClient();
  const { mutate, isPending, data, error, reset } = useMutation(
    rpc.news.approve.mutationOptions({
      onSuccess: ({ state }) => {
        if (state === "published") leave(words.approve.done);
      },
      onSettled: () => queries.invalidateQueries({ queryKey: rpc.news.see.queryKey() }),
    }),
  );
  const leave = (says?: string) => {
    reset();
    onClose();
    if (says) onDone(says);
  };
  const blocked = data?.state === "blocked" ? data.objections : undefined;
  return (
    <Dialog
      open={item !== undefined}
      onClose={() => leave()}
      title={words.approve.title}
      actions={
        <>
          <Button tone="outline" onClick={() => leave()}>
            {words.approve.stay}
          </Button>
          {!blocked && (
            <Button busy={isPending} onClick={() => item && mutate({ id: item.id, version: item.version })}>
              {words.approve.go}
            </Button>
          )}
        </>
      }
    >
      {item && !blocked && (
        <>
          <p>{words.approve.says}</p>
          <PublicWords item={item} />
        </>
      )}
      {item && blocked && (
        <Notice tone="error" title={words.blocked.approval}>
          <p>{words.blocked.saysApproval}</p>
          <Marked checked={item} objections={blocked} />
        </Notice>
      )}
      {error && (
        <p role="alert" className="text-error-2">
          {refusedBy(error).says}
        </p>
      )}
    </Dialog>
  );
}
