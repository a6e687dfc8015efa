// The library as the server has it; it changes a few times a week.
import { useQuery } from "@tanstack/react-query";
import { useRpc } from "../../rpc.ts";

export function useCanned(wanted = true) {
  const rpc = useRpc();
  return useQuery(rpc.canned.see.queryOptions(undefined, { enabled: wanted, staleTime: 10_000 }));
}
