// The hub's day, asked again every five seconds, and what the hub says of it.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { refusedBy } from "../../refused.ts";
import { type HubStage, useRpc, useRpcClient } from "../../rpc.ts";

export function useHubDay() {
  const rpc = useRpc();
  return useQuery(rpc.host.day.queryOptions(undefined, { refetchInterval: 5_000 }));
}

export function useHubMonth() {
  const rpc = useRpc();
  return useQuery(rpc.host.month.queryOptions(undefined, { staleTime: 60_000 }));
}

/** `said`: that it is over was a slip. */
type Step = { readonly to: HubStage } | { readonly said: "ended" | "absent" };

/** One for each card: what goes wrong with it is told whatever is pressed on another. */
export function useStep(ticket: string) {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const {
    mutate: step,
    isPending: busy,
    error,
  } = useMutation({
    mutationFn: (it: Step) =>
      "said" in it
        ? client.host.restore.mutate({ ticket, ...it })
        : client.host.stage.mutate({ ticket, ...it }),
    onSettled: () => queries.invalidateQueries({ queryKey: rpc.host.pathKey() }),
  });
  return { step, busy, error: error ? refusedBy(error).says : undefined };
}
