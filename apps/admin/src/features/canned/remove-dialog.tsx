// Takes a canned reply out of the library, after its effect was said.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type CannedItem, useRpc } from "../../rpc.ts";
import { StayOrGo } from "../../stay-or-go.tsx";
import { words } from "./words.ts";

type Props = {
  readonly item: CannedItem;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
};

const { removing: says } = words;

export function RemoveDialog({ item, onClose, onDone }: Props) {
  const rpc = useRpc();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation(
    rpc.canned.remove.mutationOptions({
      onSuccess: () => {
        onDone(says.done(item.title));
        onClose();
      },
      onSettled: () => queries.invalidateQueries({ queryKey: rpc.canned.see.queryKey() }),
    }),
  );
  return (
    <StayOrGo
      title={says.title}
      stay={says.stay}
      go={says.go}
      danger
      busy={isPending}
      fault={error}
      onStay={onClose}
      onGo={() => mutate({ id: item.id, version: item.version })}
    >
      <p>{says.says(item.title)}</p>
    </StayOrGo>
  );
}
