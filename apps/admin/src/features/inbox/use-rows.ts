// The open cases, live.
import { useQuery } from "@tanstack/react-query";
import { useRpc } from "../../rpc.ts";

const pace = 2000;
/** A list this long is megabytes an answer: it is asked for less often. */
const long = { rows: 1000, pace: 10_000 };

export function useRows() {
  const rpc = useRpc();
  return useQuery(
    rpc.inbox.rows.queryOptions(undefined, {
      refetchInterval: ({ state }) => ((state.data?.length ?? 0) > long.rows ? long.pace : pace),
    }),
  );
}
