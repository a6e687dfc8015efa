// One way to change one's own passkeys and sessions: what went wrong stays until the next try, and the lists are read anew.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { passkeyFault } from "../../passkey.ts";
import { type Rpc, useRpc, useRpcClient } from "../../rpc.ts";

type Props = { readonly onDone: (says: string) => void };
type Change = { readonly run: (rpc: Rpc) => Promise<unknown>; readonly says: string };

export function useChange({ onDone }: Props) {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: ({ run }: Change) => run(client),
    onSuccess: (_, { says }) => onDone(says),
    onSettled: () =>
      Promise.all(
        [rpc.passkey.mine, rpc.session.mine, rpc.me].map((it) =>
          queries.invalidateQueries({ queryKey: it.queryKey() }),
        ),
      ),
  });
  return {
    change: (it: Change) => mutate(it),
    busy: isPending,
    error: error ? passkeyFault(error) : undefined,
    forget: reset,
  };
}
