// Says that somebody was told; the lists are read anew whatever became of it.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRpc } from "../../rpc.ts";

export function useSettle() {
  const rpc = useRpc();
  return useMutation({ ...rpc.reach.settle.mutationOptions(), onSettled: useFresh() });
}

export function useSettleAnswer() {
  const rpc = useRpc();
  return useMutation({ ...rpc.rights.settle.mutationOptions(), onSettled: useFresh() });
}

function useFresh() {
  const rpc = useRpc();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: rpc.reach.pathKey() });
}
