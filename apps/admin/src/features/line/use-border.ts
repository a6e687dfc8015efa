// How things stand at the border, asked again by itself: often while something is under way.
import { useQuery } from "@tanstack/react-query";
import { may, useMe } from "../../me.ts";
import { useRpc } from "../../rpc.ts";
import { attentionOf, isMoving } from "./stand.ts";

export function useBorder() {
  const rpc = useRpc();
  return useQuery(
    rpc.border.see.queryOptions(undefined, {
      refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? 1000 : 5000),
    }),
  );
}

/** For the header, on every page. */
export function useAttention(): number {
  const rpc = useRpc();
  const { data } = useQuery(
    rpc.border.see.queryOptions(undefined, {
      enabled: may(useMe(), "border.see"),
      refetchInterval: 30_000,
      staleTime: 5000,
    }),
  );
  return data ? attentionOf(data) : 0;
}
