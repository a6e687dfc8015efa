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
type Step = { readonly ticket: string } & ({ readonly to: HubStage } | { readonly said: "ended" | "absent" });

export function useStep() {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: (step: Step) =>
      "said" in step ? client.host.restore.mutate(step) : client.host.stage.mutate(step),
    onSettled: () => queries.invalidateQueries({ queryKey: rpc.host.pathKey() }),
  });
  return {
    step: (it: Step) => mutate(it),
    /** The ticket whose step is on its way. */
    busy: isPending ? variables.ticket : undefined,
    error: error ? refusedBy(error).says : undefined,
  };
}
